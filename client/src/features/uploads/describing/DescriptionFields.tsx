import { TextInput } from "@mantine/core";
import { evidenceLimits, isDay } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import type { Description } from "../queue/entry";
import classes from "./DescriptionFields.module.css";
import { IndicatorChoice } from "./IndicatorChoice";

interface Props {
  readonly value: Description;
  readonly instrumentId: string;
  readonly disabled?: boolean;
  readonly onChange: (changes: Partial<Description>) => void;
}

/** What is said of a piece of evidence: its title, its indicators, the day of what it shows. */
export function DescriptionFields({ value, instrumentId, disabled = false, onChange }: Props) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const { title, indicatorCodes, shownOn } = value;
  const titleProblem =
    title.trim() === ""
      ? t("form.missingTitle")
      : title.length > evidenceLimits.title
        ? t("form.longTitle")
        : null;
  return (
    <div className={classes.fields}>
      <TextInput
        className={classes.title}
        label={t("form.title")}
        description={t("form.titleHint")}
        value={title}
        required
        disabled={disabled}
        error={titleProblem}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <div className={classes.day}>
        <TextInput
          type="date"
          label={t("form.shownOn")}
          description={t("form.shownOnHint")}
          value={shownOn ?? ""}
          min="1900-01-01"
          disabled={disabled}
          onChange={({ currentTarget }) => onChange({ shownOn: currentTarget.value || null })}
        />
        {shownOn !== null && isDay(shownOn) && <span className={classes.inWords}>{format.day(shownOn)}</span>}
      </div>
      <IndicatorChoice
        codes={indicatorCodes}
        instrumentId={instrumentId}
        disabled={disabled}
        onChange={(codes) => onChange({ indicatorCodes: codes })}
      />
    </div>
  );
}
