import type { TFunction } from "i18next";

const areaCodes = ["MP", "TT", "SDM", "AK", "PW", "PP"] as const;

/** An area's name in the reader's language; the server's own for an area that the catalogue does not know. */
export function areaName(
  area: { readonly code: string; readonly name: string },
  t: TFunction<["units", "domain"]>,
): string {
  const known = areaCodes.find((code) => code === area.code);
  return known === undefined ? area.name : t(`domain:area.${known}`);
}

/** A gate's name in the reader's language. The server's labels are Indonesian: they stay where the catalogue has none. */
export function gateLabel(
  gate: { readonly code: string; readonly label: string },
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
  if (kind !== "area") return gate.label;
  const name = areaName({ code: area, name: gate.label }, t);
  if (half === undefined || name === gate.label) return name;
  return `${name} (${t(half === "REFORM" ? "dossier.reform" : "dossier.fulfilment").toLowerCase()})`;
}
