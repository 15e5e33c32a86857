import { useTranslation } from "react-i18next";
import type { DossierSheetFragment } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { DataTable } from "#app/ui/page";
import { ScrollFrame } from "../ScrollFrame";
import { areaName } from "./gateLabel";
import classes from "./SourceComparison.module.css";

/** The same figures by source, side by side, each with what it differs by from the one before. */
export function SourceComparison({ sheets }: { readonly sheets: readonly DossierSheetFragment[] }) {
  const { t } = useTranslation(["units", "domain"]);
  const areas = sheets[0]?.areas ?? [];
  return (
    <ScrollFrame label={t("dossier.table", { of: t("dossier.compare") })}>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">{t("dossier.column.area")}</th>
            {sheets.map(({ source }) => (
              <th key={source} scope="col" title={t(`domain:sourceLong.${source}`)}>
                {t(`domain:source.${source}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Row
              key={area.code}
              name={areaName(area, t)}
              values={sheets.map(
                (sheet) => sheet.areas.find(({ code }) => code === area.code)?.points ?? null,
              )}
            />
          ))}
          <Row name={t("dossier.results")} values={sheets.map(({ results }) => results)} />
        </tbody>
        <tfoot>
          <Row name={t("dossier.total")} values={sheets.map(({ total }) => total)} />
        </tfoot>
      </DataTable>
    </ScrollFrame>
  );
}

function Row({ name, values }: { readonly name: string; readonly values: readonly (number | null)[] }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, place) => {
        const before = values[place - 1];
        const difference = value !== null && typeof before === "number" ? value - before : 0;
        const differs = Math.abs(difference) >= 0.005;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the sources, in an order that never changes
          <td key={place}>
            {value === null ? "–" : format.points(value)}
            {place > 0 && (
              <span className={classes.difference}>{differs ? format.difference(difference) : "="}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
