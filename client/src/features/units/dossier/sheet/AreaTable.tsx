import { useTranslation } from "react-i18next";
import type { DossierGateFragment, DossierSheetFragment } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { gateFigures } from "#app/ui/charts";
import { DataTable } from "#app/ui/page";
import { ScrollFrame } from "../ScrollFrame";
import { areaName } from "./gateLabel";

interface Props {
  readonly sheet: DossierSheetFragment;
  readonly gates: readonly DossierGateFragment[];
  /** The sheet has a half of fulfilment and one of reform. */
  readonly halves: boolean;
}

/** The enablers by area in figures: both halves, points, weight, reach, bound. */
export function AreaTable({ sheet, gates, halves }: Props) {
  const { t } = useTranslation(["units", "domain"]);
  const format = useFormat();
  const sum = (part: "points" | "weight" | "fulfilment" | "reform") =>
    sheet.areas.reduce((total, area) => total + area[part], 0);
  return (
    <ScrollFrame label={t("dossier.table", { of: t("dossier.areasTable") })}>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">{t("dossier.column.area")}</th>
            {halves && <th scope="col">{t("dossier.column.fulfilment")}</th>}
            {halves && <th scope="col">{t("dossier.column.reform")}</th>}
            <th scope="col">{t("dossier.column.points")}</th>
            <th scope="col">{t("dossier.column.weight")}</th>
            <th scope="col">{t("dossier.column.share")}</th>
            <th scope="col">{t("dossier.column.bound")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.areas.map((area) => {
            const gate = gates.find(({ code }) => code === `area:${area.code}`);
            const figures =
              gate && gateFigures({ ...gate, value: gate.value ?? null, bound: gate.bound ?? null }, format);
            return (
              <tr key={area.code} data-failed={gate?.passed === false || undefined}>
                <th scope="row">{areaName(area, t)}</th>
                {halves && <td>{format.points(area.fulfilment)}</td>}
                {halves && <td>{format.points(area.reform)}</td>}
                <td>
                  <strong>{format.points(area.points)}</strong>
                </td>
                <td>{format.weight(area.weight)}</td>
                <td>{figures?.value ?? format.share(area.share)}</td>
                <td>{figures?.bound ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("dossier.enablers")}</th>
            {halves && <td>{format.points(sum("fulfilment"))}</td>}
            {halves && <td>{format.points(sum("reform"))}</td>}
            <td>{format.points(sheet.enablers)}</td>
            <td>{format.weight(sum("weight"))}</td>
            <td>{format.share(sheet.enablers / (sum("weight") || 1))}</td>
            <td />
          </tr>
        </tfoot>
      </DataTable>
    </ScrollFrame>
  );
}
