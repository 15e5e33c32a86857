import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pdfAssets } from "../../pdfAssets.js";

/** Builds the viewer by itself, for `test/e2e/viewer`. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), pdfAssets()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: { emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
});
