import "../process/requireNode.mjs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";

/** Packages and build are there, or the script ends here. */
export async function prepare() {
  if (!(await install()) || !(await build())) process.exit(1);
}
