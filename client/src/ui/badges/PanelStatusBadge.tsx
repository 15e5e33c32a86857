import { IconLock, IconPlayerPauseFilled, IconPointFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Mark } from "./Mark";

const looks = {
  SCHEDULED: { tone: "accent", icon: undefined },
  OPEN: { tone: "live", icon: <IconPointFilled size={13} aria-hidden /> },
  PAUSED: { tone: "warn", icon: <IconPlayerPauseFilled size={11} aria-hidden /> },
  CLOSED: { tone: "plain", icon: undefined },
  SEALED: { tone: "plain", icon: <IconLock size={12} aria-hidden /> },
} as const;

/** How far a sitting is. */
export function PanelStatusBadge({ status }: { readonly status: keyof typeof looks }) {
  const { t } = useTranslation("domain");
  const { tone, icon } = looks[status];
  return (
    <Mark tone={tone} icon={icon}>
      {t(`panelStatus.${status}`)}
    </Mark>
  );
}
