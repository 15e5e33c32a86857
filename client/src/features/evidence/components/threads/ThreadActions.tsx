import { Button } from "@mantine/core";
import { useState } from "react";
import { rightsOn } from "#app/features/evidence/acting/judge";
import { pathOfThread } from "#app/features/evidence/address/evidenceAddress";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./ThreadCard.module.css";

interface Props {
  readonly placed: PlacedThread;
  readonly onPlace?: (() => void) | undefined;
}

/** What the reader can do with an opened thread, after the same rules by which the server decides. */
export function ThreadActions({ placed, onPlace }: Props) {
  const words = useWords();
  const { t } = words;
  const { desk, compose, version, activate } = useDesk();
  const [copied, setCopied] = useState(false);
  const { thread, page } = placed;
  const { threadId } = thread;
  const rights = rightsOn(desk, thread);
  const copy = async () => {
    const path = pathOfThread(desk.evidence.evidenceId, { threadId, version: version.number, page });
    try {
      await navigator.clipboard.writeText(new URL(path, location.href).href);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const closed = rights.reply?.reason === "PROPOSAL_CLOSED" ? tellRefusal(words, rights.reply) : null;
  return (
    <>
      {closed !== null && <p className={classes.event}>{closed}</p>}
      <div className={classes.actions}>
        {rights.reply === null && (
          <Button
            size="compact-sm"
            variant="light"
            data-reply
            onClick={() => compose({ type: "REPLY", threadId })}
          >
            {t("evidence:threads.reply")}
          </Button>
        )}
        {rights.resolve === null && (
          <Button
            size="compact-sm"
            variant="default"
            data-resolve
            onClick={() => compose({ type: "RESOLVE", threadId })}
          >
            {t("evidence:threads.resolve")}
          </Button>
        )}
        {rights.reopen === null && (
          <Button size="compact-sm" variant="default" onClick={() => compose({ type: "REOPEN", threadId })}>
            {t("evidence:threads.reopen")}
          </Button>
        )}
        {onPlace !== undefined && page !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              activate(threadId);
              onPlace();
            }}
          >
            {t("evidence:threads.toPlace")}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => void copy()}>
          <span role="status">{t(copied ? "evidence:threads.copied" : "evidence:threads.copy")}</span>
        </Button>
      </div>
    </>
  );
}
