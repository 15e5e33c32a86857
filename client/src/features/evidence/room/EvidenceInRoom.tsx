import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useWords } from "#app/features/evidence/telling/words";
import { EvidenceOfProposalDocument } from "#app/generated/evidence/graphql";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import classes from "./EvidenceInRoom.module.css";
import { FollowedDesk } from "./FollowedDesk";
import type { RoomSlot } from "./roomSlot";

/** The evidence of a unit inside the panel's room: chosen by the reader, or by whoever shows it to those who follow. */
export function EvidenceInRoom(slot: RoomSlot) {
  const { t } = useWords();
  const { proposalId, shown, following, wanted, onLeaveFollowing } = slot;
  const [chosen, choose] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(EvidenceOfProposalDocument, { variables: { proposalId } });
  useEffect(() => {
    if (wanted !== null) choose(wanted.evidenceId);
  }, [wanted]);
  useEffect(() => {
    if (following && shown !== null) choose(shown.evidenceId);
  }, [following, shown]);

  if (data === undefined)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={6} />;
  const listed = data.evidenceList.nodes;
  const first = listed.find(({ status }) => status === "CURRENT") ?? listed[0];
  const evidenceId = chosen ?? first?.id;
  if (evidenceId === undefined)
    return <EmptyState title={t("evidence:room.none")} text={t("evidence:room.noneText")} />;
  return (
    <div className={classes.room}>
      <FollowedDesk
        key={evidenceId}
        evidenceId={evidenceId}
        slot={slot}
        choice={
          <select
            className={classes.choice}
            aria-label={t("evidence:room.choose")}
            value={evidenceId}
            onChange={({ currentTarget: { value } }) => {
              choose(value);
              if (shown !== null && value !== shown.evidenceId) onLeaveFollowing();
            }}
          >
            {!listed.some(({ id }) => id === evidenceId) && (
              <option value={evidenceId}>{shown?.title}</option>
            )}
            {listed.map(({ id, title, status }) => (
              <option key={id} value={id}>
                {status === "WITHDRAWN" ? t("evidence:room.withdrawn", { title }) : title}
              </option>
            ))}
          </select>
        }
      />
    </div>
  );
}
