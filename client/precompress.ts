import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const worthIt = 1_024;

/**
 * Puts a .br and a .gz beside each text of the build, so that the server compresses nothing while it serves. It reads
 * what was written: Vite puts its last touch to the chunks after every plugin has seen them.
 */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
      for (const { fileName } of Object.values(bundle)) {
        if (!/\.(m?js|css|svg|html)$/.test(fileName)) continue;
        const file = join(dir, fileName);
        const source = readFileSync(file);
        if (source.length < worthIt) continue;
        writeFileSync(`${file}.br`, brotliCompressSync(source, { params }));
        writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }));
      }
    },
  };
}
