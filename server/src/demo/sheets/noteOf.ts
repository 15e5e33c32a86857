import { drawWhole } from "./draw.js";

/** Each says that it is made up. */
const texts = {
  SELF: [
    "Data contoh: dokumen pendukung diunggah pada triwulan II.",
    "Data contoh: kegiatan berjalan sejak pencanangan dan masih dilanjutkan.",
    "Data contoh: rincian ada pada laporan monev internal.",
    "Data contoh: inovasi dipakai di seluruh loket layanan.",
  ],
  agreed: [
    "Data contoh: bukti dukung memadai.",
    "Data contoh: sesuai hasil wawancara dengan pegawai.",
    "Data contoh: praktik baik, dapat dibagikan ke unit lain.",
  ],
  lowered: [
    "Data contoh: nilai diturunkan, bukti belum ditandatangani pimpinan.",
    "Data contoh: nilai diturunkan, monev belum berkala.",
    "Data contoh: nilai diturunkan, hanya sebagian kegiatan yang terbukti.",
    "Data contoh: nilai diturunkan, tindak lanjut rekomendasi belum tuntas.",
    "Data contoh: nilai diturunkan, dokumen yang diunggah dari tahun sebelumnya.",
  ],
} as const;

/** What a source noted on an answer; `lowered` when it gave less than the source before it. */
export function noteOf(source: "SELF" | "TPI" | "TPN", lowered: boolean, seed: string): string {
  const choices: readonly string[] = source === "SELF" ? texts.SELF : lowered ? texts.lowered : texts.agreed;
  return choices[drawWhole(`${seed} ${source} words`, 0, choices.length - 1)] as string;
}
