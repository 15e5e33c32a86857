import { Button } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";

/** How many threads have come since; they are let in when the reader says so, and nothing moves before. */
export function Arrivals() {
  const { t } = useWords();
  const { arrivals, admit } = useDesk();
  if (arrivals.length === 0) return null;
  return (
    <Button size="compact-xs" leftSection={<IconArrowDown size={14} aria-hidden />} onClick={admit}>
      {t("evidence:threads.arrivals", { count: arrivals.length })}
    </Button>
  );
}
