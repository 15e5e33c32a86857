import { ActionIcon, Menu } from "@mantine/core";
import { kindOfMediaType } from "@sidang/shared";
import { IconDots } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import { useFormat } from "#app/lib/format";
import { Mark } from "#app/ui/badges";
import classes from "./EvidenceItem.module.css";
import { ReadingMark } from "./ReadingMark";
import { ThreadMarks } from "./ThreadMarks";
import { useListDesk } from "./useListDesk";

/** A piece of evidence in a line or two: what it shows, since when it is here, how far it is discussed. */
export function EvidenceItem({ evidence }: { readonly evidence: ListedEvidenceFragment }) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const { title, shownOn, receivedAt, versions, status, withdrawnBecause } = evidence;
  const version = versions.at(-1);
  const facts = [
    ...(shownOn ? [t("list.shownOn", { day: format.date(shownOn) })] : []),
    t("list.receivedOn", { day: format.date(receivedAt) }),
    ...(version === undefined
      ? []
      : [
          t("list.version", { number: version.number }),
          `${kindOfMediaType(version.mediaType) ?? version.mediaType}, ${format.bytes(version.bytes)}`,
        ]),
    ...(version?.pages ? [t("list.pages", { count: version.pages })] : []),
  ];
  return (
    <li className={classes.item} data-withdrawn={status === "WITHDRAWN" || undefined}>
      <div className={classes.said}>
        <Link className={classes.title} to={`/bukti/${encodeURIComponent(evidence.id)}`}>
          {title}
        </Link>
        <span className={classes.marks}>
          {status === "WITHDRAWN" && <Mark tone="fail">{t("list.withdrawnMark")}</Mark>}
          {version !== undefined && <ReadingMark version={version} />}
          <ThreadMarks counts={evidence.threadCounts} />
        </span>
        <span className={classes.facts}>{facts.join(" · ")}</span>
        {withdrawnBecause && (
          <span className={classes.facts}>{t("list.withdrawnBecause", { reason: withdrawnBecause })}</span>
        )}
      </div>
      {evidence.may.changes && <ItemMenu evidence={evidence} />}
    </li>
  );
}

function ItemMenu({ evidence }: { readonly evidence: ListedEvidenceFragment }) {
  const { t } = useTranslation("uploads");
  const { chooseVersion, describe, withdraw } = useListDesk();
  return (
    <Menu position="bottom-end" withinPortal shadow="md" width={220}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t("list.menu", { title: evidence.title })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => chooseVersion(evidence)}>{t("list.newVersion")}</Menu.Item>
        <Menu.Item onClick={() => describe(evidence)}>{t("list.describe")}</Menu.Item>
        <Menu.Item onClick={() => withdraw(evidence)}>{t("list.withdraw")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
