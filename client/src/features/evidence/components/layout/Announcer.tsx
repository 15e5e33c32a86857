import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { announcements } from "#app/features/evidence/telling/announcements";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";

/** Says what others did to those who do not see it: threads and replies that came, a version that was read. Politely, in order. */
export function Announcer() {
  const words = useWords();
  const { desk } = useDesk();
  const { evidence, reader } = desk;
  const before = useRef(evidence);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const news = announcements(words, before.current, evidence, reader.id);
    before.current = evidence;
    if (news.length > 0) setSaid(news.join(". "));
  }, [evidence, reader.id, words]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
