import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every test file of the workspace, from the folders that hold tests; a contract suite is one that others run. */
function testFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /(\.test\.tsx?|Contract\.ts)$/.test(entry.name) &&
        !entry.parentPath.includes("node_modules"),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

it("every rule of SPEC.md has a test, and every number in a test is a rule", () => {
  const spec = readFileSync(join(root, "shared/SPEC.md"), "utf8");
  const rules = [...spec.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].map((match) => match[1] as string);
  expect(new Set(rules).size, "a number stands for one rule").toBe(rules.length);
  // Root fields are walked by the server's own suite, under AC4.
  const tested = ["shared/src", "server/src", "client/src", "test"]
    .flatMap(testFiles)
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\[((?:PN|VS|LG|AC|SC|AN|PR|EV|FL|DC|EX)\d+)\]/g)].map(
        (match) => match[1] as string,
      ),
    );
  expect(
    rules.filter((rule) => !tested.includes(rule)),
    "rules without a test",
  ).toEqual([]);
  expect(
    [...new Set(tested)].filter((rule) => !rules.includes(rule)),
    "tests of no rule",
  ).toEqual([]);
});
