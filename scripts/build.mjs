import "./lib/process/requireNode.mjs";
import { build } from "./lib/build/build.mjs";
import { install } from "./lib/build/install.mjs";

process.exitCode = (await install()) && (await build({ always: true })) ? 0 : 1;
