import { Popover, UnstyledButton } from "@mantine/core";
import type { Gate, Predicate } from "@sidang/shared";
import { IconCheck, IconChevronDown, IconX } from "@tabler/icons-react";
import { listed } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import { GateList } from "#app/ui/charts";
import classes from "./Gates.module.css";

interface Props {
  readonly gates: readonly Gate[];
  readonly predicate: Predicate;
}

/** "9/9 syarat" at a glance, and each gate with its value and bound on demand. */
export function Gates({ gates, predicate }: Props) {
  const { t, language } = useWords();
  const passed = gates.filter((gate) => gate.passed).length;
  const values = { passed, total: gates.length, predicate: t(`domain:predicate.${predicate}`) };
  const all = passed === gates.length;
  return (
    <Popover position="bottom-end" width={440} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={classes.summary}
          data-all={all}
          data-gates
          aria-label={t("panel:case.gatesShow", values)}
        >
          {all ? (
            <IconCheck size={16} stroke={2.5} aria-hidden />
          ) : (
            <IconX size={16} stroke={2.5} aria-hidden />
          )}
          {t("panel:case.gates", values)}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <h3 className={classes.title}>{t("panel:case.gatesTitle", values)}</h3>
        <GateList
          gates={gates.map((gate) => listed(gate, language))}
          label={t("panel:case.gatesTitle", values)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
