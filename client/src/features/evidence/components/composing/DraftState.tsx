import { assertNever } from "@sidang/shared";
import type { Draft } from "#app/features/evidence/drafts/draft";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { useConnection } from "#app/lib/connection";
import classes from "./Composer.module.css";

interface Props {
  readonly draftKey: string;
  readonly draft: Draft;
}

/** What has become of what is written: kept, on its way, waiting for the connection, or why it was not taken. */
export function DraftState({ draftKey, draft }: Props) {
  const words = useWords();
  const { t } = words;
  const { drafts } = useDesk();
  const connection = useConnection();
  const lost = connection.status === "reconnecting";
  const trouble = drafts.troubles.get(draftKey);
  if (trouble !== undefined) {
    switch (trouble.kind) {
      case "REFUSED":
        return (
          <p className={classes.state} data-tone="fail" role="alert">
            {tellRefusal(words, trouble.refusal)} {t("evidence:draft.kept")}
          </p>
        );
      case "FAILED":
        return (
          <p className={classes.state} data-tone="fail" role="alert">
            {t("evidence:draft.failed")}
          </p>
        );
      default:
        return assertNever(trouble, "trouble");
    }
  }
  const waits = draft.commandId !== null && lost;
  const text = () => {
    if (waits) return t("evidence:draft.waiting");
    if (draft.commandId !== null) return t("evidence:draft.sending");
    return drafts.all.has(draftKey) && lost ? t("evidence:draft.keptOffline") : "";
  };
  return (
    <p className={classes.state} data-tone={waits ? "warn" : undefined} role="status">
      {text()}
    </p>
  );
}
