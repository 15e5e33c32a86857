import { defineConfig } from "vitest/config";
export default defineConfig({ root: "/work/main/client", resolve: { conditions: ["source", "module", "browser", "development|production"] }, test: { include: ["src/features/panel/**/*.test.ts"], environment: "happy-dom" } });
