import { ActionIcon, Menu } from "@mantine/core";
import type { AgendaItem } from "@sidang/shared";
import { IconDotsVertical } from "@tabler/icons-react";
import type { Action } from "#app/features/panel/acting/action";
import { actionsOnItem } from "#app/features/panel/acting/actionsFor";
import { useMoment } from "#app/features/panel/live/useNow";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

/** What can be done with one unit of the agenda; absent when that is nothing. */
export function AgendaRowMenu({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  const { panel, viewerId, perform } = useRoom();
  const at = useMoment();
  const actions = actionsOnItem(panel, { userId: viewerId, at, chairUnreachable: false }, item.itemId).filter(
    ({ refusal }) => refusal === null,
  );
  if (actions.length === 0) return null;
  const label = (action: Action) =>
    action.id === "callItem" ? t("panel:act.callItemShort") : t(`panel:act.${action.id}`);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          aria-label={t("panel:agenda.more", { unit: item.proposal.unitName })}
        >
          <IconDotsVertical size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={action.id} onClick={() => perform(action)}>
            {label(action)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
