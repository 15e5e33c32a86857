import { hasConflict } from "@sidang/shared";
import { Ballot } from "#app/features/panel/components/ballot/Ballot";
import { Reveal } from "#app/features/panel/components/ballot/Reveal";
import { VoteWatch } from "#app/features/panel/components/ballot/VoteWatch";
import { useRoom } from "#app/features/panel/useRoom";
import { BeforeCase } from "./BeforeCase";
import { DecisionNote } from "./DecisionNote";
import { GalleryNote } from "./GalleryNote";
import { WithheldNote } from "./WithheldNote";

/** What matters on the item now: that it is withheld, the ballot, the reveal, the decision, or that nothing has been called. */
export function CaseMatter() {
  const { shown, viewerId, me } = useRoom();
  if (me === undefined) return <GalleryNote />;
  if (shown === undefined) return <BeforeCase />;
  if (hasConflict(shown, viewerId)) {
    return (
      <>
        <WithheldNote item={shown} />
        <DecisionNote item={shown} />
      </>
    );
  }
  if (shown.phase === "VOTING")
    return me.institution === null || me.attending === null ? (
      <VoteWatch item={shown} />
    ) : (
      <Ballot item={shown} me={me} />
    );
  return (
    <>
      <DecisionNote item={shown} />
      {"vote" in shown && shown.vote.reveal !== null && (
        <Reveal item={shown} vote={shown.vote} reveal={shown.vote.reveal} />
      )}
    </>
  );
}
