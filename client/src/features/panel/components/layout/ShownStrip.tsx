import { Button } from "@mantine/core";
import { hasConflict } from "@sidang/shared";
import { tellShown } from "#app/features/panel/telling/evidenceWords";
import { shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Strips.module.css";

/** Says what is shown to somebody who does not follow it, or who looks at another unit; and the way back to it. */
export function ShownStrip() {
  const { t } = useWords();
  const { panel, viewerId, me, current, shown: looked, look, evidence } = useRoom();
  const shown = current?.case?.shown ?? null;
  if (current === undefined || shown === null || me === undefined || hasConflict(current, viewerId))
    return null;
  if (evidence.following && looked?.itemId === current.itemId) return null;
  const what = tellShown(t, shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a part of a form
    <div className={classes.strip} role="group" aria-label={t("panel:evidence.shown")} data-shown>
      <span>
        {shown.byId === viewerId
          ? t("panel:evidence.shownByYou", { what })
          : t("panel:evidence.shownBy", { name: shortName(panel, shown.byId), what })}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          look(null);
          evidence.follow(true);
        }}
      >
        {t("panel:evidence.followAgain")}
      </Button>
    </div>
  );
}
