export { BackLink } from "./BackLink";
export { DataTable } from "./DataTable";
export { Page, useDocumentTitle } from "./Page";
export { Section, Surface } from "./Section";
