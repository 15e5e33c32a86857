import { Button, Menu } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { nextStep, type Zoom } from "../geometry/zoom";
import { Tool } from "./Tool";
import { ToolGroup } from "./Toolbar";
import classes from "./Toolbar.module.css";

interface Props {
  readonly scale: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Larger, smaller, and what fits. */
export function ZoomTools({ scale, zoom, onZoom }: Props) {
  const { t } = useTranslation("viewer");
  return (
    <>
      <ToolGroup rare>
        <Tool
          icon={IconMinus}
          label={t("toolbar.smaller")}
          keys="−"
          onClick={() => onZoom(nextStep(scale, -1))}
        />
        <Tool
          icon={IconPlus}
          label={t("toolbar.larger")}
          keys="+"
          onClick={() => onZoom(nextStep(scale, 1))}
        />
      </ToolGroup>
      <ToolGroup>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              className={classes.zoom}
              aria-label={t("toolbar.zoom", { percent: Math.round(scale * 100) })}
            >
              {Math.round(scale * 100)} %
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onZoom("WIDTH")} aria-current={zoom === "WIDTH" || undefined}>
              {t("toolbar.fitWidth")}
            </Menu.Item>
            <Menu.Item onClick={() => onZoom("PAGE")} aria-current={zoom === "PAGE" || undefined}>
              {t("toolbar.fitPage")}
            </Menu.Item>
            <Menu.Divider />
            {[0.5, 0.75, 1, 1.25, 1.5, 2, 3].map((step) => (
              <Menu.Item key={step} onClick={() => onZoom(step)}>
                {step * 100} %
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </ToolGroup>
    </>
  );
}
