import { Button } from "@mantine/core";
import { evidenceLimits, type Mention } from "@sidang/shared";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type Draft, type DraftTarget, draftKey, wishOf } from "#app/features/evidence/drafts/draft";
import { quoteOf, tellPlace } from "#app/features/evidence/telling/anchorWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { GrowingText } from "#app/ui/fields/GrowingText";
import { AudienceChoice } from "./AudienceChoice";
import classes from "./Composer.module.css";
import { DraftState } from "./DraftState";
import { KindChoice } from "./KindChoice";
import { MentionList } from "./MentionList";
import { audienceOfDraft, startDraft } from "./startDraft";
import { useMentioning } from "./useMentioning";

interface Props {
  readonly target: DraftTarget;
}

/** From so many characters before the bound on, the length is told. */
const near = 1_000;

/** Where a thread is started, answered, changed, resolved or reopened. What is typed is kept as it is typed. */
export function Composer({ target }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { desk, drafts, compose } = useDesk();
  const label = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { evidence, may } = desk;
  const key = draftKey(target);
  const kept = drafts.all.get(key);
  const draft = kept ?? startDraft(target, evidence, may.audiences);
  const isReason = target.type === "RESOLVE" || target.type === "REOPEN";
  const limit = isReason ? evidenceLimits.reason : evidenceLimits.body;
  const sending = draft.commandId !== null && !drafts.troubles.has(key);
  const tooLong = draft.body.trim().length > limit;
  const ready = wishOf(draft) !== null && !tooLong && !sending;
  const write = (changes: Partial<Draft>) => drafts.outbox.write({ ...draft, ...changes });
  const audience = audienceOfDraft(draft, evidence);
  const mentioning = useMentioning(evidence.evidenceId, isReason ? null : audience, box);

  useEffect(() => {
    const element = box.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    // Once the margin has put it in its place: all of it is seen, wherever the passage is.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => element?.form?.scrollIntoView({ block: "nearest" }));
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  const send = () => {
    if (!ready) return;
    // What was never typed in has not been kept yet: a comment that is sent as it is.
    if (kept === undefined) drafts.outbox.write(draft);
    void drafts.outbox.send(key);
  };
  const close = () => {
    compose(null);
    const thread = target.type === "THREAD" ? null : target.threadId;
    if (thread !== null) document.getElementById(`utas-${thread}`)?.focus();
  };
  const mention = (person: Mention) => {
    const body = mentioning.insert(draft.body, person.name);
    const others = draft.mentions.filter(({ userId }) => userId !== person.userId);
    write({ body, mentions: [...others, person] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentioning.onKeyDown(event, mention)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const quote = target.type === "THREAD" ? quoteOf(target.anchor) : null;
  return (
    <form
      className={classes.composer}
      aria-labelledby={label}
      data-composer={target.type}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p id={label} className={classes.title}>
        {t(`evidence:compose.title.${target.type}`)}
        {target.type === "THREAD" && <span className={classes.place}>{tellPlace(words, target.anchor)}</span>}
      </p>
      {quote !== null && <blockquote className={classes.quote}>{quote}</blockquote>}
      {target.type === "THREAD" && (
        <>
          <AudienceChoice
            audiences={may.audiences}
            chosen={draft.audience}
            readOnly={sending}
            onChoose={(chosen) => write({ audience: chosen })}
          />
          <KindChoice chosen={draft.kind} readOnly={sending} onChoose={(kind) => write({ kind })} />
        </>
      )}
      <GrowingText
        ref={box}
        aria-label={t(isReason ? "evidence:compose.reason" : "evidence:compose.body")}
        placeholder={t(isReason ? "evidence:compose.reason" : "evidence:compose.bodyHint")}
        rows={3}
        value={draft.body}
        readOnly={sending}
        error={
          tooLong
            ? t("evidence:compose.tooLong", {
                length: format.count(draft.body.trim().length),
                limit: format.count(limit),
              })
            : undefined
        }
        onChange={(event) => {
          write({ body: event.currentTarget.value });
          mentioning.look(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
        onBlur={mentioning.close}
        {...mentioning.aria}
      />
      <MentionList mentioning={mentioning} onChoose={mention} />
      <DraftState draftKey={key} draft={draft} />
      <div className={classes.foot}>
        <span className={classes.count}>
          {draft.body.length > limit - near && !tooLong
            ? t("evidence:compose.left", { count: limit - draft.body.trim().length })
            : t("evidence:compose.keys")}
        </span>
        <span className={classes.buttons}>
          {kept !== undefined && !sending && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                drafts.outbox.discard(key);
                close();
              }}
            >
              {t("evidence:compose.discard")}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={close}>
            {t("evidence:compose.close")}
          </Button>
          <Button type="submit" size="compact-sm" disabled={!ready} loading={sending}>
            {t(`evidence:compose.send.${target.type}`)}
          </Button>
        </span>
      </div>
    </form>
  );
}
