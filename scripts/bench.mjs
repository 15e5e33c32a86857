import { runFromTest } from "./lib/test/runFromTest.mjs";

/** npm run bench [-- case ...] */
process.exitCode = await runFromTest("bench/main");
