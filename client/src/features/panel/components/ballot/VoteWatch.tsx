import type { AgendaItem } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { VoteFacts } from "./VoteFacts";

/** The vote as it looks to those who sit there without a vote, or have not checked in. */
export function VoteWatch({ item }: { readonly item: Extract<AgendaItem, { phase: "VOTING" }> }) {
  const { t } = useWords();
  const { me } = useRoom();
  return (
    <section className={classes.ballot} aria-label={t("panel:ballot.title")}>
      <VoteFacts item={item} />
      <p className={classes.soft}>
        {me?.institution == null ? t("panel:ballot.noVote") : t("refusals:NOT_ATTENDING")}
      </p>
    </section>
  );
}
