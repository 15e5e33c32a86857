import type { Page } from "playwright-core";
import type { Company } from "./Company.js";
import { firstItem, panelId, yearInJakarta } from "./demoPanel.js";
import { evidenceScenes } from "./evidenceScenes.js";
import { Room } from "./Room.js";

/** Who looks; `null` has not signed in. */
export type Onlooker =
  | "chair"
  | "secretary"
  | "kpk"
  | "tpn2"
  | "observer"
  | "national"
  | "unit"
  | "tpi"
  | null;

/** One screen in one state, as one person sees it. */
export interface Scene {
  readonly name: string;
  readonly who: Onlooker;
  readonly path: string;
  /** Waits until the screen is whole, and brings it into the state that is meant. */
  readonly shows: (page: Page, company: Company) => Promise<void>;
}

/** What the company does first, and what can be seen then. */
export interface Act {
  readonly prepare: (company: Company) => Promise<void>;
  readonly scenes: readonly Scene[];
}

const hospital = "item-rsud-sosodoro";
const room = `/sidang/${panelId}`;
const lastYear = `/sidang/panel-${yearInJakarta() - 1}-1`;

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

/** In the room, as soon as it says this. */
const inRoom = (name: string, who: Onlooker, text: string | RegExp): Scene => ({
  name,
  who,
  path: room,
  shows: (page) => new Room(page).says(text),
});

/** Every screen, in the order in which a day in the demonstration leads through them. */
export const acts: readonly Act[] = [
  {
    prepare: async () => {},
    scenes: [
      { name: "sign-in", who: null, path: "/masuk", shows: signIn },
      { name: "home", who: "kpk", path: "/", shows: heading("Menunggu Anda") },
      { name: "panels", who: "secretary", path: "/sidang", shows: panels },
      { name: "panel-new", who: "secretary", path: "/sidang/baru", shows: heading(/./) },
      { name: "panel-arrange", who: "secretary", path: arrangedPanel(), shows: heading(/./) },
      { name: "units", who: "national", path: "/unit", shows: units },
      { name: "unit", who: "kpk", path: "/unit/unit-rsud-sosodoro", shows: heading("RSUD Sosodoro") },
      ...evidenceScenes,
      { name: "record", who: "chair", path: `${lastYear}/catatan`, shows: record },
      { name: "verify", who: null, path: "/verifikasi", shows: verify },
      { name: "not-found", who: "kpk", path: "/tidak-ada", shows: heading(/./) },
      inRoom("room-before", "chair", "Belum ada unit yang dipanggil"),
    ],
  },
  {
    prepare: deliberation,
    scenes: [
      inRoom("room-deliberation", "kpk", /Catat dulu bukti kunjungan/),
      inRoom("room-chair", "chair", /Catat dulu bukti kunjungan/),
      inRoom("room-withheld", "tpn2", "Unit ini tidak ditampilkan kepada Anda"),
      { name: "room-dialog", who: "kpk", path: room, shows: conflictDialog },
    ],
  },
  {
    prepare: async (company) => {
      await company.openVoting(firstItem);
      await company.cast(firstItem, { tpn: ["GRANT"] });
    },
    scenes: [
      { name: "room-ballot", who: "kpk", path: room, shows: ballot },
      inRoom("room-secretary", "secretary", "1 dari 4 suara masuk"),
    ],
  },
  {
    prepare: async (company) => {
      await company.cast(firstItem, {
        kemenpanrb: ["GRANT", "Bukti lengkap dan konsisten dengan hasil survei."],
        kpk: ["GRANT"],
        ombudsman: ["GRANT", "Tindak lanjut pengaduan dapat ditelusuri sampai selesai."],
      });
    },
    scenes: [inRoom("room-ballot-saved", "kpk", "Suara Anda tersimpan")],
  },
  {
    prepare: (company) => company.must("chair", "revealBallots", { itemId: firstItem }),
    scenes: [inRoom("room-reveal", "chair", "Hasil pemungutan suara")],
  },
  {
    prepare: refusedGrant,
    scenes: [
      inRoom("room-refused", "chair", "Predikat WBK belum dapat ditetapkan"),
      inRoom("room-gallery", "observer", "Anda mengikuti sebagai pengamat"),
      inRoom("room-oversight", "national", "Anda memantau sidang ini"),
    ],
  },
];

function arrangedPanel(): string {
  return `/sidang/panel-${yearInJakarta()}-2/susunan`;
}

async function signIn(page: Page): Promise<void> {
  await page.getByText("chair@sidang.demo").waitFor();
}

async function panels(page: Page): Promise<void> {
  await page
    .getByText(/Sidang Panel 1/)
    .first()
    .waitFor();
}

async function units(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /Balai Sertifikasi/ })
    .first()
    .waitFor();
}

async function record(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Periksa sekarang" }).click();
  await page.getByText("Catatan ini utuh").waitFor();
}

async function verify(page: Page, company: Company): Promise<void> {
  const content = (await company.recorded()).join("\n").replace("Sidang Panel", "Sidang panel");
  const file = { name: "catatan.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(content) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("Catatan ini tidak utuh").waitFor();
}

async function conflictDialog(page: Page): Promise<void> {
  const at = new Room(page);
  await at.choose("Nyatakan benturan kepentingan…");
  await at.dialog.getByRole("textbox").waitFor();
}

async function ballot(page: Page): Promise<void> {
  const at = new Room(page);
  await at.button(/Berikan suara/).click();
  await page.getByRole("radio", { name: "Tunda" }).check();
}

async function deliberation(company: Company): Promise<void> {
  await company.checkIn();
  await company.deliberate(firstItem);
  await company.remark(
    "tpn",
    firstItem,
    "Nilai pelayanan publik naik sejak reviu meja; lihat survei bulan Agustus.",
  );
  await company.remark(
    "ombudsman",
    firstItem,
    "Tiga pengaduan pada triwulan kedua dijawab dalam lima hari kerja. Buktinya ada pada berkas nomor 12.",
  );
  await company.remark("secretary", firstItem, "Catat dulu bukti kunjungan lapangan untuk berita acara.");
  await company.must("ombudsman", "requestFloor", { itemId: firstItem });
  await company.must("kpk", "requestFloor", { itemId: firstItem });
  await company.must("kemenpanrb", "requestFloor", { itemId: firstItem });
  await company.must("chair", "giveFloor", { itemId: firstItem, memberId: "person-ombudsman" });
}

async function refusedGrant(company: Company): Promise<void> {
  await company.must("chair", "recordDecision", { itemId: firstItem });
  await company.deliberate(hospital);
  await company.openVoting(hospital);
  await company.cast(hospital, {
    tpn: ["GRANT"],
    kemenpanrb: ["GRANT"],
    kpk: ["GRANT", "Pengawasan memang hampir cukup."],
    ombudsman: ["GRANT"],
  });
  await company.must("chair", "revealBallots", { itemId: hospital });
}
