import { Title } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "#app/ui/badges";
import { indicatorsIn, type SheetGroup } from "../indicators/sheetGroups";
import { useSheet } from "../indicators/useSheet";
import classes from "./AreaSection.module.css";
import { IndicatorRow } from "./IndicatorRow";

interface Props {
  readonly group: SheetGroup;
  readonly instrumentId: string;
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly isWanted: (indicatorCode: string) => boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One area of the sheet, folded or open; how much of it is missing shows either way. */
export function AreaSection({ group, instrumentId, name, counts, isWanted, open, onToggle }: Props) {
  const { t } = useTranslation("uploads");
  const { say } = useSheet(instrumentId);
  const id = useId();
  const all = indicatorsIn(group);
  const covered = all.filter(({ code }) => counts.has(code)).length;
  const missing = all.length - covered;
  return (
    <section className={classes.area}>
      <Title order={2} size="h3" className={classes.title}>
        <button
          type="button"
          className={classes.head}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <IconChevronRight size={18} aria-hidden className={classes.arrow} />
          <span className={classes.name}>{name}</span>
          <span className={classes.count}>{t("list.areaCount", { covered, asked: all.length })}</span>
          {missing > 0 && <Mark tone="warn">{t("list.areaMissing", { count: missing })}</Mark>}
        </button>
      </Title>
      {open && (
        <div id={id} className={classes.parts}>
          {group.parts
            .map((part) => ({ ...part, indicators: part.indicators.filter(({ code }) => isWanted(code)) }))
            .filter(({ indicators }) => indicators.length > 0)
            .map(({ code, name: partName, half, indicators }) => (
              <div key={code} className={classes.part}>
                <Title order={3} className={classes.partName}>
                  {half !== null && <span className={classes.half}>{t(`list.half.${half}`)}</span>}
                  {say(partName)}
                </Title>
                <ul className={classes.indicators}>
                  {indicators.map((indicator) => (
                    <IndicatorRow
                      key={indicator.code}
                      code={indicator.code}
                      text={say(indicator.text)}
                      examples={indicator.evidenceExamples}
                      count={counts.get(indicator.code) ?? 0}
                    />
                  ))}
                </ul>
              </div>
            ))}
        </div>
      )}
    </section>
  );
}
