import { runFromTest } from "./lib/test/runFromTest.mjs";

/** npm run races -- --seeds 1000 --start 1 */
process.exitCode = await runFromTest("races/main");
