import {
  IconAlertTriangle,
  IconArrowsMove,
  IconCircleCheck,
  IconLock,
  IconMapPinOff,
  IconMessageReply,
} from "@tabler/icons-react";
import { useWords } from "#app/features/evidence/telling/words";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { Mark, type Tone } from "#app/ui/badges";
import classes from "./ThreadCard.module.css";

const size = 13;

/** What a thread is, how it stands, and how sure its place is: words and signs, never colour alone. */
export function ThreadMarks({ placed }: { readonly placed: PlacedThread }) {
  const { t, format } = useWords();
  const { thread, place, sealed } = placed;
  const asks = thread.kind !== "NOTE";
  const tones: Record<typeof thread.status, Tone> = { OPEN: "warn", ANSWERED: "accent", RESOLVED: "pass" };
  const similarity = place === null ? "" : format.share(place.similarity);
  return (
    <span className={classes.marks}>
      <Mark tone={thread.kind === "FINDING" ? "fail" : "plain"}>{t(`evidence:kind.${thread.kind}`)}</Mark>
      {(asks || thread.status === "RESOLVED") && (
        <Mark tone={tones[thread.status]} icon={statusIcon(thread.status)}>
          {t(`evidence:status.${thread.status}`)}
        </Mark>
      )}
      {place !== null && place.state !== "EXACT" && (
        <Mark
          tone={place.state === "MOVED" ? "plain" : "warn"}
          icon={placeIcon(place.state)}
          title={t(`evidence:anchorText.${place.state}`, { similarity })}
        >
          {t(`evidence:anchor.${place.state}`)}
        </Mark>
      )}
      {sealed && (
        <Mark tone="live" icon={<IconLock size={size} aria-hidden />}>
          {t("evidence:threads.sealed")}
        </Mark>
      )}
    </span>
  );
}

function statusIcon(status: "OPEN" | "ANSWERED" | "RESOLVED") {
  if (status === "RESOLVED") return <IconCircleCheck size={size} aria-hidden />;
  return status === "ANSWERED" ? <IconMessageReply size={size} aria-hidden /> : null;
}

function placeIcon(state: "MOVED" | "UNSURE" | "LOST") {
  if (state === "MOVED") return <IconArrowsMove size={size} aria-hidden />;
  return state === "LOST" ? (
    <IconMapPinOff size={size} aria-hidden />
  ) : (
    <IconAlertTriangle size={size} aria-hidden />
  );
}
