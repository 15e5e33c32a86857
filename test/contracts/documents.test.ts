import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/operating.md",
  "docs/glossary.md",
];
const ours = /^(shared|server|client|test|scripts|docs|docker|\.ci)\//;

/** Paths of ours that a document names in code marks, and targets of its links. */
function namedIn(document: string): string[] {
  const text = readFileSync(join(root, document), "utf8");
  const marked = [...text.matchAll(/`([^`\s*<]+)`/g)]
    .map(([, path]) => path as string)
    .filter((path) => ours.test(path));
  const linked = [...text.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, path]) =>
    join(dirname(document), path as string),
  );
  return [...marked, ...linked];
}

// What is made by the build is no file of the repository.
const made = /(^|\/)dist(\/|$)/;

it.each(documents)("%s names only what is there", (document) => {
  const missing = namedIn(document).filter((path) => !made.test(path) && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
