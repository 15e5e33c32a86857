import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter, Route, Routes } from "react-router";
import { PanelRoom } from "#app/features/panel/PanelRoom";
import { EvidenceDesk } from "./EvidenceDesk";
import { type Server, serverFor } from "./server";
import { panelId, type Sitting } from "./sitting";
import { catalogues } from "./words";

/** The whole room in a page, as one viewer has it, in front of the real rules. */
export async function renderRoom(
  sitting: Sitting,
  viewerId: string,
): Promise<Server & { readonly unmount: () => void }> {
  const server = serverFor(sitting, viewerId);
  const i18n = await catalogues("id");
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider env="test">
        <ApolloProvider client={server.client}>
          <MemoryRouter initialEntries={[`/sidang/${panelId}`]}>
            <Suspense fallback={null}>
              <Routes>
                <Route path="/sidang/:id" element={<PanelRoom evidence={EvidenceDesk} />} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </ApolloProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  return { ...server, unmount };
}
