import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { deliberating, items } from "#app/features/panel/testing/sitting";

afterEach(cleanup);

it("leads from the unit's name to its page, but not whoever may not open it", async () => {
  const sitting = deliberating();
  const { flush } = await renderRoom(sitting, "kpk2");
  const heading = () => screen.findByRole("heading", { name: "Unit butir-1" });
  const link = within(await heading()).getByRole("link");
  expect(link.getAttribute("href")).toBe("/unit/unit-butir-1");
  sitting.do("kpk2", { type: "declareConflict", itemId: items[0], memberId: "kpk2", reason: "keluarga" });
  act(flush);
  await screen.findByText("Unit ini tidak ditampilkan kepada Anda", { selector: "h3" });
  expect(within(await heading()).queryByRole("link")).toBeNull();
});
