import { IconLayoutSidebar, IconMarquee2, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Zoom } from "../geometry/zoom";
import type { DocumentSource } from "../props";
import { MoreTools } from "../toolbar/MoreTools";
import { PageField } from "../toolbar/PageField";
import { Tool } from "../toolbar/Tool";
import { Toolbar, ToolGroup, ToolSpace } from "../toolbar/Toolbar";
import { ZoomTools } from "../toolbar/ZoomTools";

interface Props {
  readonly source: DocumentSource;
  readonly page: number;
  readonly pages: number;
  readonly scale: number;
  readonly zoom: Zoom;
  readonly isArmed: boolean;
  readonly isSearching: boolean;
  readonly thumbnails: boolean;
  readonly onThumbnails: () => void;
  readonly onSearch: () => void;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onTurn: () => void;
  readonly onRegion: (byKeyboard: boolean) => void;
}

/** What one can do with a PDF. */
export function PdfToolbar(props: Props) {
  const { t } = useTranslation("viewer");
  return (
    <Toolbar>
      <ToolGroup>
        <Tool
          icon={IconLayoutSidebar}
          label={t("toolbar.thumbnails")}
          isOn={props.thumbnails}
          onClick={props.onThumbnails}
        />
        <Tool
          icon={IconSearch}
          label={t("toolbar.search")}
          keys="Ctrl+F"
          isOn={props.isSearching}
          onClick={props.onSearch}
        />
      </ToolGroup>
      <PageField page={props.page} pages={props.pages} onPage={props.onPage} />
      <ToolSpace />
      <ZoomTools scale={props.scale} zoom={props.zoom} onZoom={props.onZoom} />
      <ToolGroup>
        <Tool
          icon={IconMarquee2}
          label={t("toolbar.region")}
          keys="W"
          isOn={props.isArmed}
          onClick={props.onRegion}
        />
        <MoreTools source={props.source} onTurn={props.onTurn} />
      </ToolGroup>
    </Toolbar>
  );
}
