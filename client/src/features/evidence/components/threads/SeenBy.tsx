import { useQuery } from "@apollo/client/react";
import { Tooltip, UnstyledButton } from "@mantine/core";
import { useEffect } from "react";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { ThreadsSeenDocument } from "#app/generated/evidence/graphql";
import classes from "./ThreadCard.module.css";

interface Props {
  readonly threadId: string;
  /** Whoever saw it before that has not seen all of it. */
  readonly touchedAt: number;
}

/** How often it is asked again while the thread is open: others see it without an event. */
const every = 15_000;

/** How many have seen a thread since something was added to it; their names when somebody asks. */
export function SeenBy({ threadId, touchedAt }: Props) {
  const { t } = useWords();
  const { desk } = useDesk();
  const { evidenceId } = desk.evidence;
  const { data, refetch } = useQuery(ThreadsSeenDocument, {
    variables: { evidenceId, threadIds: [threadId] },
    fetchPolicy: "no-cache",
    pollInterval: every,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: something was added
  useEffect(() => void refetch().catch(() => {}), [touchedAt, refetch]);
  const seen = data?.threadsSeen.find((each) => each.threadId === threadId)?.seenBy ?? [];
  const names = seen
    .filter(({ userId, at }) => userId !== desk.reader.id && Date.parse(at) >= touchedAt)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <div className={classes.seen}>
      <Tooltip
        label={names.join(", ")}
        multiline
        maw={320}
        events={{ hover: true, focus: true, touch: true }}
      >
        <UnstyledButton
          className={classes.seen}
          aria-label={t("evidence:threads.seenBy", { names: names.join(", ") })}
        >
          {t("evidence:threads.seen", { count: names.length })}
        </UnstyledButton>
      </Tooltip>
    </div>
  );
}
