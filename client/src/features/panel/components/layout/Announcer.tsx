import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { announcements } from "#app/features/panel/telling/announcements";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

/** Says what changed to those who do not see it change: phase, floor, quorum, chair, decision. Politely, in order. */
export function Announcer() {
  const words = useWords();
  const { panel, viewerId } = useRoom();
  const before = useRef(panel);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const news = announcements(words, before.current, panel, viewerId);
    before.current = panel;
    if (news.length > 0) setSaid(news.join(". "));
  }, [panel, viewerId, words]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
