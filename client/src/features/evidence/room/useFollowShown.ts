import { useEffect, useEffectEvent, useRef } from "react";
import { useDesk } from "#app/features/evidence/useDesk";
import type { RoomSlot } from "./roomSlot";
import { placeOfShown } from "./shownPlaces";

/** What moves within so many milliseconds of a hand's doing was moved by it. */
const byHand = 1_200;

/**
 * Takes the reader to what is shown while they follow, and says when they have gone elsewhere by themselves: to another
 * page, with a hand at wheel, key or screen just before. What the document does by itself is no leaving.
 */
export function useFollowShown({ shown, following, onLeaveFollowing, wanted }: RoomSlot) {
  const { desk, change, goTo, activate, seen, version } = useDesk();
  const { evidenceId, versions } = desk.evidence;
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  const here = shown !== null && shown.evidenceId === evidenceId ? shown : null;

  const onShown = useEffectEvent((what: NonNullable<typeof here>) => {
    const newest = versions.at(-1)?.versionId;
    const number = versions.find(({ versionId }) => versionId === what.versionId)?.number;
    if (number !== undefined) change({ version: what.versionId === newest ? null : number });
    touchedAt.current = Number.NEGATIVE_INFINITY;
    if (what.threadId !== null) activate(what.threadId);
    const place = placeOfShown(what);
    if (place !== null) goTo(place);
  });
  useEffect(() => {
    if (following && here !== null) onShown(here);
  }, [following, here]);

  const onWanted = useEffectEvent((threadId: string) => activate(threadId));
  useEffect(() => {
    if (wanted !== null && wanted.evidenceId === evidenceId) onWanted(wanted.threadId);
  }, [wanted, evidenceId]);

  const onPage = useEffectEvent((page: number) => {
    if (!following || here === null || here.page === null || page === here.page) return;
    if (performance.now() - touchedAt.current < byHand) onLeaveFollowing();
  });
  const page = seen?.page ?? null;
  useEffect(() => {
    if (page !== null) onPage(page);
  }, [page]);

  const touched = () => {
    touchedAt.current = performance.now();
  };
  return {
    /** What is shown, when it is of the version that is looked at. */
    here: here !== null && here.versionId === version.versionId ? here : null,
    hands: { onWheel: touched, onTouchMove: touched, onKeyDown: touched, onPointerDown: touched },
  };
}
