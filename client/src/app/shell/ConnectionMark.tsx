import { IconCloudOff, IconPointFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useConnection } from "#app/lib/connection";
import { useFormat } from "#app/lib/format";
import classes from "./ConnectionMark.module.css";

/** Quiet while all is well; otherwise says since when the screen may not be current. It never moves the page. */
export function ConnectionMark() {
  const { t } = useTranslation("app");
  const format = useFormat();
  const connection = useConnection();
  const down = connection.status === "reconnecting";
  return (
    <div
      className={classes.mark}
      data-down={down || undefined}
      role="status"
      title={down ? t("connection.hint") : undefined}
    >
      {down ? (
        <IconCloudOff size={16} aria-hidden />
      ) : (
        <IconPointFilled size={12} aria-hidden className={classes.dot} />
      )}
      <span className={classes.text}>
        {down
          ? t("connection.reconnecting", { time: format.time(connection.since) })
          : t("connection.online")}
      </span>
    </div>
  );
}
