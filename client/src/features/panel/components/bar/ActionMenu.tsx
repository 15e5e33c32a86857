import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { Action } from "#app/features/panel/acting/action";
import { tellAction } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";
import { actionLabel } from "./actionLabel";
import { menuGroups } from "./menuGroups";

/** Everything that is not in the front row; what is refused says why below its name. */
export function ActionMenu({ actions }: { readonly actions: readonly Action[] }) {
  const words = useWords();
  const { t } = words;
  const { panel, viewerId, perform } = useRoom();
  const { office, own } = menuGroups(actions);
  const labelled = office.length > 0 && own.length > 0;
  const entry = (action: Action) => (
    <Menu.Item key={action.id} disabled={action.refusal !== null} onClick={() => perform(action)}>
      {actionLabel(t, panel, action)}
      {action.refusal !== null && (
        <span className={classes.why}>{tellAction(words, panel, action)?.sentence}</span>
      )}
    </Menu.Item>
  );
  return (
    <Menu position="top-start" withinPortal shadow="md" width={320}>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          aria-label={t("panel:bar.more")}
          styles={{ root: { minHeight: 36 } }}
        >
          <IconDots size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {labelled && (
          <Menu.Label>
            {t(panel.chairId === viewerId ? "panel:bar.asChair" : "panel:bar.asSecretary")}
          </Menu.Label>
        )}
        {office.map(entry)}
        {labelled && <Menu.Divider />}
        {labelled && <Menu.Label>{t("panel:bar.asMyself")}</Menu.Label>}
        {own.map(entry)}
      </Menu.Dropdown>
    </Menu>
  );
}
