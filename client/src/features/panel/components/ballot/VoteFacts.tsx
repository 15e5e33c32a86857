import { type AgendaItem, ballotsMissing, quorumFor, voters } from "@sidang/shared";
import { tellLacking } from "#app/features/panel/telling/lack";
import { shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { VoteClock } from "./VoteClock";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  /** Without the names of those who have not voted. */
  readonly brief?: boolean;
}

/** The motion, how many ballots are in, whose are not, and the clock. Never what is in them. */
export function VoteFacts({ item, brief = false }: Props) {
  const words = useWords();
  const { t } = words;
  const { panel } = useRoom();
  const missing = ballotsMissing(panel, item);
  const quorum = quorumFor(panel, item);
  const total = voters(panel, item).length;
  return (
    <div className={classes.facts}>
      <h3 className={classes.motion}>
        {t("panel:ballot.motion", { motion: t(`domain:motion.${item.vote.motion}`) })}
      </h3>
      <p className={classes.progress}>
        <span>{t("panel:ballot.progress", { cast: total - missing.length, total })}</span>
        {item.vote.closesAt !== null && <VoteClock closesAt={item.vote.closesAt} />}
      </p>
      {!quorum.met && (
        <p className={classes.frozen} role="status">
          {t("panel:ballot.frozen", { why: tellLacking(words, panel, item, quorum.missing) })}
        </p>
      )}
      {!brief && missing.length > 0 && missing.length < total && (
        <p className={classes.missing}>
          {t("panel:ballot.missing", {
            names: missing.map(({ memberId }) => shortName(panel, memberId)).join(", "),
          })}
        </p>
      )}
    </div>
  );
}
