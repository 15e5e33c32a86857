import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What somebody downloads to sign in and see the home page, in bytes of gzipped JavaScript. */
const most = 200_000;

/** Modules whose chunks are loaded for it besides the entry: both screens, and the catalogues of one language. */
const firstScreens = [
  /src\/features\/(session|home)\/index\.ts$/,
  /src\/locales\/id\/(app|domain|session|home)\.ts$/,
];

/** Fails the build when the first load outgrows its bound, and says what it weighs. */
export function firstLoadBudget(): Plugin {
  return {
    name: "first-load-budget",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const needed = new Set<string>();
      const need = (fileName: string) => {
        const chunk = byName.get(fileName);
        if (chunk === undefined || needed.has(fileName)) return;
        needed.add(fileName);
        for (const imported of chunk.imports) need(imported);
      };
      for (const chunk of chunks) {
        const isFirst = Object.keys(chunk.modules).some((id) =>
          firstScreens.some((screen) => screen.test(id)),
        );
        if (chunk.isEntry || isFirst) need(chunk.fileName);
      }
      const bytes = [...needed].reduce((sum, name) => sum + gzipSync(byName.get(name)?.code ?? "").length, 0);
      this.info(
        `first load: ${(bytes / 1000).toFixed(1)} kB of ${most / 1000} kB gzipped, ${needed.size} chunks`,
      );
      if (bytes > most) this.error(`the first load of ${bytes} bytes is past its bound of ${most}`);
    },
  };
}
