import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstLoadBudget } from "./firstLoad.js";
import { pdfAssets } from "./pdfAssets.js";
import { precompress } from "./precompress.js";

// In development the page comes from Vite and everything else from the server.
const server = process.env.SIDANG_SERVER ?? "http://localhost:4000";

export default defineConfig({
  plugins: [react(), pdfAssets(), firstLoadBudget(), precompress()],
  // Naming conditions replaces Vite's own, so they are named too. `source`: the shared package as TypeScript.
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  server: {
    proxy: {
      "/graphql": { target: server, ws: true, changeOrigin: true },
      "/files": { target: server, changeOrigin: true },
      "/healthz": { target: server },
    },
  },
});
