import { ActionIcon, Tooltip } from "@mantine/core";
import type { AgendaItem, Remark } from "@sidang/shared";
import { IconArrowBackUp } from "@tabler/icons-react";
import { judge } from "#app/features/panel/acting/judge";
import { nameOf, shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Remarks.module.css";

interface Props {
  readonly item: AgendaItem;
  readonly remark: Remark;
}

/** One remark: who, for which institution, when, what. A retracted one keeps its place and loses its words. */
export function RemarkEntry({ item, remark }: Props) {
  const { t, format } = useWords();
  const { panel, viewerId, sendAndTell, pending } = useRoom();
  const { remarkId, memberId, at, text, kind } = remark;
  const member = panel.members[memberId];
  const own = memberId === viewerId;
  const retract = { type: "retractRemark", itemId: item.itemId, remarkId } as const;
  const retractable =
    own && judge(panel, retract, { userId: viewerId, at, chairUnreachable: false }) === null;
  const leaving = pending.some(
    ({ command }) => command.type === "retractRemark" && command.remarkId === remarkId,
  );
  return (
    <li className={classes.entry} data-kind={kind} data-own={own || undefined}>
      <div className={classes.meta}>
        <span className={classes.author} title={nameOf(panel, memberId)}>
          {shortName(panel, memberId)}
        </span>
        {member?.institution != null && <span>{t(`domain:institution.${member.institution}`)}</span>}
        <time dateTime={new Date(at).toISOString()}>{format.clock(at, panel.timeZone)}</time>
        {kind === "POINT_OF_ORDER" && <strong className={classes.point}>{t("panel:remarks.point")}</strong>}
        {retractable && (
          <Tooltip label={t("panel:remarks.retract")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              className={classes.retract}
              loading={leaving}
              aria-label={t("panel:remarks.retract")}
              onClick={() => void sendAndTell(retract)}
            >
              <IconArrowBackUp size={14} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <p className={classes.text} data-retracted={text === null || undefined}>
        {text ?? t("panel:remarks.retracted")}
      </p>
    </li>
  );
}
