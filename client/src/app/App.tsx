import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import type { i18n } from "i18next";
import { I18nextProvider } from "react-i18next";
import { BrowserRouter } from "react-router";
import type { Apollo } from "#app/lib/apollo";
import { SessionProvider } from "#app/lib/session";
import { ErrorState } from "#app/ui/states";
import { theme } from "#app/ui/theme/theme";
import { AppRoutes } from "./AppRoutes";

/** Everything that every screen stands on, outermost first. */
export function App({ apollo, i18n }: { readonly apollo: Apollo; readonly i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <ApolloProvider client={apollo.client}>
          <SessionProvider
            reconnectSocket={apollo.reconnectSocket}
            waiting={null}
            failed={(error, retry) => <ErrorState error={error} onRetry={retry} />}
          >
            <BrowserRouter>
              <AppRoutes />
            </BrowserRouter>
          </SessionProvider>
        </ApolloProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
