import type { Role, ScopeKind } from "@sidang/shared";

/** Of every account of the demonstration; it stands on the sign-in page. */
export const demoPassword = "sidang-demo";

interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** What they are in the demonstration, in Indonesian. */
  readonly role: string;
  readonly homeAgencyId: string | null;
  readonly grants: readonly {
    readonly role: Role;
    readonly scope: ScopeKind;
    readonly scopeId: string | null;
  }[];
}

const kemendag = "agency-kemendag";

/** Invented people; one of them has the long name that every screen must bear. */
export const demoPeople: readonly DemoPerson[] = [
  person("chair", "Dr. Ratna Wulandari Kusumaningtyas, S.H., M.Si.", "Ketua sidang", {
    grants: [country("PANEL_ORGANISER")],
  }),
  person("deputy", "Ir. Bambang Wirasatya, M.M.", "Wakil ketua sidang"),
  person("secretary", "Dewi Larasati Pusparini, S.A.P., M.A.", "Sekretaris sidang", {
    grants: [country("PANEL_ORGANISER")],
  }),
  person("tpn", "Drs. Hendra Gunadarma, Ak., M.M.", "Ketua perwakilan TPN"),
  person(
    "kemenpanrb",
    "Prof. Dr. dr. Raden Roro Maharani Kusumawardhani Sastrodiningrat-Hutabarat, S.Ked., S.H., M.Kes., M.P.H., Sp.KKLP., Ph.D.",
    "Ketua perwakilan Kementerian PANRB",
  ),
  person("kpk", "Sri Handayani Tanaya, S.H., LL.M.", "Ketua perwakilan KPK"),
  person("ombudsman", "Ni Luh Ayu Paramita, S.I.P., M.P.A.", "Ketua perwakilan Ombudsman"),
  person("kpk2", "Tigor Halomoan Siregar, S.H., M.H.", "Anggota panel dari KPK"),
  person(
    "tpn2",
    "Yusuf Ananta Prawira, S.E., M.Ak.",
    "Anggota panel dari TPN; berasal dari Kementerian Perdagangan",
    {
      home: kemendag,
    },
  ),
  person(
    "observer",
    "dr. Galih Pranowo Adiwijaya, Sp.P.D., M.A.R.S.",
    "Pengamat dari RSUD Sosodoro Djatikoesomo",
    {
      home: "agency-bojonegoro",
    },
  ),
  person("national", "Rangga Mahesa Pratista, S.Kom., M.T.I.", "Koordinator nasional", {
    grants: [country("NATIONAL_COORDINATOR")],
  }),
  person("agency", "Endah Setyoningrum, S.E., M.M.", "Koordinator Kementerian Perdagangan", {
    home: kemendag,
    grants: [{ role: "AGENCY_COORDINATOR", scope: "AGENCY", scopeId: kemendag }],
  }),
  person("tpi", "Arif Budi Kartasasmita, S.E., Ak., C.A.", "Penilai internal (TPI) Kementerian Perdagangan", {
    home: kemendag,
    grants: [{ role: "TPI_EVALUATOR", scope: "AGENCY", scopeId: kemendag }],
  }),
  person("evaluator", "Theresia Wulan Sopacua, S.Psi., M.Si.", "Evaluator TPN", {
    grants: [country("TPN_EVALUATOR")],
  }),
  person("unit", "Nurul Fitri Ramadhani, S.T., M.T.", "Koordinator Balai Sertifikasi", {
    home: kemendag,
    grants: [{ role: "UNIT_COORDINATOR", scope: "UNIT", scopeId: "unit-balai-sertifikasi" }],
  }),
  person("admin", "Made Wirya Dharma, S.Kom.", "Administrator", { grants: [country("ADMIN")] }),
];

/** Who can sign in, for the sign-in page. */
export const demoAccounts = demoPeople.map(({ email, name, role }) => ({ email, name, role }));

function person(
  key: string,
  name: string,
  role: string,
  {
    home = null,
    grants = [],
  }: { readonly home?: string | null; readonly grants?: DemoPerson["grants"] } = {},
): DemoPerson {
  return { id: `person-${key}`, email: `${key}@sidang.demo`, name, role, homeAgencyId: home, grants };
}

function country(role: Role) {
  return { role, scope: "COUNTRY", scopeId: null } as const;
}
