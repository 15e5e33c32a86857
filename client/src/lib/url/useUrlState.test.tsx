import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { describe, expect, it } from "vitest";
import { oneOf, type UrlState, useUrlState, yearOf } from "./useUrlState";

interface Filters {
  readonly colour: "red" | "blue";
  readonly year: number | null;
}
const filters: UrlState<Filters> = {
  read: (address) => ({ colour: oneOf(address, "c", ["red", "blue"], "red"), year: yearOf(address, "y") }),
  write: ({ colour, year }) => ({
    ...(colour === "red" ? {} : { c: colour }),
    ...(year ? { y: String(year) } : {}),
  }),
};

describe("filters in the address", () => {
  it("are read from it and written to it, and what is by default stays out", () => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <MemoryRouter initialEntries={["/?c=blue&y=2026"]}>{children}</MemoryRouter>
    );
    const { result } = renderHook(() => ({ state: useUrlState(filters), at: useLocation() }), { wrapper });
    expect(result.current.state[0]).toEqual({ colour: "blue", year: 2026 });
    act(() => result.current.state[1]({ colour: "red" }));
    expect(result.current.at.search).toBe("?y=2026");
    act(() => result.current.state[1]({ year: null }));
    expect(result.current.at.search).toBe("");
  });

  it("are what they are by default when the address says nonsense", () => {
    expect(filters.read(new URLSearchParams("c=green&y=20x6"))).toEqual({ colour: "red", year: null });
    expect(yearOf(new URLSearchParams("y=3026"), "y")).toBeNull();
  });
});
