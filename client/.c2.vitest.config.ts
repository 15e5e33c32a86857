import { defineConfig } from "vitest/config";
export default defineConfig({
  root: "/work/main/client",
  resolve: {
    conditions: ["source", "module", "browser", "development|production"],
    alias: [{ find: /^#app\/(.*)/, replacement: "/work/main/client/src/$1" }],
  },
  test: { include: ["src/features/{panel,record}/**/*.test.{ts,tsx}"], environment: "happy-dom" },
});
