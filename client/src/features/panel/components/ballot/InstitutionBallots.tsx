import type { Institution, Predicate, Vote } from "@sidang/shared";
import { nameOf, shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { choiceLabel } from "./choiceWords";
import classes from "./Reveal.module.css";

interface Props {
  readonly institution: Institution;
  readonly reveal: NonNullable<Vote["reveal"]>;
  readonly predicate: Predicate;
}

/** One institution: its position, and the ballots that make it. A single ballot is the position, and is said once. */
export function InstitutionBallots({ institution, reveal, predicate }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  const ballots = reveal.ballots.filter(
    ({ memberId }) => panel.members[memberId]?.institution === institution,
  );
  const position = reveal.positions[institution];
  return (
    <section
      className={classes.institution}
      data-choice={position}
      aria-label={t(`domain:institution.${institution}`)}
    >
      <h4 className={classes.name}>{t(`domain:institution.${institution}`)}</h4>
      <p className={classes.position}>
        {ballots.length === 0 ? t("panel:reveal.noBallot") : choiceLabel(t, position, predicate)}
      </p>
      <ul className={classes.ballots}>
        {ballots.map(({ memberId, choice, reason }) => (
          <li key={memberId} className={classes.ballot}>
            <span className={classes.member}>
              <span title={nameOf(panel, memberId)}>{shortName(panel, memberId)}</span>
              {panel.members[memberId]?.lead && (
                <span className={classes.small}> ({t("panel:reveal.lead")})</span>
              )}
            </span>
            {(ballots.length > 1 || choice !== position) && (
              <span className={classes.choice}>{choiceLabel(t, choice, predicate)}</span>
            )}
            {reason !== null && <q className={classes.reason}>{reason}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
