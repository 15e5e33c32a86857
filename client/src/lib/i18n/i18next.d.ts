import "i18next";
import type app from "../../locales/id/app";
import type domain from "../../locales/id/domain";
import type evidence from "../../locales/id/evidence";
import type home from "../../locales/id/home";
import type panel from "../../locales/id/panel";
import type panels from "../../locales/id/panels";
import type record from "../../locales/id/record";
import type refusals from "../../locales/id/refusals";
import type search from "../../locales/id/search";
import type session from "../../locales/id/session";
import type units from "../../locales/id/units";
import type uploads from "../../locales/id/uploads";
import type viewer from "../../locales/id/viewer";

/** The Indonesian catalogues say which keys there are; a wrong key does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    returnNull: false;
    resources: {
      app: typeof app;
      domain: typeof domain;
      evidence: typeof evidence;
      home: typeof home;
      panel: typeof panel;
      panels: typeof panels;
      record: typeof record;
      refusals: typeof refusals;
      search: typeof search;
      session: typeof session;
      units: typeof units;
      viewer: typeof viewer;
      uploads: typeof uploads;
    };
  }
}
