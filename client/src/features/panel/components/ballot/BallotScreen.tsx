import { Modal } from "@mantine/core";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { BallotForm } from "./BallotForm";
import { VoteFacts } from "./VoteFacts";

/** On a phone the ballot fills the screen, and nothing beside it is pressed by accident. */
export function BallotScreen() {
  const { t } = useWords();
  const { current, me, voting, openBallot } = useRoom();
  if (current?.phase !== "VOTING" || me === undefined) return null;
  return (
    <Modal
      opened={voting}
      onClose={() => openBallot(false)}
      fullScreen
      title={current.proposal.unitName}
      classNames={{ title: classes.modalTitle }}
      closeButtonProps={{ "aria-label": t("panel:ballot.later") }}
    >
      <VoteFacts item={current} brief />
      <BallotForm item={current} me={me} />
    </Modal>
  );
}
