import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const worthIt = 1_024;

/** Puts a .br and a .gz beside each text of the build, so that the server compresses nothing while it serves. */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (!/\.(js|css|svg|html)$/.test(output.fileName)) continue;
        const source = Buffer.from(output.type === "chunk" ? output.code : output.source);
        if (source.length < worthIt) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        this.emitFile({
          type: "asset",
          fileName: `${output.fileName}.br`,
          source: brotliCompressSync(source, { params }),
        });
        this.emitFile({
          type: "asset",
          fileName: `${output.fileName}.gz`,
          source: gzipSync(source, { level: 9 }),
        });
      }
    },
  };
}
