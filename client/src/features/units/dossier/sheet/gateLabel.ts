import type { TFunction } from "i18next";

/** The sheet whose results the catalogue names; an older one calls other things by the same codes. */
const known = "LKE-ZI-90-2021";

const areaCodes = ["MP", "TT", "SDM", "AK", "PW", "PP"] as const;

/** An area's name in the reader's language; the server's own for an area that the catalogue does not know. */
export function areaName(
  area: { readonly code: string; readonly name: string },
  t: TFunction<["units", "domain"]>,
): string {
  const code = areaCodes.find((one) => one === area.code);
  return code === undefined ? area.name : t(`domain:area.${code}`);
}

/** A gate's name in the reader's language. The server's labels are Indonesian: they stay where the catalogue has none. */
export function gateLabel(
  gate: { readonly code: string; readonly label: string },
  instrumentId: string,
  t: TFunction<["units", "domain"]>,
): string {
  switch (gate.code) {
    case "total":
    case "enablers":
    case "complete":
    case "earlierWbk":
      return t(`dossier.gateLabel.${gate.code}`);
    default:
  }
  const [kind, area = "", half] = gate.code.split(":");
  const result = instrumentId === known ? resultOf(kind === "index" ? area : gate.code, t) : null;
  if (result !== null) return kind === "index" ? t("dossier.gateLabel.index", { of: result }) : result;
  if (kind !== "area") return gate.label;
  const name = areaName({ code: area, name: gate.label }, t);
  if (half === undefined || name === gate.label) return name;
  return `${name} (${t(half === "REFORM" ? "dossier.reform" : "dossier.fulfilment").toLowerCase()})`;
}

/** A result's name; its codes have dots, which a catalogue's key cannot have. */
function resultOf(code: string, t: TFunction<["units", "domain"]>): string | null {
  switch (code) {
    case "B.I":
      return t("dossier.gateLabel.clean");
    case "B.I.a":
      return t("dossier.gateLabel.ipak");
    case "B.I.b":
      return t("dossier.gateLabel.performance");
    case "B.II":
      return t("dossier.gateLabel.service");
    case "B.II.a":
      return t("dossier.gateLabel.ipkp");
    default:
      return null;
  }
}
