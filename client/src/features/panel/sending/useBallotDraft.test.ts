import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useBallotDraft } from "./useBallotDraft";

afterEach(cleanup);

const thought = { choice: "DECLINE", reason: "bukti belum cukup" } as const;

function drafting() {
  const { result, rerender } = renderHook((key: string | null) => useBallotDraft(key), {
    initialProps: "butir-1 pertama" as string | null,
  });
  act(() => result.current.setOpen(true));
  act(() => result.current.change(thought));
  return { result, rerender };
}

describe("a ballot that is being thought about", () => {
  it("is kept when it is put away, and looked at again when it is called for", () => {
    const { result } = drafting();
    act(() => result.current.setOpen(false));
    expect(result.current).toMatchObject({ draft: thought, calls: 0 });
    act(() => result.current.setOpen(true));
    expect(result.current).toMatchObject({ draft: { ...thought, step: "CONFIRMING" }, calls: 1 });
  });

  it("is blank once it was discarded", () => {
    const { result } = drafting();
    act(() => result.current.discard());
    expect(result.current).toMatchObject({ draft: { choice: null, reason: "" }, calls: 0 });
  });

  it("is blank and put away once a ballot is sealed, in whatever window, and when the vote ends", () => {
    const { result, rerender } = drafting();
    rerender("butir-1 tersegel");
    expect(result.current).toMatchObject({ draft: { choice: null, reason: "" }, calls: 0 });
    rerender(null);
    expect(result.current).toMatchObject({ draft: { choice: null, reason: "" }, calls: 0 });
  });

  it("is left alone by an answer to the ballot before it", () => {
    const { result, rerender } = drafting();
    const late = result.current.discard;
    rerender("butir-1 tersegel");
    act(() => result.current.change({ choice: "DEFER" }));
    act(() => late());
    expect(result.current.draft.choice).toBe("DEFER");
  });
});
