import { CloseButton } from "@mantine/core";
import { tellRefusal } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";

/** The last command was refused or failed: said at once, with everything that stands in the way. */
export function BarNotice() {
  const words = useWords();
  const { t } = words;
  const { panel, notice, dismissNotice } = useRoom();
  const told = notice?.kind === "REFUSED" ? tellRefusal(words, panel, notice.refusal) : null;
  return (
    <div role="alert">
      {notice !== null && (
        <div className={classes.notice}>
          <div>
            <p>{told === null ? t("panel:bar.failed") : t("panel:bar.refused", { why: told.sentence })}</p>
            {told !== null && told.details.length > 0 && (
              <ul>
                {told.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
          <CloseButton aria-label={t("panel:bar.dismiss")} onClick={dismissNotice} size="sm" />
        </div>
      )}
    </div>
  );
}
