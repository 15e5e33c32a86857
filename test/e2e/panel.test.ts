import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { panelId } from "../support/screens/demoPanel.js";
import { ballotFrames, choiceWordsIn, withoutEnvelope } from "./ballotSecrecy.js";
import { Sitting } from "./Sitting.js";

const names = [
  "chair",
  "secretary",
  "tpn",
  "tpn2",
  "kemenpanrb",
  "kpk",
  "kpk2",
  "ombudsman",
  "observer",
] as const;
/** Who votes on the first unit in the end: `tpn2` comes from its ministry, `kpk2` declares a conflict. */
const voters = ["tpn", "kemenpanrb", "kpk", "ombudsman"] as const;
/** Who is told nothing of the inside of the first unit's case. */
const outside = ["tpn2", "kpk2", "observer"] as const;

/** Words that stand nowhere else, so that whoever receives them has received the ballot. */
const first = {
  tpn: { choice: "Setuju menetapkan WBK", reason: "penanda-melati-tpn" },
  kemenpanrb: { choice: "Tolak", reason: "penanda-kenanga-kemenpanrb" },
  kpk: { choice: "Tunda", reason: "penanda-cempaka-kpk" },
  ombudsman: { choice: "Abstain", reason: "penanda-seruni-ombudsman" },
} as const;
const remark = "catatan-penanda: bukti survei pada halaman 12";

