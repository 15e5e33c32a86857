import type { Translated } from "#app/lib/i18n";
import type id from "../id/app";

export default {
  name: "Sidang",
  skip: "Skip to content",
  nav: { label: "Main navigation", home: "Home", panels: "Panels", units: "Units" },
  search: { label: "Search evidence and threads", hint: "Search evidence (Ctrl+K)", open: "Search" },
  menu: {
    account: "Account of {{name}}",
    signIn: "Sign in",
    signOut: "Sign out",
    signingOut: "Signing out…",
    language: "Language",
    languageOf: { id: "Bahasa Indonesia", en: "English" },
    theme: "Appearance",
    themeOf: { light: "Light", dark: "Dark" },
  },
  connection: {
    online: "Connected",
    reconnecting: "Disconnected since {{time}}",
    hint: "Reconnecting. What you have typed stays on this screen.",
  },
  error: {
    title: "The data could not be loaded",
    network:
      "The server cannot be reached yet. This page tries again by itself as soon as the connection is back.",
    server: "The server could not answer this request. Nothing was changed.",
    retry: "Try again",
  },
  crash: {
    title: "This page has stopped",
    text: "Something went wrong on the screen. Whatever you sent and the server accepted is kept; what was not sent yet may be lost.",
    reload: "Reload the page",
    home: "To the home page",
    detail: "Technical details",
    update: "A new version has been installed. Reload the page to go on.",
  },
  notFound: {
    title: "Page not found",
    text: "This address does not exist, or you may not see it.",
    home: "To the home page",
  },
  loading: "Loading…",
  more: "Load more",
  shown: "{{shown}} of {{total}}",
} satisfies Translated<typeof id>;
