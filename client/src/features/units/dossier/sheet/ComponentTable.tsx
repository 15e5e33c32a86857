import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DossierSheetFragment } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { DataTable, Section } from "#app/ui/page";
import { ScrollFrame } from "../ScrollFrame";
import classes from "./ComponentTable.module.css";

function Blank() {
  const { t } = useTranslation("units");
  return (
    <span className={classes.blank}>
      <IconAlertTriangle size={13} aria-hidden /> {t("dossier.subIncomplete")}
    </span>
  );
}

/** The half or the part of the sheet that a component belongs to, by its code: A.I.1, A.II.1, B.I; older sheets have A.1. */
function groupOf(code: string): "fulfilment" | "reform" | "results" | "enablers" | null {
  if (code.startsWith("A.II.")) return "reform";
  if (code.startsWith("A.I.")) return "fulfilment";
  if (code.startsWith("B")) return "results";
  return code === "" ? null : "enablers";
}

/** Every component with its parts; a part with blanks says so. */
export function ComponentTable({ components }: { readonly components: DossierSheetFragment["components"] }) {
  const { t } = useTranslation("units");
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const toggle = (
    <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
      {t(open ? "dossier.hideParts" : "dossier.showParts")}
    </Button>
  );
  return (
    <Section title={t("dossier.components")} aside={toggle} flush>
      <ScrollFrame label={t("dossier.table", { of: t("dossier.components") })}>
        <DataTable>
          <thead>
            <tr>
              <th scope="col">{t("dossier.column.component")}</th>
              <th scope="col">{t("dossier.column.points")}</th>
              <th scope="col">{t("dossier.column.weight")}</th>
              <th scope="col">{t("dossier.column.share")}</th>
            </tr>
          </thead>
          {components.map((component, place) => (
            <tbody key={component.code}>
              {groupOf(component.code) !== groupOf(components[place - 1]?.code ?? "") && (
                <tr>
                  <th scope="colgroup" colSpan={4} className={classes.group}>
                    {t(`dossier.${groupOf(component.code) ?? "enablers"}`)}
                  </th>
                </tr>
              )}
              <tr className={open ? classes.component : undefined}>
                <th scope="rowgroup">
                  <span className={classes.code}>{component.code}</span> {component.name}
                  {!open && component.subcomponents.some(({ complete }) => !complete) && <Blank />}
                </th>
                <td>{format.points(component.points)}</td>
                <td>{format.weight(component.weight)}</td>
                <td>{share(component)}</td>
              </tr>
              {(open ? component.subcomponents : []).map((part) => (
                <tr key={part.code}>
                  <th scope="row">
                    <span className={classes.part}>
                      {part.name}
                      {!part.complete && <Blank />}
                    </span>
                  </th>
                  <td>{format.points(part.points)}</td>
                  <td>{format.weight(part.weight)}</td>
                  <td>{share(part)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </DataTable>
      </ScrollFrame>
    </Section>
  );

  function share({ points, weight }: { readonly points: number; readonly weight: number }): string {
    return weight > 0 ? format.share(points / weight) : "–";
  }
}
