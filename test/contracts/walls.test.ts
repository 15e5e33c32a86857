import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../support/repository.js";

/**
 * Which of our folders may import which others. `*` is each folder of that place by itself: what stands side by side
 * there does not know each other. `.` is the files that stand in `src` itself; they put a package together.
 * `@sidang/shared` is the one door of `shared`; nobody has its folders in their list.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared/.": [
    "shared/access",
    "shared/anchor",
    "shared/evidence",
    "shared/files",
    "shared/instrument",
    "shared/kernel",
    "shared/ledger",
    "shared/panel",
  ],
  "shared/access": [],
  "shared/anchor": ["shared/kernel"],
  "shared/evidence": ["shared/access", "shared/anchor", "shared/kernel", "shared/ledger", "shared/panel"],
  "shared/files": [],
  "shared/instrument": ["shared/kernel"],
  "shared/kernel": [],
  "shared/ledger": ["shared/instrument", "shared/kernel", "shared/panel"],
  "shared/panel": ["shared/anchor", "shared/instrument", "shared/kernel", "shared/ledger"],

  "server/.": [
    "@sidang/shared",
    "server/config",
    "server/database",
    "server/demo",
    "server/documents",
    "server/eventStore",
    "server/feeds",
    "server/files",
    "server/http",
    "server/modules/*",
    "server/uploads",
  ],
  "server/config": ["server/database", "server/files"],
  "server/database": ["@sidang/shared"],
  "server/demo": [
    "@sidang/shared",
    "server/database",
    "server/documents",
    "server/eventStore",
    "server/files",
    "server/kernel",
    "server/modules/*",
  ],
  "server/eventStore": ["@sidang/shared", "server/database", "server/kernel"],
  "server/feeds": ["@sidang/shared", "server/eventStore", "server/graph", "server/live"],
  "server/files": [],
  "server/documents": ["@sidang/shared"],
  "server/graph": ["@sidang/shared", "server/.", "server/database"],
  "server/http": [
    "@sidang/shared",
    "server/.",
    "server/config",
    "server/eventStore",
    "server/files",
    "server/graph",
    "server/kernel",
    "server/live",
    "server/uploads",
  ],
  "server/kernel": [],
  "server/live": ["@sidang/shared", "server/graph"],
  "server/modules/*": [
    "@sidang/shared",
    "server/.",
    "server/database",
    "server/documents",
    "server/eventStore",
    "server/feeds",
    "server/files",
    "server/graph",
    "server/kernel",
    "server/live",
    "server/uploads",
  ],
  "server/uploads": ["@sidang/shared", "server/database", "server/files", "server/kernel"],

  "client/.": ["client/app", "client/generated", "client/lib", "client/ui"],
  "client/app": ["client/features/*", "client/generated", "client/lib", "client/ui"],
  "client/features/*": ["@sidang/shared", "client/generated", "client/lib", "client/ui"],
  "client/lib": ["@sidang/shared", "client/generated", "client/locales"],
  "client/locales": ["client/lib"],
  "client/ui": ["@sidang/shared", "client/lib"],
};

/** Packages that only some know: folders, or all of a package of ours. The others are known to whoever declares them. */
const knownTo: Readonly<Record<string, readonly string[]>> = {
  node: ["server"],
  "@apollo/server": ["server/http"],
  "@aws-sdk/client-s3": ["server/files"],
  "@aws-sdk/lib-storage": ["server/files"],
  "@tus/file-store": ["server/http"],
  "@tus/server": ["server/http"],
  "@napi-rs/canvas": ["server/documents"],
  exceljs: ["server/documents"],
  fastify: ["server/http"],
  graphql: ["server/.", "server/graph", "server/http", "server/live", "client/features/*", "client/lib"],
  "graphql-scalars": ["server/modules/*"],
  "graphql-ws": ["server/http", "client/lib"],
  libsql: ["server/database"],
  mammoth: ["server/documents"],
  mysql2: ["server/database"],
  "pdf-lib": ["server/documents"],
  "pdfjs-dist": ["server/documents", "client/ui"],
  pdfmake: ["server/documents"],
  react: ["client"],
  "tus-js-client": ["client/features/*"],
  "type-graphql": ["server/.", "server/graph", "server/modules/*"],
  typeorm: [
    "server/.",
    "server/database",
    "server/demo",
    "server/eventStore",
    "server/graph",
    "server/modules/*",
    "server/uploads",
  ],
  ws: ["server/http", "server/live"],
};

const root = repository();
const files = ["shared/src", "server/src", "client/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("client/src/generated/")),
);

it("nobody imports what is not theirs to know", () => {
  const crossings = files.flatMap((file) =>
    importedBy(file)
      .filter((name) => !mayKnow(file, name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(crossings).toEqual([]);
});

it("every folder has its place, and every place its folder", () => {
  const places = new Set(files.map((file) => general(placeOf(file))));
  expect([...places].sort()).toEqual(Object.keys(mayImport).sort());
});

function importedBy(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\b(?:from\s*|import\s*\(?\s*)"([^"\s]+)"/g)].map(([, name]) => name as string);
}

function mayKnow(file: string, name: string): boolean {
  const place = placeOf(file);
  const path = pathOf(file, name);
  if (path === null && !name.startsWith("@sidang/")) return isForTests(file) || isKnownTo(place, name);
  const target = path === null ? name : placeOf(path);
  // A test sets its stage with other folders of its package: that of the panel's commands, with scored sheets.
  if (isForTests(file)) return target === "@sidang/shared" || packageOf(target) === packageOf(place);
  if (path !== null && isForTests(path)) return false;
  return target === place || mayImport[general(place)]?.includes(general(target)) === true;
}

function isKnownTo(place: string, name: string): boolean {
  const known = knownTo[name.startsWith("node:") ? "node" : npmNameOf(name)];
  return known === undefined || known.includes(general(place)) || known.includes(packageOf(place));
}

function npmNameOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The path of a file of ours, from the repository; null for a package. */
function pathOf(file: string, name: string): string | null {
  if (name.startsWith(".")) return posix.join(posix.dirname(file), name);
  return name.startsWith("#app/") ? name.replace("#app", "client/src") : null;
}

/** `server/src/modules/panel/...` stands in `server/modules/panel`, `server/src/http/...` in `server/http`. */
function placeOf(path: string): string {
  const [ours = "", , folder = "", inner = ""] = path.split("/");
  if (inner === "") return `${ours}/.`;
  return folder === "modules" || folder === "features" ? `${ours}/${folder}/${inner}` : `${ours}/${folder}`;
}

function general(place: string): string {
  return place.replace(/\/(modules|features)\/.+/, "/$1/*");
}

function packageOf(place: string): string {
  return place.split("/")[0] ?? "";
}

function isForTests(path: string): boolean {
  return /\.(test|fixture|arbitrary)\.|\/testing\//.test(path);
}
