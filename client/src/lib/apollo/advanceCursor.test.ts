import { expect, it } from "vitest";
import { advanceCursor } from "./advanceCursor";

it("moves the cursor to the event that came, and never back", () => {
  const variables = { panelId: "p", after: 5 };
  advanceCursor(variables, { panelEvents: { seq: 6 } });
  expect(variables.after).toBe(6);
  advanceCursor(variables, { panelEvents: { seq: 3 } });
  expect(variables.after).toBe(6);
});

it("leaves alone what has no cursor, and results without an event", () => {
  const without = { panelId: "p" };
  advanceCursor(without, { panelPresence: [{ seq: 9 }] });
  expect(without).toEqual({ panelId: "p" });
  const variables = { after: 5 };
  advanceCursor(variables, null);
  advanceCursor(variables, { panelEvents: null });
  advanceCursor(variables, { panelEvents: { seq: "7" } });
  expect(variables.after).toBe(5);
});
