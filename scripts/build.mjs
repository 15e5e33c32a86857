import "./lib/requireNode.mjs";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";

process.exitCode = (await install()) && (await build({ always: true })) ? 0 : 1;
