import { foldPanel, type PanelEvent } from "@sidang/shared";
import { afterEach, describe, expect, it, vi } from "vitest";
import { serverFor } from "#app/features/panel/testing/server";
import {
  deliberating,
  frameOf,
  items,
  opened,
  panelId,
  type Sitting,
} from "#app/features/panel/testing/sitting";
import { type Follower, follow } from "./follow";

const followers: Follower[] = [];
afterEach(() => {
  for (const follower of followers.splice(0)) follower.stop();
  vi.useRealTimers();
});

/** What a follower waits at most before it asks again: the first time, and after many times, in milliseconds. */
const firstPause = 500;
const longestPause = 8_000;

async function following(sitting: Sitting, viewerId = "kpk") {
  const server = serverFor(sitting, viewerId);
  const follower = follow(server.client, panelId);
  followers.push(follower);
  await vi.waitFor(() => expect(server.received.at(-1)?.name).toBe("PanelEvents"));
  return { server, follower };
}

const room = (follower: Follower) => {
  const current = follower.current();
  if (current.status !== "READY") throw new Error(`the panel is ${current.status}`);
  return current.room;
};
const loads = (received: readonly { readonly name: string }[]) =>
  received.filter(({ name }) => name === "PanelRoom").length;

describe("follow", () => {
  it("asks for the stream after the snapshot that it loaded, and folds what comes", async () => {
    const sitting = deliberating();
    const seq = sitting.events.length;
    const { server, follower } = await following(sitting);
    expect(server.received.at(-1)?.variables).toMatchObject({ after: seq, audienceKey: "MEMBERS-" });
    sitting.do("kpk", { type: "requestFloor", itemId: items[0] });
    server.flush();
    expect(room(follower).state).toEqual(foldPanel(sitting.events));
    expect(room(follower).brokenAt).toBeNull();
  });

  it("takes in what happened between the snapshot and the subscription", async () => {
    const sitting = deliberating();
    const server = serverFor(sitting, "kpk");
    const follower = follow(server.client, panelId);
    followers.push(follower);
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    sitting.do("kpk", { type: "requestFloor", itemId: items[0] });
    await vi.waitFor(() => expect(server.received).toHaveLength(2));
    expect(room(follower).state).toEqual(foldPanel(sitting.events));
  });

  it("loads again after a gap, and shows what it had meanwhile", async () => {
    const sitting = deliberating();
    const { server, follower } = await following(sitting);
    sitting.do("kpk", { type: "requestFloor", itemId: items[0] });
    sitting.do("tpn", { type: "requestFloor", itemId: items[0] });
    server.push(frameOf(sitting.events.at(-1) as PanelEvent));
    expect(room(follower)).toMatchObject({ stale: "GAP", state: { seq: sitting.events.length - 2 } });
    await vi.waitFor(() =>
      expect(room(follower)).toMatchObject({ stale: null, state: foldPanel(sitting.events) }),
    );
  });

  it("loads again after a reset", async () => {
    const sitting = opened();
    const { server, follower } = await following(sitting);
    server.push({ __typename: "Reset", seq: 0, reason: "AUDIENCE_CHANGED" });
    expect(room(follower).stale).toBe("RESET");
    await vi.waitFor(() =>
      expect(server.received.filter(({ name }) => name === "PanelEvents")).toHaveLength(2),
    );
    expect(room(follower).stale).toBeNull();
  });

  it("is judged again when the server ends the stream", async () => {
    const { server, follower } = await following(opened());
    server.endStreams();
    await vi.waitFor(() => expect(loads(server.received)).toBe(2), 3_000);
    expect(follower.current().status).toBe("READY");
  });

  it("says that it could not load, and gets there by itself", async () => {
    const server = serverFor(opened(), "kpk");
    server.cut(true);
    const follower = follow(server.client, panelId);
    followers.push(follower);
    await vi.waitFor(() => expect(follower.current().status).toBe("FAILED"));
    server.cut(false);
    await vi.waitFor(() => expect(follower.current().status).toBe("READY"), 3_000);
  });

  it("asks again quickly once something came, however long it had to wait before", async () => {
    vi.useFakeTimers();
    const sitting = opened();
    const server = serverFor(sitting, "kpk");
    server.cut(true);
    const follower = follow(server.client, panelId);
    followers.push(follower);
    await vi.advanceTimersByTimeAsync(60_000);
    server.cut(false);
    await vi.advanceTimersByTimeAsync(longestPause);
    sitting.do("kpk", { type: "checkOut", memberId: "kpk" });
    server.flush();
    expect(room(follower).state).toEqual(foldPanel(sitting.events));

    const before = loads(server.received);
    server.endStreams();
    await vi.advanceTimersByTimeAsync(firstPause);
    expect(loads(server.received)).toBe(before + 1);
    // Nothing came since: the next pause is longer.
    server.endStreams();
    await vi.advanceTimersByTimeAsync(firstPause - 1);
    expect(loads(server.received)).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(firstPause + 1);
    expect(loads(server.received)).toBe(before + 2);
  });

  it("stops asking when it is stopped", async () => {
    const { server, follower } = await following(opened());
    follower.stop();
    server.endStreams();
    const asked = server.received.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(server.received).toHaveLength(asked);
  });
});
