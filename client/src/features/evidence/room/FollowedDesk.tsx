import { type ReactNode, useCallback, useState } from "react";
import { type EvidenceAddress, startAddress } from "#app/features/evidence/address/evidenceAddress";
import { DeskProvider } from "#app/features/evidence/DeskProvider";
import { useEvidence } from "#app/features/evidence/live/useEvidence";
import { useWords } from "#app/features/evidence/telling/words";
import { EmptyState, Waiting } from "#app/ui/states";
import { RoomDesk } from "./RoomDesk";
import type { RoomSlot } from "./roomSlot";

interface Props {
  readonly evidenceId: string;
  readonly slot: RoomSlot;
  /** Where another evidence is chosen. */
  readonly choice: ReactNode;
}

/** One evidence in the room, live. Where one looks in it is kept in memory: the address is the room's. */
export function FollowedDesk({ evidenceId, slot, choice }: Props) {
  const { t } = useWords();
  const following = useEvidence(evidenceId);
  const [address, setAddress] = useState<EvidenceAddress>(startAddress);
  const change = useCallback(
    (changes: Partial<EvidenceAddress>) => setAddress((before) => ({ ...before, ...changes })),
    [],
  );
  switch (following.status) {
    case "LOADING":
      return <Waiting lines={6} />;
    case "MISSING":
      return (
        <>
          {choice}
          <EmptyState title={t("evidence:page.missing")} />
        </>
      );
    case "FAILED":
      return (
        <EmptyState tone="trouble" title={t("evidence:page.failed")} text={t("evidence:page.failedText")} />
      );
    case "READY":
      return (
        <DeskProvider desk={following.desk} address={address} change={change}>
          <RoomDesk slot={slot} choice={choice} />
        </DeskProvider>
      );
  }
}
