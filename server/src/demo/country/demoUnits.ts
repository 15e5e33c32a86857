/** The agencies of the five articles that Sidang comes from. */
export const demoAgencies = [
  { id: "agency-kemendag", name: "Kementerian Perdagangan", kind: "MINISTRY" },
  { id: "agency-kemensetneg", name: "Kementerian Sekretariat Negara", kind: "MINISTRY" },
  {
    id: "agency-kemendesa",
    name: "Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
    kind: "MINISTRY",
  },
  { id: "agency-setkab", name: "Sekretariat Kabinet", kind: "INSTITUTION" },
  { id: "agency-bojonegoro", name: "Pemerintah Kabupaten Bojonegoro", kind: "REGENCY" },
] as const;

type AgencyId = (typeof demoAgencies)[number]["id"];

/** The units of those articles; `slug` is what their ids are made of. */
export const demoUnits = [
  unit("balai-sertifikasi", "agency-kemendag", "Balai Sertifikasi"),
  unit("pusat-kemetrologian", "agency-kemendag", "Pusat Pengembangan Sumber Daya Kemetrologian"),
  unit("perundingan-multilateral", "agency-kemendag", "Direktorat Perundingan Multilateral"),
  unit("bsml-2", "agency-kemendag", "Balai Standardisasi dan Metrologi Legal (BSML) Regional II"),
  unit("bsml-3", "agency-kemendag", "Balai Standardisasi dan Metrologi Legal (BSML) Regional III"),
  unit("itpc-milan", "agency-kemendag", "Indonesian Trade Promotion Centre (ITPC) Milan"),
  unit("itpc-osaka", "agency-kemendag", "Indonesian Trade Promotion Centre (ITPC) Osaka"),
  unit("pengaduan-masyarakat", "agency-kemensetneg", "Asisten Deputi Pengaduan Masyarakat"),
  unit("kerja-sama-teknik", "agency-kemensetneg", "Biro Kerja Sama Teknik Luar Negeri"),
  unit(
    "pengembangan-transmigrasi",
    "agency-kemendesa",
    "Direktorat Jenderal Pengembangan Kawasan Transmigrasi",
  ),
  unit(
    "pembangunan-transmigrasi",
    "agency-kemendesa",
    "Direktorat Jenderal Pembangunan Kawasan Transmigrasi",
  ),
  unit("dukungan-kerja-kabinet", "agency-setkab", "Kedeputian Bidang Dukungan Kerja Kabinet"),
  unit(
    "dpmptsp-bojonegoro",
    "agency-bojonegoro",
    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP)",
  ),
  unit("dishub-bojonegoro", "agency-bojonegoro", "Dinas Perhubungan"),
  unit("dukcapil-bojonegoro", "agency-bojonegoro", "Dinas Kependudukan dan Pencatatan Sipil"),
  unit("rsud-sosodoro", "agency-bojonegoro", "RSUD Sosodoro Djatikoesomo"),
] as const;

export type UnitSlug = (typeof demoUnits)[number]["slug"];

/** The agency of that id. */
export function agencyOf(id: string) {
  return demoAgencies.find((agency) => agency.id === id) ?? fail(id);
}

/** The unit of that slug. */
export function unitOf(slug: UnitSlug) {
  return demoUnits.find((each) => each.slug === slug) ?? fail(slug);
}

function fail(what: string): never {
  throw new Error(`the demonstration has no ${what}`);
}

function unit<Slug extends string>(slug: Slug, agencyId: AgencyId, name: string) {
  return { id: `unit-${slug}`, slug, agencyId, name } as const;
}
