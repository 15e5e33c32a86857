import { UnstyledButton } from "@mantine/core";
import { type AgendaItem, hasConflict, isUnderWay } from "@sidang/shared";
import { IconEyeOff } from "@tabler/icons-react";
import { tellDecision } from "#app/features/panel/telling/announcements";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Agenda.module.css";
import { AgendaRowMenu } from "./AgendaRowMenu";
import { PhaseMark } from "./PhaseMark";

interface Props {
  readonly item: AgendaItem;
  readonly place: number;
  readonly onChosen?: (() => void) | undefined;
}

/** One unit: place, mark, name, what became of it. Pressing it looks at it without moving the sitting. */
export function AgendaRow({ item, place, onChosen }: Props) {
  const words = useWords();
  const { t } = words;
  const { shown, look, current, viewerId } = useRoom();
  const now = isUnderWay(item);
  const over = item.phase === "DECIDED" || item.phase === "DEFERRED";
  const choose = () => {
    look(item.itemId === current?.itemId ? null : item.itemId);
    onChosen?.();
  };
  return (
    <li
      className={classes.row}
      data-shown={shown?.itemId === item.itemId || undefined}
      data-now={now || undefined}
    >
      <UnstyledButton className={classes.choose} onClick={choose} aria-current={now ? "step" : undefined}>
        <span className={classes.place}>{place}</span>
        <PhaseMark item={item} />
        <span className={classes.what}>
          <span className={classes.unit}>{item.proposal.unitName}</span>
          <span className={classes.about}>
            {over
              ? tellDecision(words, item)
              : `${t(`domain:predicate.${item.proposal.target}`)} · ${now ? t(`domain:phase.${item.phase}`) : t("panel:agenda.minutes", { minutes: item.minutes })}`}
          </span>
          {hasConflict(item, viewerId) && (
            <span className={classes.conflict}>
              <IconEyeOff size={13} stroke={2} aria-hidden /> {t("panel:agenda.conflict")}
            </span>
          )}
        </span>
      </UnstyledButton>
      <AgendaRowMenu item={item} />
    </li>
  );
}
