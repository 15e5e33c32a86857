import type { AgendaItem, Member } from "@sidang/shared";
import { useEffect, useRef } from "react";
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
  const choosing = cast === undefined || voting;
  const section = useRef<HTMLElement>(null);
  const chose = useRef(choosing);
  useEffect(() => {
    // The form went away with the focus in it: it goes on to the note that took its place, and is else left alone.
    if (chose.current && !choosing && document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>("[data-saved]")?.focus();
    chose.current = choosing;
  }, [choosing]);
  return (
    <section className={classes.ballot} aria-label={t("panel:ballot.title")} ref={section}>
      <VoteFacts item={item} brief={choosing && !narrow} />
      {cast !== undefined && (!voting || narrow) && <BallotSaved item={item} enteredBy={cast.enteredBy} />}
      {choosing && !narrow && <BallotForm item={item} me={me} />}
    </section>
  );
}
