import type { PdfContent } from "../../documents/index.js";
import { heading, list, type Office, onPaper, paragraph, signedBy, table, title } from "./paper.js";

interface Meeting {
  readonly about: string;
  readonly day: string;
  readonly room: string;
  readonly agenda: readonly string[];
  readonly discussion: readonly string[];
  readonly conclusions: readonly string[];
  readonly attended: number;
}

const positions = ["Ketua tim", "Sekretaris", "Koordinator area", "Anggota", "Anggota", "Agen perubahan"];

/** The minutes of a meeting, with who was there. */
export function minutesOfMeeting(
  office: Office,
  { about, day, room, agenda, discussion, conclusions, attended }: Meeting,
): PdfContent {
  return onPaper(office, `Notulen rapat ${about}`, [
    title(`NOTULEN RAPAT ${about.toUpperCase()}`),
    paragraph(`Hari dan tanggal: ${day}. Tempat: ${room}. Pimpinan rapat: ${office.head.name}.`),
    heading("Agenda"),
    list(...agenda),
    heading("Pembahasan"),
    ...discussion.map(paragraph),
    heading("Simpulan dan tindak lanjut"),
    list(...conclusions),
    heading("Daftar hadir"),
    table(
      [1, 6, 5, 4],
      ["No.", "Nama", "Kedudukan", "Tanda tangan"],
      office.staff
        .slice(0, attended)
        .map((name, place) => [place + 1, name, positions[place % positions.length] as string, "(hadir)"]),
    ),
    signedBy(office, day),
  ]);
}
