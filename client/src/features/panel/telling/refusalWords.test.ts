import { type Refusal, refusalReasons } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { actionIds } from "#app/features/panel/acting/action";
import { actionsFor } from "#app/features/panel/acting/actionsFor";
import {
  assessment,
  convened,
  deliberating,
  items,
  opened,
  voting,
} from "#app/features/panel/testing/sitting";
import { wordsIn } from "#app/features/panel/testing/words";
import { languages } from "#app/lib/i18n";
import { tellRefusal } from "./refusalWords";

const refusal = (
  reason: Refusal["reason"],
  ...details: readonly (readonly [string, string?, string?])[]
): Refusal => ({
  reason,
  details: details.map(([what, value = null, bound = null]) => ({ what, value, bound })),
});

describe.each(languages)("tellRefusal in %s", (language) => {
  it("has a sentence for every reason and a label for every action", async () => {
    const words = await wordsIn(language);
    const panel = opened().state();
    for (const reason of refusalReasons) {
      const { sentence, brief } = tellRefusal(words, panel, refusal(reason));
      expect(sentence, reason).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toContain(reason);
      if (reason !== "NO_QUORUM") expect(brief, reason).not.toBe("");
    }
    for (const id of actionIds) {
      if (id === "callItem" || id === "giveFloor" || id === "endTalk") continue;
      expect(words.t(`panel:act.${id}`)).not.toContain(id);
    }
  });
});

describe("tellRefusal", () => {
  it("says why an institution is missing from the quorum", async () => {
    const words = await wordsIn("id");
    const sitting = deliberating();
    sitting.do("kpk2", { type: "checkOut", memberId: "kpk2" });
    sitting.do("kpk", { type: "declareConflict", itemId: items[0], memberId: "kpk", reason: "saudara" });
    const told = tellRefusal(words, sitting.state(), refusal("NO_QUORUM", ["KPK"]));
    expect(told.brief).toBe("KPK belum kuorum (1 konflik)");
  });

  it("gathers institutions that are missing for one cause", async () => {
    const words = await wordsIn("id");
    const told = tellRefusal(words, convened().state(), refusal("NO_QUORUM", ["TPN"], ["KPK"]));
    expect(told.brief).toBe("TPN, KPK belum kuorum (belum hadir)");
  });

  it("lists failed gates by name, with value and bound in Indonesian form, never rounded up to the bound", async () => {
    const words = await wordsIn("id");
    const sitting = voting({ failing: true });
    for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "GRANT");
    sitting.reveal(items[0]);
    const actions = actionsFor(sitting.state(), {
      userId: "ketua",
      at: sitting.at(),
      chairUnreachable: false,
    });
    const refused = actions.find(({ id }) => id === "recordDecision")?.refusal;
    if (refused == null) throw new Error("a grant against a gate must be refused");
    const { details, brief } = tellRefusal(words, sitting.state(), refused);
    expect(details).toEqual(["Manajemen perubahan: 59,99\u00a0%, batas 60,0\u00a0%"]);
    expect(brief).toBe("1 syarat tidak terpenuhi");
    expect(assessment(80, true).gates.WBK[1]?.value).toBe(0.5999);
  });

  it("names members and roles", async () => {
    const words = await wordsIn("id");
    const panel = voting().state();
    expect(tellRefusal(words, panel, refusal("BALLOTS_MISSING", ["kpk"], ["tpn"])).details).toEqual([
      "Nama kpk",
      "Nama tpn",
    ]);
    expect(tellRefusal(words, panel, refusal("NOT_ALLOWED", ["member"], ["chair"])).details).toEqual([
      "Hanya untuk: anggota, ketua.",
    ]);
    expect(
      tellRefusal(words, panel, refusal("WRONG_PHASE", ["phase", "VOTING", "DELIBERATING"])).details,
    ).toEqual(["Tahap sekarang: Pemungutan suara."]);
  });
});
