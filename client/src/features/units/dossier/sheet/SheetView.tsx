import { SegmentedControl } from "@mantine/core";
import { predicates } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import type { DossierSheetFragment, UnitDossierQuery } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { Mark } from "#app/ui/badges";
import { GateList, ScoreBars } from "#app/ui/charts";
import { Section, Surface } from "#app/ui/page";
import { EmptyState } from "#app/ui/states";
import { AreaTable } from "./AreaTable";
import { areaBars } from "./areaBars";
import { ComponentTable } from "./ComponentTable";
import { areaName, gateLabel } from "./gateLabel";
import { SheetSummary } from "./SheetSummary";
import classes from "./SheetView.module.css";
import { SourceComparison } from "./SourceComparison";

type Proposal = NonNullable<UnitDossierQuery["unit"]>["proposals"][number];
type Source = DossierSheetFragment["source"];
type Predicate = Proposal["target"];

interface Props {
  readonly proposal: Proposal;
  /** Null: the one that counts most. */
  readonly source: Source | null;
  /** Null: the target's requirements. */
  readonly against: Predicate | null;
  readonly onChange: (changes: { readonly source?: Source; readonly against?: Predicate }) => void;
}

/** The scores of one source, judged by the requirements of one predicate. */
export function SheetView({ proposal, source, against, onChange }: Props) {
  const { t } = useTranslation(["units", "domain"]);
  const format = useFormat();
  const sheets = [proposal.self, proposal.tpi, proposal.tpn, proposal.panel].filter(
    (one) => one !== null && one !== undefined,
  );
  const sheet = sheets.find((one) => one.source === source) ?? sheets.at(-1);
  if (sheet === undefined) {
    return (
      <Surface>
        <EmptyState title={t("dossier.noSheet")} text={t("dossier.noSheetText")} />
      </Surface>
    );
  }
  const predicate = against ?? proposal.target;
  const gates = predicate === "WBK" ? sheet.wbk : sheet.wbbm;
  const halves = sheet.areas.some(({ fulfilmentWeight }) => fulfilmentWeight > 0);
  const bars = areaBars(sheet.areas, gates, {
    name: (area) => areaName(area, t),
    fulfilment: t("dossier.fulfilment"),
    reform: t("dossier.reform"),
    figure: (points, weight) => `${format.points(points)} / ${format.weight(weight)}`,
  });
  return (
    <>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label={t("dossier.source")}
          value={sheet.source}
          onChange={(value) => onChange({ source: value as Source })}
          data={sheets.map((one) => ({ value: one.source, label: t(`domain:source.${one.source}`) }))}
        />
        <span className={classes.source}>
          {sheet.source === "SELF" ? (
            <>
              <Mark tone="warn">{t("dossier.self")}</Mark> {t("dossier.selfText")}
            </>
          ) : (
            t(`domain:sourceLong.${sheet.source}`)
          )}
        </span>
        <SegmentedControl
          className={classes.against}
          aria-label={t("dossier.judgeBy")}
          value={predicate}
          onChange={(value) => onChange({ against: value as Predicate })}
          data={predicates.map((value) => ({ value, label: t("dossier.gates", { predicate: value }) }))}
        />
      </div>
      <SheetSummary sheet={sheet} gates={gates} predicate={predicate} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title={t("dossier.areas")} aside={t("dossier.areasAside")}>
            <ScoreBars
              label={t("dossier.areas")}
              bars={bars}
              {...(halves ? { parts: [t("dossier.fulfilment"), t("dossier.reform")] as const } : {})}
            />
          </Section>
          <Section title={t("dossier.areasTable")} flush>
            <AreaTable sheet={sheet} gates={gates} halves={halves} />
          </Section>
          {sheets.length > 1 && (
            <Section title={t("dossier.compare")} aside={t("dossier.compareAside")} flush>
              <SourceComparison sheets={sheets} />
            </Section>
          )}
        </div>
        <Section title={t("dossier.gates", { predicate })} flush>
          <GateList
            label={t("dossier.gates", { predicate })}
            gates={gates.map((gate) => ({
              ...gate,
              value: gate.value ?? null,
              bound: gate.bound ?? null,
              label: gateLabel(gate, sheet.instrumentId, t),
            }))}
          />
        </Section>
      </div>
      <ComponentTable components={sheet.components} />
    </>
  );
}
