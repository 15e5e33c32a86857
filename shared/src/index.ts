/** The one door of Sidang's rules: pure functions and the words that both ends speak. */
export * from "./access/index.js";
export * from "./anchor/index.js";
export * from "./evidence/index.js";
export * from "./files/index.js";
export * from "./instrument/index.js";
export { assertNever } from "./kernel/assertNever.js";
export { canonicalJson } from "./kernel/canonicalJson.js";
export type { Json } from "./kernel/json.js";
export { fail, ok, type Result } from "./kernel/result.js";
export * from "./ledger/index.js";
export * from "./panel/index.js";
