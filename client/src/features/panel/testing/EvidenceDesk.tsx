import type { EvidenceSlotProps } from "#app/features/panel/evidence/evidenceSlot";

/** What stands in the room's place for evidence in tests: says what it is told, and a button for all that it can say. */
export function EvidenceDesk(props: EvidenceSlotProps) {
  const { proposalId, shown, following, wanted, mayShow, onShow, onLeaveFollowing, onThreadOpened } = props;
  const place = { evidenceId: "bukti-1", versionId: "versi-1", area: null, threadId: null };
  return (
    <div>
      <p>bukti dari {proposalId}</p>
      <p>{shown === null ? "tidak ada" : `${shown.evidenceId} halaman ${shown.page}`}</p>
      <p>{following ? "ikut" : "sendiri"}</p>
      <p>{wanted === null ? "tanpa utas" : `membuka ${wanted.threadId}`}</p>
      {mayShow && (
        <button type="button" onClick={() => onShow({ ...place, page: 7 })}>
          tunjukkan halaman 7
        </button>
      )}
      <button type="button" onClick={onLeaveFollowing}>
        gulir sendiri
      </button>
      <button type="button" onClick={() => onThreadOpened({ evidenceId: "bukti-1", threadId: "utas-1" })}>
        buka utas-1
      </button>
    </div>
  );
}
