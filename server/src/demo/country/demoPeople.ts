import type { Role, ScopeKind } from "@sidang/shared";
import type { DemoGroup } from "../../modules/people/Demo.js";

/** Of every account of the demonstration; it stands on the sign-in page. */
export const demoPassword = "sidang-demo";

interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** What they are in the demonstration. */
  readonly role: { readonly id: string; readonly en: string };
  readonly homeAgencyId: string | null;
  readonly grants: readonly {
    readonly role: Role;
    readonly scope: ScopeKind;
    readonly scopeId: string | null;
  }[];
}

const kemendag = "agency-kemendag";
const bojonegoro = "agency-bojonegoro";

/** Invented people; one of them has the long name that every screen must bear. */
export const demoPeople: readonly DemoPerson[] = [
  person(
    "chair",
    "Dr. Ratna Wulandari Kusumaningtyas, S.H., M.Si.",
    { id: "Ketua sidang", en: "Chair of the panel" },
    {
      grants: [country("PANEL_ORGANISER")],
    },
  ),
  person("deputy", "Ir. Bambang Wirasatya, M.M.", {
    id: "Wakil ketua sidang",
    en: "Deputy chair of the panel",
  }),
  person(
    "secretary",
    "Dewi Larasati Pusparini, S.A.P., M.A.",
    { id: "Sekretaris sidang", en: "Secretary of the panel" },
    {
      grants: [country("PANEL_ORGANISER")],
    },
  ),
  person("tpn", "Drs. Hendra Gunadarma, Ak., M.M.", { id: "Ketua perwakilan TPN", en: "Lead of TPN" }),
  person(
    "kemenpanrb",
    "Prof. Dr. dr. Raden Roro Maharani Kusumawardhani Sastrodiningrat-Hutabarat, S.Ked., S.H., M.Kes., M.P.H., Sp.KKLP., Ph.D.",
    { id: "Ketua perwakilan Kementerian PANRB", en: "Lead of the Ministry of Administrative Reform" },
  ),
  person("kpk", "Sri Handayani Tanaya, S.H., LL.M.", { id: "Ketua perwakilan KPK", en: "Lead of KPK" }),
  person("ombudsman", "Ni Luh Ayu Paramita, S.I.P., M.P.A.", {
    id: "Ketua perwakilan Ombudsman",
    en: "Lead of the Ombudsman",
  }),
  person("kpk2", "Tigor Halomoan Siregar, S.H., M.H.", {
    id: "Anggota panel dari KPK",
    en: "Panel member from KPK",
  }),
  person(
    "tpn2",
    "Yusuf Ananta Prawira, S.E., M.Ak.",
    {
      id: "Anggota panel dari TPN; berasal dari Kementerian Perdagangan",
      en: "Panel member from TPN; comes from the Ministry of Trade",
    },
    {
      home: kemendag,
    },
  ),
  person(
    "observer",
    "dr. Galih Pranowo Adiwijaya, Sp.P.D., M.A.R.S.",
    {
      id: "Pengamat dari RSUD Sosodoro Djatikoesomo",
      en: "Observer from the hospital RSUD Sosodoro Djatikoesomo",
    },
    {
      home: bojonegoro,
    },
  ),
  person(
    "national",
    "Rangga Mahesa Pratista, S.Kom., M.T.I.",
    { id: "Koordinator nasional", en: "National coordinator" },
    {
      grants: [country("NATIONAL_COORDINATOR")],
    },
  ),
  person(
    "agency",
    "Endah Setyoningrum, S.E., M.M.",
    { id: "Koordinator Kementerian Perdagangan", en: "Coordinator of the Ministry of Trade" },
    {
      home: kemendag,
      grants: [{ role: "AGENCY_COORDINATOR", scope: "AGENCY", scopeId: kemendag }],
    },
  ),
  person(
    "agency2",
    "Mochamad Yanuar Effendi, S.STP.",
    { id: "Koordinator Pemerintah Kabupaten Bojonegoro", en: "Coordinator of Bojonegoro Regency" },
    {
      home: bojonegoro,
      grants: [{ role: "AGENCY_COORDINATOR", scope: "AGENCY", scopeId: bojonegoro }],
    },
  ),
  person(
    "agency3",
    "Saraswati Hadiningrum, S.IP.",
    {
      id: "Koordinator Kementerian Sekretariat Negara",
      en: "Coordinator of the Ministry of State Secretariat",
    },
    {
      home: "agency-kemensetneg",
      grants: [{ role: "AGENCY_COORDINATOR", scope: "AGENCY", scopeId: "agency-kemensetneg" }],
    },
  ),
  person(
    "tpi",
    "Arif Budi Kartasasmita, S.E., Ak., C.A.",
    {
      id: "Penilai internal (TPI) Kementerian Perdagangan",
      en: "Internal evaluator (TPI) of the Ministry of Trade",
    },
    {
      home: kemendag,
      grants: [{ role: "TPI_EVALUATOR", scope: "AGENCY", scopeId: kemendag }],
    },
  ),
  person(
    "tpi2",
    "Laksmi Indraswari, S.E., M.Ak.",
    {
      id: "Penilai internal (TPI) kedua Kementerian Perdagangan",
      en: "Second internal evaluator (TPI) of the Ministry of Trade",
    },
    {
      home: kemendag,
      grants: [{ role: "TPI_EVALUATOR", scope: "AGENCY", scopeId: kemendag }],
    },
  ),
  person(
    "evaluator",
    "Theresia Wulan Sopacua, S.Psi., M.Si.",
    { id: "Evaluator TPN", en: "TPN evaluator" },
    {
      grants: [country("TPN_EVALUATOR")],
    },
  ),
  person(
    "evaluator2",
    "Johan Pattiwael, S.H., M.Si.",
    { id: "Evaluator TPN kedua", en: "Second TPN evaluator" },
    {
      grants: [country("TPN_EVALUATOR")],
    },
  ),
  person(
    "unit",
    "Nurul Fitri Ramadhani, S.T., M.T.",
    { id: "Koordinator Balai Sertifikasi", en: "Coordinator of Balai Sertifikasi" },
    {
      home: kemendag,
      grants: [{ role: "UNIT_COORDINATOR", scope: "UNIT", scopeId: "unit-balai-sertifikasi" }],
    },
  ),
  person(
    "unit2",
    "Wahyu Tri Hapsari, S.Sos., M.AP.",
    { id: "Koordinator DPMPTSP Bojonegoro", en: "Coordinator of DPMPTSP Bojonegoro" },
    {
      home: bojonegoro,
      grants: [{ role: "UNIT_COORDINATOR", scope: "UNIT", scopeId: "unit-dpmptsp-bojonegoro" }],
    },
  ),
  person(
    "admin",
    "Made Wirya Dharma, S.Kom.",
    { id: "Administrator", en: "Administrator" },
    { grants: [country("ADMIN")] },
  ),
];

/** Who can sign in, for the sign-in page. */
export const demoAccounts = demoPeople.map(({ email, name, role, grants }) => ({
  email,
  name,
  role: role.id,
  roleEn: role.en,
  group: groupOf(grants),
}));

/** Seats are no grants: whoever holds none, or convenes, is in the panel. */
function groupOf([grant]: DemoPerson["grants"]): DemoGroup {
  switch (grant?.role) {
    case "TPN_EVALUATOR":
    case "TPI_EVALUATOR":
      return "EVALUATORS";
    case "UNIT_COORDINATOR":
    case "AGENCY_COORDINATOR":
      return "UNITS";
    case "NATIONAL_COORDINATOR":
    case "ADMIN":
      return "COUNTRY";
    default:
      return "PANEL";
  }
}

function person(
  key: string,
  name: string,
  role: DemoPerson["role"],
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
