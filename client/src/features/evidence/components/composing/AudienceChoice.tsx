import { SegmentedControl } from "@mantine/core";
import { circleFor, type ThreadAudience } from "@sidang/shared";
import { readersOf } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./Composer.module.css";

interface Props {
  readonly audiences: readonly ThreadAudience[];
  readonly chosen: ThreadAudience | null;
  readonly readOnly: boolean;
  readonly onChoose: (audience: ThreadAudience) => void;
}

/** For whom a thread is, with who that is in words: it never changes afterwards. */
export function AudienceChoice({ audiences, chosen, readOnly, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  const { standing } = useDesk();
  const circle = chosen === null ? null : circleFor(standing, chosen);
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>{t("evidence:compose.audience")}</legend>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t("evidence:compose.audience")}
        readOnly={readOnly}
        value={chosen ?? ""}
        onChange={(value) => onChoose(value as ThreadAudience)}
        data={audiences.map((value) => ({ value, label: t(`evidence:audience.${value}`) }))}
      />
      {circle !== null && (
        <p className={classes.readers} aria-live="polite">
          {readersOf(words, circle)}
        </p>
      )}
    </fieldset>
  );
}
