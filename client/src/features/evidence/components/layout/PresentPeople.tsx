import { Tooltip } from "@mantine/core";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { initialsOf } from "#app/lib/format";
import classes from "./EvidenceHead.module.css";

/** As many as fit beside a title; the others are counted. */
const most = 5;

/** Who else has the evidence open, and on which page; a press goes there. */
export function PresentPeople() {
  const { t } = useWords();
  const { present, goTo } = useDesk();
  if (present.length === 0) return null;
  const others = present.slice(most);
  return (
    <ul className={classes.present} aria-label={t("evidence:head.present")}>
      {present.slice(0, most).map(({ userId, name, page }) => {
        const label = page === null ? name : t("evidence:head.presentOn", { name, page });
        return (
          <li key={userId}>
            <Tooltip label={label} events={{ hover: true, focus: true, touch: true }}>
              <button
                type="button"
                className={classes.person}
                aria-label={label}
                onClick={() => page !== null && goTo({ page })}
              >
                {initialsOf(name)}
              </button>
            </Tooltip>
          </li>
        );
      })}
      {others.length > 0 && <li title={others.map(({ name }) => name).join(", ")}>+{others.length}</li>}
    </ul>
  );
}
