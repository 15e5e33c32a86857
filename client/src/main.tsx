import "./ui/theme/styles";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { MeDocument } from "./generated/session/graphql";
import { createApolloClient } from "./lib/apollo";
import { connection, probeWhileDown } from "./lib/connection";
import { startI18n, storedLanguage } from "./lib/i18n";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const apollo = createApolloClient({
  language: () => document.documentElement.lang,
  onSignedOut: () => void apollo.client.refetchQueries({ include: [MeDocument] }),
});

// Who is there and in which words: asked for at once. The session asks again when this does not get through.
void apollo.client.query({ query: MeDocument }).catch(() => undefined);
const i18n = await startI18n(storedLanguage());

probeWhileDown(connection);
// What could not be loaded while the connection was gone is asked for again when it is back.
let wasDown = false;
connection.subscribe(() => {
  const down = connection.current().status !== "online";
  if (wasDown && !down) apollo.client.refetchObservableQueries().catch(() => undefined);
  wasDown = down;
});

createRoot(root).render(
  <StrictMode>
    <App apollo={apollo} i18n={i18n} />
  </StrictMode>,
);
