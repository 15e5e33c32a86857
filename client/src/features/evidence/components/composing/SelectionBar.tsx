import { Button } from "@mantine/core";
import { mayStart } from "#app/features/evidence/acting/judge";
import { usePlacing } from "#app/features/evidence/components/versions/usePlacing";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./Composer.module.css";

/** What can be done with what was just marked: beside it, out of its way. */
export function SelectionBar() {
  const { t } = useWords();
  const { selection, desk, version, compose, select, placing } = useDesk();
  const { put } = usePlacing();
  if (selection === null) return null;
  const start = () => {
    compose({ type: "THREAD", versionId: version.versionId, anchor: selection.anchor });
    select(null);
  };
  const { at } = selection;
  const place =
    at === null
      ? { insetInlineEnd: 24, bottom: 24 }
      : {
          left: Math.max(8, Math.min(at.left, innerWidth - 260)),
          top: at.bottom + 52 > innerHeight ? Math.max(8, at.top - 46) : at.bottom + 8,
        };
  if (placing === null && !mayStart(desk)) return null;
  return (
    // The mouse must not take away the selection that it is about.
    <div className={classes.bar} style={place} role="toolbar" aria-label={t("evidence:compose.selection")}>
      {placing === null ? (
        <Button size="compact-sm" onMouseDown={(event) => event.preventDefault()} onClick={start}>
          {t("evidence:compose.comment")}&nbsp;<kbd>c</kbd>
        </Button>
      ) : (
        <Button
          size="compact-sm"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void put(selection.anchor)}
        >
          {t("evidence:tray.putHere")}
        </Button>
      )}
    </div>
  );
}
