import { useNarrow } from "#app/features/panel/components/layout/useNarrow";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";
import { ActionButton } from "./ActionButton";
import { ActionMenu } from "./ActionMenu";
import { BarNotice } from "./BarNotice";
import { BarStatus } from "./BarStatus";
import { CheckInButtons } from "./CheckInButtons";
import { VoidedVotes } from "./VoidedVotes";

/** What I can do now: one large action, the rest beside it or in the menu, and why something cannot be done. */
export function ActionBar() {
  const { t } = useWords();
  const { panel, me, viewerId, actions } = useRoom();
  const narrow = useNarrow();
  if (me === undefined) return null;
  const primary = actions.find(({ place }) => place === "PRIMARY");
  const beside = actions.filter(({ place }) => place === "BESIDE");
  // On a phone one button stands free and the others wait in the menu.
  const free = narrow ? beside.slice(0, primary === undefined ? 1 : 0) : beside;
  // Comes and goes with those who ask for the floor: it stands last, so that nothing moves under the pointer.
  const passing = free.filter(({ id }) => id === "giveFloor");
  const folded = [
    ...beside.filter((action) => !free.includes(action)),
    ...actions.filter(({ place }) => place === "MENU"),
  ];
  const role =
    panel.chairId === viewerId
      ? "CHAIR"
      : me.office === "SECRETARY" || me.office === "DEPUTY"
        ? me.office
        : "MEMBER";
  return (
    <section className={classes.bar} aria-label={t("panel:room.regions.actions")} data-bar>
      <VoidedVotes />
      <BarNotice />
      <div className={classes.line}>
        <span className={classes.role}>{t(`panel:bar.as.${role}`)}</span>
        <div className={classes.buttons}>
          {primary?.id === "checkIn" ? (
            <CheckInButtons action={primary} />
          ) : (
            primary !== undefined && <ActionButton action={primary} primary />
          )}
          {free
            .filter((action) => !passing.includes(action))
            .map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
          {folded.length > 0 && <ActionMenu actions={folded} />}
          {passing.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
        </div>
        <BarStatus primary={primary} />
      </div>
    </section>
  );
}
