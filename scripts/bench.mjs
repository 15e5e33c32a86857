import { runFromTest } from "./lib/runFromTest.mjs";

/** npm run bench [-- case ...] */
process.exitCode = await runFromTest("bench/main");
