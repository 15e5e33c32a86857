import type { AgendaItem, Member } from "@sidang/shared";
import { useNarrow } from "#app/features/panel/components/layout/useNarrow";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { BallotForm } from "./BallotForm";
import { BallotSaved } from "./BallotSaved";
import { VoteFacts } from "./VoteFacts";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  readonly me: Member;
}

/** My vote on the motion: to be given, or stored and not shown. */
export function Ballot({ item, me }: Props) {
  const { t } = useWords();
  const { voting } = useRoom();
  const narrow = useNarrow();
  const cast = item.vote.ballots[me.memberId];
  const choosing = !narrow && (cast === undefined || voting);
  return (
    <section className={classes.ballot} aria-label={t("panel:ballot.title")}>
      <VoteFacts item={item} brief={choosing} />
      {cast !== undefined && (!voting || narrow) && <BallotSaved item={item} enteredBy={cast.enteredBy} />}
      {choosing && <BallotForm item={item} me={me} />}
    </section>
  );
}
