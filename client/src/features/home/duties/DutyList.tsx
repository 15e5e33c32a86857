import { Button } from "@mantine/core";
import {
  IconArrowsDiagonal,
  IconCheckbox,
  IconDoorEnter,
  IconEye,
  IconGavel,
  IconMicrophone,
  IconPlayerPlay,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import classes from "./DutyList.module.css";
import type { Duty, DutyKind } from "./duties";

const icons = {
  castBallot: IconCheckbox,
  revealBallots: IconEye,
  recordDecision: IconGavel,
  speak: IconMicrophone,
  checkIn: IconDoorEnter,
  openPanel: IconPlayerPlay,
  resumePanel: IconPlayerPlay,
  callNext: IconArrowsDiagonal,
  closePanel: IconGavel,
  followItem: IconUsersGroup,
  observeItem: IconUsersGroup,
  overseeItem: IconEye,
} as const satisfies Record<DutyKind, typeof IconEye>;

/** Each duty with the one click that leads to it. The first is the one that others wait for. */
export function DutyList({ duties }: { readonly duties: readonly Duty[] }) {
  const { t } = useTranslation("home");
  return (
    <ul className={classes.duties}>
      {duties.map(({ kind, panelId, panelTitle, unit }, place) => {
        const Icon = icons[kind];
        const what = t(`duty.${kind}.what`);
        return (
          <li key={`${panelId}${kind}`} className={classes.duty}>
            <span className={classes.icon}>
              <Icon size={20} stroke={1.8} aria-hidden />
            </span>
            <span className={classes.words}>
              <span className={classes.what}>{unit === null ? what : `${what}: ${unit}`}</span>
              <span className={classes.where}>{panelTitle}</span>
            </span>
            <Button
              component={Link}
              to={`/sidang/${encodeURIComponent(panelId)}`}
              variant={place === 0 ? "filled" : "default"}
              aria-label={`${t(`duty.${kind}.action`)}: ${unit ?? panelTitle}`}
            >
              {t(`duty.${kind}.action`)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
