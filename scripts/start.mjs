import { mustBeFree } from "./lib/mustBeFree.mjs";
import { prepare } from "./lib/prepare.mjs";
import { inRoot } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";

await mustBeFree(Number(process.env.PORT?.trim() || 4000));
await prepare();
const { code } = await run([process.execPath, inRoot("server", "dist", "main.js")]);
process.exitCode = code;
