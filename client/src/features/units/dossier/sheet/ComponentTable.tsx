import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DossierSheetFragment } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { DataTable } from "#app/ui/page";
import classes from "./ComponentTable.module.css";

/** Every component with its parts; a part with blanks says so. */
export function ComponentTable({ components }: { readonly components: DossierSheetFragment["components"] }) {
  const { t } = useTranslation("units");
  const format = useFormat();
  return (
    <DataTable>
      <thead>
        <tr>
          <th scope="col">{t("dossier.column.component")}</th>
          <th scope="col">{t("dossier.column.points")}</th>
          <th scope="col">{t("dossier.column.weight")}</th>
          <th scope="col">{t("dossier.column.share")}</th>
        </tr>
      </thead>
      {components.map((component) => (
        <tbody key={component.code}>
          <tr className={classes.component}>
            <th scope="rowgroup">
              <span className={classes.code}>{component.code}</span> {component.name}
            </th>
            <td>{format.points(component.points)}</td>
            <td>{format.weight(component.weight)}</td>
            <td>{share(component)}</td>
          </tr>
          {component.subcomponents.map((part) => (
            <tr key={part.code}>
              <th scope="row" className={classes.part}>
                {part.name}
                {!part.complete && (
                  <span className={classes.blank}>
                    <IconAlertTriangle size={13} aria-hidden /> {t("dossier.subIncomplete")}
                  </span>
                )}
              </th>
              <td>{format.points(part.points)}</td>
              <td>{format.weight(part.weight)}</td>
              <td>{share(part)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );

  function share({ points, weight }: { readonly points: number; readonly weight: number }): string {
    return weight > 0 ? format.share(points / weight) : "–";
  }
}