describe("a joint panel, each of nine people in a browser of their own", () => {
  let sitting: Sitting<(typeof names)[number]>;

  beforeAll(async () => {
    sitting = await Sitting.begin(names);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await sitting?.keepPictures(task.name);
  });
  afterAll(async () => sitting?.end());

  it("comes to a quorum by check-in, and calls a unit", async () => {
    const { chair, tpn, tpn2, observer } = sitting.rooms;
    await chair.says("belum kuorum", chair.institutions);
    await sitting.each(["chair", "secretary", "tpn", "tpn2", "kemenpanrb", "kpk2", "ombudsman"], (room) =>
      room.checkIn(),
    );
    for (const room of [chair, tpn]) await room.says("kuorum terpenuhi", room.institutions);
    await chair.press("Panggil Balai Sertifikasi");
    await sitting.each(["chair", "secretary", "tpn", "kemenpanrb", "kpk", "kpk2", "ombudsman"], (room) =>
      room.says("Nilai per area", room.middle),
    );
    await tpn2.says("Instansi asal Anda sama dengan instansi unit ini, Kementerian Perdagangan");
    await tpn.says("1 konflik", tpn.institution("TPN"));
    await observer.says("Anda mengikuti sebagai pengamat");
  });

  it("withholds the unit from who declares a conflict, and counts the quorum anew", async () => {
    const { chair, kpk, kpk2 } = sitting.rooms;
    await kpk2.choose("Nyatakan benturan kepentingan…");
    await kpk2.answer("Nyatakan benturan kepentingan", "Ipar saya bekerja di unit ini.");
    await kpk2.says("Unit ini tidak ditampilkan kepada Anda");
    await kpk2.says("Ipar saya bekerja di unit ini.");
    await kpk2.saysNo("Nilai per area");
    await chair.says("belum kuorum", chair.institutions);
    await chair.says("1 konflik", chair.institution("KPK"));
    await chair.says(/KPK/, chair.bar);
    await kpk.checkIn("Hadir jarak jauh");
    await sitting.each(["chair", "tpn", "kpk"], (room) => room.says("kuorum terpenuhi", room.institutions));
  });

  it("gives the floor in turn, and shows remarks to those in the case as they come", async () => {
    const { chair, tpn, kpk, ombudsman } = sitting.rooms;
    await chair.press("Mulai pembahasan");
    await kpk.press("Minta bicara");
    await kpk.button("Batal minta bicara").waitFor();
    await ombudsman.press("Minta bicara");
    await chair.says(/Paramita/, chair.floor);
    await chair.press(/^Beri giliran: .*Tanaya/);
    await tpn.says(/Tanaya.*KPK/, tpn.floor);
    await kpk.press("Selesai bicara");
    await tpn.says("Belum ada yang berbicara", tpn.floor);
    await tpn.remark(remark);
    await sitting.each(["chair", "secretary", "tpn", "kemenpanrb", "kpk", "ombudsman"], async (room) => {
      await room.remarksWith(remark).waitFor();
    });
    for (const name of outside) {
      const { pieces } = sitting.visitors[name].received;
      expect(
        pieces.filter(({ text }) => text.includes("catatan-penanda")),
        name,
      ).toEqual([]);
    }
  });

  it("tells nobody anything of a choice until the reveal tells everybody all of it", async () => {
    const { chair, secretary, tpn, kpk, kpk2 } = sitting.rooms;
    const received = (name: (typeof names)[number]) => sitting.visitors[name].received;
    const before = new Map<string, number>();
    for (const name of names) before.set(name, await received(name).settled());

    await chair.openVoting();
    await sitting.each(["chair", "secretary"], (room) => room.says("0 dari 4 suara masuk", room.middle));
    await kpk2.says("Unit ini tidak ditampilkan kepada Anda");
    await sitting.each(voters, (room, name) => room.castBallot(first[name as (typeof voters)[number]]));
    await sitting.each(["chair", "secretary", "tpn"], (room) =>
      room.says("4 dari 4 suara masuk", room.middle),
    );
    // Three think again: what they replace is never told to anybody.
    await sitting.each(["kemenpanrb", "kpk", "ombudsman"], (room, name) =>
      room.castAgain({ choice: "Setuju menetapkan WBK", reason: `penanda-akhir-${name}` }),
    );
    // What a member cast on their own device is theirs: nobody is left for the secretary to type for.
    expect(await secretary.button("Masukkan suara…").count()).toBe(0);
    const cast = async () => ballotFrames(await received("chair").since(before.get("chair") ?? 0));
    await expect.poll(async () => (await cast()).length).toBe(7);

    for (const name of names) {
      const pieces = await received(name).since(before.get(name) ?? 0);
      expect(
        pieces.filter(({ text }) => text.includes("penanda-")),
        name,
      ).toEqual([]);
      expect(choiceWordsIn(pieces), name).toEqual([]);
      expect(received(name).unread, name).toEqual([]);
    }
    // Seven envelopes, and nothing by which one could be told from another.
    expect(new Set((await cast()).map(withoutEnvelope)).size).toBe(1);
    for (const name of outside) expect(ballotFrames(received(name).pieces), name).toEqual([]);
    // One's own ballot comes back to oneself, when asked for.
    await kpk.middle.getByRole("button", { name: "Lihat suara saya" }).click();
    await kpk.says("Suara Anda: Setuju menetapkan WBK", kpk.middle);

    await chair.reveal();
    await sitting.each(["secretary", ...voters], (room) => room.says("penanda-akhir-kpk", room.middle));
    await tpn.says("Menetapkan WBK", tpn.middle);
    for (const name of names) {
      await received(name).settled();
      const seen = received(name).pieces.filter(({ text }) => text.includes("penanda-"));
      const asked = name === "kpk" ? 1 : 0;
      expect(seen.length, name).toBe(outside.some((each) => each === name) ? 0 : 1 + asked);
      // Replaced ballots stay sealed for good.
      expect(
        seen.filter(({ text }) => /penanda-(kenanga|cempaka|seruni)/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it("records the decision, and lets those with a conflict back in at the next unit", async () => {
    const { chair, kpk2 } = sitting.rooms;
    await chair.decide();
    await sitting.each(["chair", "secretary", "tpn2", "kpk2", ...voters], (room) =>
      room.says("WBK ditetapkan", room.middle),
    );
    await chair.press(/^Panggil Dinas Penanaman Modal/);
    await sitting.each(["tpn2", "kpk2", "tpn"], (room) => room.says("Nilai per area", room.middle));
    await kpk2.says("kuorum terpenuhi", kpk2.institutions);
    // What was written on one unit stays with it.
    await sitting.each(["chair", "tpn"], async (room) => {
      await room.says("Belum ada catatan untuk unit ini.", room.remarks);
      await room.remarksWith(remark).waitFor({ state: "detached" });
    });
    await chair.press("Tunda…");
    await chair.answer("Tunda", "Kepala unit berhalangan hadir.");
    await kpk2.says("Ditunda", kpk2.agenda);
  });

  it("refuses a grant below a threshold, and names the gate with value and bound", async () => {
    const { chair, observer } = sitting.rooms;
    const unit = "RSUD Sosodoro Djatikoesomo";
    const all = ["tpn", "tpn2", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;
    await chair.callFromAgenda(unit);
    await observer.says(unit, observer.middle);
    await chair.press("Mulai pembahasan");
    await chair.openVoting("GRANT_WBK");
    await sitting.each(all, (room) => room.castBallot({ choice: "Setuju menetapkan WBK" }));
    await observer.says("suara", observer.middle);
    await chair.reveal();
    await chair.says("Predikat WBK belum dapat ditetapkan", chair.middle);
    const failed = chair.middle.getByRole("list", { name: "Syarat yang tidak terpenuhi" });
    await chair.says("Penguatan Pengawasan", failed);
    await chair.says(/59,9\s%/, failed);
    await chair.says(/60,0\s%/, failed);
    await chair.button("Kembali ke pembahasan…").waitFor();
    expect(await chair.button("Catat putusan…").count()).toBe(0);
    await chair.says("1 syarat tidak terpenuhi", chair.bar);

    const refused = await sitting.command("chair", "recordDecision", { itemId: "item-rsud-sosodoro" });
    expect(refused).toMatchObject({ __typename: "CommandRefused", reason: "GATES_FAILED" });
    expect(refused).toHaveProperty("details.0.value", expect.stringMatching(/^0\.59/));
    expect(refused).toHaveProperty("details.0.bound", "0.6");
    expect(refused).toHaveProperty("details.length", 1);
    await chair.press("Tunda…");
    await chair.answer("Tunda", "Menunggu perbaikan pengawasan.");
    await observer.says("Ditunda", observer.middle);
  });

  it("freezes the vote while the quorum is lost, and refuses WBBM without an earlier WBK", async () => {
    const { chair, tpn, kpk, ombudsman } = sitting.rooms;
    const five = ["tpn", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;
    await chair.callFromAgenda("Direktorat Perundingan Multilateral");
    await chair.press("Mulai pembahasan");
    await chair.openVoting("GRANT_WBBM");
    const grant = { choice: "Setuju menetapkan WBBM" };
    await sitting.each(["tpn", "kemenpanrb", "kpk2"], (room) => room.castBallot(grant));

    await ombudsman.checkOut();
    await chair.says("belum kuorum", chair.institutions);
    await chair.says(/Ombudsman/, chair.bar);
    expect(await chair.button("Buka hasil suara").getAttribute("aria-disabled")).toBe("true");
    await kpk.chooseBallot(grant);
    await kpk.middle.getByRole("button", { name: "Segel suara" }).click();
    await kpk.says("Kuorum belum terpenuhi", kpk.middle.getByRole("alert"));
    await tpn.says("3 dari 4 suara masuk", tpn.middle);

    await ombudsman.checkIn("Hadir jarak jauh");
    await kpk.says("kuorum terpenuhi", kpk.institutions);
    await kpk.middle.getByRole("button", { name: "Segel suara" }).click();
    await kpk.says("Suara Anda tersimpan", kpk.middle);
    await ombudsman.castBallot(grant);
    await sitting.each(five, (room) => room.says("5 dari 5 suara masuk", room.middle));

    await chair.reveal();
    await chair.says("Predikat WBBM belum dapat ditetapkan", chair.middle);
    await chair.says("1 syarat tidak terpenuhi:", chair.middle);
    const failed = chair.middle.getByRole("list", { name: "Syarat yang tidak terpenuhi" });
    await chair.says("Predikat WBK dari siklus sebelumnya", failed);
    const refused = await sitting.command("chair", "recordDecision", {
      itemId: "item-perundingan-multilateral",
    });
    expect(refused).toMatchObject({
      __typename: "CommandRefused",
      reason: "GATES_FAILED",
      details: [{ what: "earlierWbk" }],
    });
  });

  it("verifies the record in the browser, whole and as the gallery has it", async () => {
    for (const name of ["secretary", "tpn2", "observer"] as const) {
      const { page, url } = sitting.visitors[name];
      await page.goto(`${url}/sidang/${panelId}/catatan`);
      await page.getByRole("button", { name: "Periksa sekarang" }).click();
      await page.getByText("Catatan ini utuh").waitFor();
    }
  });
});
