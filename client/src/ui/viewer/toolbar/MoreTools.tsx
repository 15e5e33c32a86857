import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconDownload, IconRotateClockwise } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DocumentSource } from "../props";

interface Props {
  readonly source: DocumentSource;
  readonly onTurn?: () => void;
}

/** What is seldom needed: turning, and the file itself. */
export function MoreTools({ source, onTurn }: Props) {
  const { t } = useTranslation("viewer");
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("toolbar.more")}
          title={t("toolbar.more")}
        >
          <IconDots size={19} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onTurn !== undefined && (
          <Menu.Item leftSection={<IconRotateClockwise size={16} />} onClick={onTurn} rightSection="Shift+R">
            {t("toolbar.turn")}
          </Menu.Item>
        )}
        <Menu.Item
          component="a"
          href={source.url}
          download={source.fileName}
          leftSection={<IconDownload size={16} />}
        >
          {t("toolbar.download")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
