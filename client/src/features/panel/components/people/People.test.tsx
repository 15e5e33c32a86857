import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { deliberating, items } from "#app/features/panel/testing/sitting";

afterEach(cleanup);

/** What the line of an institution says, without its members. */
async function lineOf(institution: string): Promise<string> {
  const region = await screen.findByRole("region", { name: "Lembaga" });
  const row = within(region).getByText(institution).closest("summary");
  return row?.textContent ?? "";
}

describe("who is there", () => {
  it("tells on the institution's line how many attend, and that one of them is not connected", async () => {
    const sitting = deliberating();
    sitting.do("kpk2", { type: "checkOut", memberId: "kpk2" });
    const { flush } = await renderRoom(sitting, "ketua");
    fireEvent.click(await screen.findByRole("button", { name: "Lembaga" }));
    expect(await lineOf("KPK")).toBe("KPK1 hadir dari 2");
    sitting.do("kpk2", { type: "checkIn", memberId: "kpk2", mode: "REMOTE" });
    act(flush);
    expect(await lineOf("KPK")).toBe("KPK1 terputus2 hadir dari 2");
    // Folded away, the whole still says so.
    fireEvent.click(await screen.findByRole("button", { name: "Lembaga" }));
    expect(screen.getByRole("region", { name: "Lembaga" }).textContent).toContain("1 terputus");
  });

  it("answers whoever checks in, and says so aloud", async () => {
    const sitting = deliberating();
    sitting.do("kpk", { type: "checkOut", memberId: "kpk" });
    await renderRoom(sitting, "kpk");
    await screen.findByText("Anda belum hadir");
    fireEvent.click(await screen.findByRole("button", { name: "Hadir di ruang sidang" }));
    expect(await screen.findByText("Anda hadir, di ruang sidang")).toBeTruthy();
    expect(screen.queryByText("Anda belum hadir")).toBeNull();
  });

  it("names the queue while nobody speaks, and marks oneself in it", async () => {
    const sitting = deliberating();
    for (const memberId of ["tpn", "kpk"]) sitting.do(memberId, { type: "requestFloor", itemId: items[0] });
    await renderRoom(sitting, "kpk");
    const queue = await screen.findByRole("list", { name: "Menunggu giliran" });
    const lines = within(queue)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([expect.not.stringContaining("(Anda)"), expect.stringContaining("(Anda)")]);
    expect(screen.getByRole("heading", { name: "Menunggu giliran" })).toBeTruthy();
  });
});
