import { type RefObject, useEffect, useEffectEvent } from "react";
import { useRoom } from "#app/features/panel/useRoom";

/**
 * Brings a part of the ballot forward each time that the ballot is called for: into sight, with the focus on what
 * comes next, and with a flash. Browsers draw no ring round what is focused after a press of the mouse, and without
 * one nothing would seem to have happened.
 * @param focusOn selector of what comes next, within the part
 */
export function useBroughtForward(part: RefObject<HTMLElement | null>, focusOn: string) {
  const { ballotCalls } = useRoom();
  const bringForward = useEffectEvent(() => {
    if (part.current === null) return;
    part.current.querySelector<HTMLElement>(focusOn)?.focus();
    part.current.scrollIntoView({ block: "nearest" });
    flash(part.current.closest("section") ?? part.current);
  });
  useEffect(() => {
    if (ballotCalls > 0) bringForward();
  }, [ballotCalls]);
}

function flash(part: HTMLElement) {
  if (!matchMedia("(prefers-reduced-motion: no-preference)").matches) return;
  part.animate([{ boxShadow: "0 0 0 4px var(--sd-accent-text)" }, { boxShadow: "0 0 0 4px transparent" }], {
    duration: 1_000,
    easing: "ease-in",
  });
}
