import { Button, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { placeOf } from "#app/features/panel/telling/timing";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { Agenda } from "./Agenda";
import classes from "./Agenda.module.css";
import { PhaseMark } from "./PhaseMark";

/** The agenda folded to a line: a mark for each unit, and a button that unfolds it. */
export function AgendaStrip() {
  const { t } = useWords();
  const { panel, shown, current } = useRoom();
  const [open, setOpen] = useState(false);
  const total = panel.agenda.length;
  return (
    <div className={classes.folded}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" width={360} shadow="md" trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="xs"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={() => setOpen(!open)}
            aria-expanded={open}
          >
            {t("panel:agenda.title")}:{" "}
            {shown === undefined
              ? t("panel:head.items", { total })
              : t(shown.itemId === current?.itemId ? "panel:head.place" : "panel:agenda.lookingAt", {
                  place: placeOf(panel, shown),
                  total,
                })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown}>
          <Agenda onChosen={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
      <div className={classes.marks} aria-hidden>
        {panel.agenda.map((item) => (
          <PhaseMark key={item.itemId} item={item} />
        ))}
      </div>
    </div>
  );
}
