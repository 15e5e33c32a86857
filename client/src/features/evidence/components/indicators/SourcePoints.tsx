import { useWords } from "#app/features/evidence/telling/words";
import type { EvidenceSheetFragment } from "#app/generated/evidence/graphql";
import classes from "./IndicatorColumn.module.css";

interface Props {
  readonly sheets: readonly EvidenceSheetFragment[];
  readonly component: string;
  readonly subcomponent: string;
}

/** What each source that the reader may see gave to the part that a question belongs to. */
export function SourcePoints({ sheets, component, subcomponent }: Props) {
  const { t, format } = useWords();
  const rows = sheets.flatMap(({ source, components }) => {
    const part = components
      .find(({ code }) => code === component)
      ?.subcomponents.find(({ code }) => code === subcomponent);
    return part === undefined ? [] : [{ source, part }];
  });
  if (rows.length === 0) return null;
  return (
    <dl className={classes.points} aria-label={t("evidence:indicators.points")}>
      {rows.map(({ source, part }) => (
        <div key={source}>
          <dt>{t(`domain:source.${source}`)}</dt>
          <dd>
            {format.points(part.points)} / {format.weight(part.weight)}
            {!part.complete && <span className={classes.soft}> {t("evidence:indicators.blank")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
