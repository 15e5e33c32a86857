import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { deliberating, items } from "#app/features/panel/testing/sitting";

afterEach(cleanup);

const bar = () => screen.findByRole("region", { name: "Yang dapat Anda lakukan" });
const buttons = async () =>
  within(await bar())
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);

describe("the bar", () => {
  it("moves no button when somebody asks for the floor", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "ketua");
    const before = await buttons();
    expect(before).toEqual(["Buka pemungutan suara…", "Tunda…", "Tindakan lain"]);
    sitting.do("kpk", { type: "requestFloor", itemId: items[0] });
    act(flush);
    await screen.findByRole("button", { name: "Beri giliran: Nama kpk" });
    expect(await buttons()).toEqual([...before, "Beri giliran: Nama kpk"]);
  });

  it("keeps the chair's tools apart from what the chair does as a person", async () => {
    await renderRoom(deliberating(), "ketua");
    fireEvent.click(await screen.findByRole("button", { name: "Tindakan lain" }));
    const menu = await screen.findByRole("menu");
    expect(menu.textContent).toMatch(
      /^Sebagai ketua.*Serahkan pimpinan….*Untuk diri sendiri.*Minta bicara.*Tinggalkan sidang$/,
    );
  });

  it("labels nothing where there is nothing to keep apart", async () => {
    await renderRoom(deliberating(), "kpk");
    fireEvent.click(await screen.findByRole("button", { name: "Tindakan lain" }));
    expect((await screen.findByRole("menu")).textContent).not.toContain("Untuk diri sendiri");
  });
});
