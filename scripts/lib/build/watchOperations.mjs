import { watch } from "node:fs";
import { inRoot } from "../process/root.mjs";
import { generateOperations } from "./build.mjs";

/** Makes the client's typed operations again whenever the schema or a document changes. */
export function watchOperations() {
  let soon;
  const onChange = (_event, name) => {
    if (!name?.endsWith(".graphql")) return;
    clearTimeout(soon);
    // Editors write a file in several steps.
    soon = setTimeout(generateOperations, 100);
  };
  watch(inRoot("client", "src"), { recursive: true }, onChange);
  watch(inRoot("server"), onChange);
}
