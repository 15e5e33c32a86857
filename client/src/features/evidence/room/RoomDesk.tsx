import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { type ReactNode, useEffect, useEffectEvent, useMemo } from "react";
import { Link } from "react-router";
import { Composing } from "#app/features/evidence/components/composing/Composing";
import { SelectionBar } from "#app/features/evidence/components/composing/SelectionBar";
import { DocumentPane } from "#app/features/evidence/components/document/DocumentPane";
import { isShown } from "#app/features/evidence/components/document/sourceOf";
import { useWidth } from "#app/features/evidence/components/layout/useWidth";
import { Margin } from "#app/features/evidence/components/threads/Margin";
import { ThreadList } from "#app/features/evidence/components/threads/ThreadList";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { Mark } from "#app/ui/badges";
import classes from "./EvidenceInRoom.module.css";
import type { RoomSlot } from "./roomSlot";
import { anchorOfShown, areaOfAnchor } from "./shownPlaces";
import { useFollowShown } from "./useFollowShown";

interface Props {
  readonly slot: RoomSlot;
  readonly choice: ReactNode;
}

/** The document in the room, with its threads, what is shown of it, and the button that brings it before everybody. */
export function RoomDesk({ slot, choice }: Props) {
  const { t, format } = useWords();
  const value = useDesk();
  const { desk, version, address, change, activeId, selection, seen, all } = value;
  const { evidenceId } = desk.evidence;
  const width = useWidth();
  const { here, hands } = useFollowShown(slot);

  const onThread = useEffectEvent((threadId: string | null) =>
    slot.onThreadOpened(threadId === null ? null : { evidenceId, threadId }),
  );
  const before = useMemo(() => ({ threadId: null as string | null }), []);
  useEffect(() => {
    // Nothing was open before: there is nothing to say.
    if (activeId === before.threadId) return;
    before.threadId = activeId;
    onThread(activeId);
  }, [activeId, before]);

  const show = () => {
    const opened = all.find(({ thread }) => thread.threadId === activeId);
    // A thread that was left open while its reader went on to another page is not what they want to show.
    const active = opened?.page == null || opened.page === pageSeen() ? opened : undefined;
    const marked =
      selection?.anchor ?? (active?.place?.state === "LOST" ? null : active?.place?.anchor) ?? null;
    const place = marked === null ? { page: null, area: null } : areaOfAnchor(marked);
    const threadId = selection === null ? (active?.thread.threadId ?? null) : null;
    slot.onShow({
      evidenceId,
      versionId: version.versionId,
      ...place,
      page: place.page ?? pageSeen(),
      threadId,
    });
  };
  const pageSeen = () =>
    version.reading.kind === "READ" && version.reading.pages !== null ? (seen?.page ?? 1) : null;
  const anchor = here === null ? null : anchorOfShown(here);
  const shownMark = useMemo(
    () =>
      anchor === null
        ? []
        : [{ id: "shown", anchor, tone: "draft" as const, label: t("evidence:room.shown"), active: true }],
    [anchor, t],
  );
  const list = address.layout === "LIST" || !isShown(version);
  return (
    <>
      <div className={classes.bar}>
        {choice}
        <span className={classes.version}>{t("evidence:versions.number", { number: version.number })}</span>
        <Button size="compact-xs" variant="subtle" component={Link} to={`/bukti/${evidenceId}`}>
          {t("evidence:room.open")}
        </Button>
        {slot.mayShow && (
          <Button size="compact-sm" leftSection={<IconEye size={15} aria-hidden />} onClick={show}>
            {t("evidence:room.show")}
          </Button>
        )}
        <span className={classes.shown} role="status">
          {here !== null && (
            <Mark tone="live">
              {here.page === null
                ? t("evidence:room.shownHere")
                : t("evidence:room.shownPage", { page: format.count(here.page) })}
            </Mark>
          )}
        </span>
        {width === "NARROW" && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => change({ layout: list ? "MARGIN" : "LIST" })}
          >
            {t(list ? "evidence:tabs.document" : "evidence:regions.threads")}
          </Button>
        )}
      </div>
      <section className={classes.document} aria-label={t("evidence:regions.document")} {...hands}>
        {list ? (
          <ThreadList onPlace={() => change({ layout: "MARGIN" })} />
        ) : (
          <DocumentPane
            aside={width === "NARROW" ? undefined : <Margin />}
            onThread={() => width === "NARROW" && change({ layout: "LIST" })}
            extra={shownMark}
          />
        )}
      </section>
      <SelectionBar />
      {width === "NARROW" && <Composing />}
    </>
  );
}
