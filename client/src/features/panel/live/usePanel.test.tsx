import { ApolloProvider } from "@apollo/client/react";
import { foldPanel } from "@sidang/shared";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { serverFor } from "#app/features/panel/testing/server";
import { deliberating, items, panelId } from "#app/features/panel/testing/sitting";
import { usePanel } from "./usePanel";

afterEach(cleanup);

describe("usePanel", () => {
  it("draws a burst of events together, and ends with all of them", async () => {
    const sitting = deliberating();
    const { client, flush } = serverFor(sitting, "kpk");
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <ApolloProvider client={client}>{children}</ApolloProvider>
    );
    let draws = 0;
    const { result } = renderHook(
      () => {
        draws += 1;
        return usePanel(panelId);
      },
      { wrapper },
    );
    await waitFor(() => expect(result.current.status).toBe("READY"));
    const before = draws;
    await act(async () => {
      for (let n = 0; n < 300; n += 1) {
        sitting.do("tpn", { type: "makeRemark", itemId: items[0], remarkId: `r${n}`, text: `catatan ${n}` });
        flush();
      }
    });
    await waitFor(() => {
      const { current } = result;
      expect(current.status === "READY" && current.room.state).toEqual(foldPanel(sitting.events));
    });
    // At most one each forty milliseconds, and never one for each event.
    expect(draws - before).toBeLessThan(60);
  });
});
