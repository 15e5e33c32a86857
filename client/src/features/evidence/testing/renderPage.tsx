import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter, Route, Routes } from "react-router";
import { EvidencePage } from "#app/features/evidence/EvidencePage";
import { type Language, startI18n } from "#app/lib/i18n";
import { type Server, serverFor } from "./server";
import { evidenceId, type Story } from "./story";

/** The real catalogues of a language, loaded. */
async function catalogues(language: Language) {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces(["evidence", "viewer"]);
  return i18n;
}

/** The whole page, as one reader has it, in front of the real rules. */
export async function renderPage(
  story: Story,
  readerId: string,
  { search = "", server = serverFor(story, readerId) }: { search?: string; server?: Server } = {},
): Promise<Server & { readonly unmount: () => void }> {
  const i18n = await catalogues("id");
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider env="test">
        <ApolloProvider client={server.client}>
          <MemoryRouter initialEntries={[`/bukti/${evidenceId}${search}`]}>
            <Suspense fallback={null}>
              <Routes>
                <Route path="/bukti/:id" element={<EvidencePage />} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </ApolloProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  return { ...server, unmount };
}
