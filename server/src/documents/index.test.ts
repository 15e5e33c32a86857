import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const libraries = ["pdfjs-dist", "@napi-rs/canvas", "mammoth", "exceljs", "pdf-lib", "pdfmake"];

/** What a file loads when it is loaded: types are erased, and what `import()` asks for comes later. */
function loadedBy(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gm)].map(
    ([, name]) => name as string,
  );
}

function reached(file: string, before: Set<string>): Set<string> {
  for (const name of loadedBy(file)) {
    const path = join(dirname(file), name.replace(/\.js$/, ".ts"));
    if (!name.startsWith(".")) before.add(name);
    else if (existsSync(path) && !before.has(path)) reached(path, before.add(path));
  }
  return before;
}

const here = fileURLToPath(new URL(".", import.meta.url));

it("[DC12] the server itself loads none of the libraries that read documents", () => {
  const loaded = reached(join(here, "index.ts"), new Set());
  expect(loaded).toContain(join(here, "DocumentProcess.ts"));
  expect(libraries.filter((library) => [...loaded].some((name) => name.startsWith(library)))).toEqual([]);
});

it("[DC12] its worker loads them when a job needs them", () => {
  const loaded = reached(join(here, "worker/documentWorker.ts"), new Set());
  expect(loaded).toContain(join(here, "worker/carryOut.ts"));
  expect(libraries.filter((library) => [...loaded].some((name) => name.startsWith(library)))).toEqual([]);
  expect([...reached(join(here, "pdf/readPdf.ts"), new Set())].join("\n")).toContain("pdfjs-dist");
});
