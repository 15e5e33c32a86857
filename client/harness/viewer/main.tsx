import "#app/ui/theme/styles";
import { MantineProvider } from "@mantine/core";
import type { Anchor } from "@sidang/shared";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startI18n } from "#app/lib/i18n";
import { theme } from "#app/ui/theme/theme";
import { DocumentViewer, type MarkPosition, type SeenPlace, type ViewerProps } from "#app/ui/viewer";

/** The viewer by itself, for tests that drive it in a browser: what they say to it, and what it said. */
export interface Harness {
  set(props: Partial<ViewerProps>): void;
  readonly selected: { anchor: Anchor | null; at: DOMRect | null }[];
  readonly marked: string[];
  readonly seen: SeenPlace[];
  positions: readonly MarkPosition[];
}

declare global {
  interface Window {
    viewer: Harness;
  }
}

const query = new URLSearchParams(location.search);
const given = JSON.parse(query.get("props") ?? "{}") as Pick<ViewerProps, "source"> & Partial<ViewerProps>;
const harness: Harness = { set() {}, selected: [], marked: [], seen: [], positions: [] };
window.viewer = harness;

const on = {
  onSelect: (anchor: Anchor | null, at: DOMRect | null) => void harness.selected.push({ anchor, at }),
  onMark: (id: string) => void harness.marked.push(id),
  onPlace: (place: SeenPlace) => void harness.seen.push(place),
  layoutOf(positions: readonly MarkPosition[]) {
    harness.positions = positions;
  },
};

function Shown() {
  const [props, setProps] = useState(given);
  harness.set = (changed) => setProps((before) => ({ ...before, ...changed }));
  return <DocumentViewer marks={[]} place={null} {...on} {...props} />;
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const i18n = await startI18n(query.get("language") === "en" ? "en" : "id");
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Shown />
      </MantineProvider>
    </I18nextProvider>
  </StrictMode>,
);
