import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "#app/lib/i18n";
import { Mark } from "#app/ui/badges";
import { IndicatorEvidence } from "./IndicatorEvidence";
import classes from "./IndicatorRow.module.css";
import { useListDesk } from "./useListDesk";

interface Props {
  readonly code: string;
  readonly text: string;
  readonly examples: { readonly id: readonly string[]; readonly en?: readonly string[] };
  /** Pieces of current evidence. */
  readonly count: number;
}

/** An indicator: what is asked, what shows it, and what could. Files that are dropped here become its evidence. */
export const IndicatorRow = memo(function IndicatorRow({ code, text, examples, count }: Props) {
  const { t } = useTranslation("uploads");
  const { language } = useLanguage();
  const { mayAdd, chooseFiles } = useListDesk();
  const offered = examples[language] ?? examples.id;
  return (
    <li className={classes.row} data-indicator={code} data-missing={count === 0 || undefined}>
      <div className={classes.head}>
        <p className={classes.text}>
          <span className={classes.code}>{code}</span> {text}
        </p>
        {count === 0 && <Mark tone="warn">{t("list.indicatorMissing")}</Mark>}
        {mayAdd && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            aria-label={t("adding.forIndicator", { code })}
            onClick={() => chooseFiles(code)}
          >
            {t("adding.forIndicatorShort")}
          </Button>
        )}
      </div>
      {count > 0 && <IndicatorEvidence code={code} count={count} />}
      {offered.length > 0 && (
        <details className={classes.examples}>
          <summary aria-label={t("list.examplesOf", { code })}>{t("list.examples")}</summary>
          <ul>
            {offered.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
});
