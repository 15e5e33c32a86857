import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const home = dirname(require.resolve("pdfjs-dist/package.json"));
const { version } = require("pdfjs-dist/package.json") as { version: string };

/** What pdf.js asks for while it draws: character maps, the fourteen fonts that need not be embedded, decoders. */
const folders = ["cmaps", "standard_fonts", "wasm", "iccs"];
/** In `assets/`, which may be kept for ever; the version makes the name new when the content is. */
const base = `assets/pdfjs-${version}`;

/** Serves the files that pdf.js loads by name from our own origin: beside the build, and in development. */
export function pdfAssets(): Plugin {
  return {
    name: "pdf-assets",
    generateBundle() {
      for (const folder of folders) {
        for (const name of readdirSync(join(home, folder))) {
          const fileName = `${base}/${folder}/${name}`;
          this.emitFile({ type: "asset", fileName, source: readFileSync(join(home, folder, name)) });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, folder = "", name = ""] =
          new RegExp(`^/${base}/(\\w+)/([\\w.-]+)$`).exec(request.url ?? "") ?? [];
        if (!folders.includes(folder)) return next();
        if (name.endsWith(".js")) response.setHeader("content-type", "text/javascript");
        response.end(readFileSync(join(home, folder, name)));
      });
    },
  };
}
