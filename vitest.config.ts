import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// graphql 16 has no `exports` map: without the alias Vite and Node load two copies, and graphql-js
// refuses a schema "from another module or realm".
const graphql = createRequire(new URL("./server/package.json", import.meta.url)).resolve("graphql");
const node = {
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ["source"] } },
};

// Code that gets everything it touches handed in: its test files can share a process, which saves
// loading the same modules for each of them.
const sharing = { isolate: false };

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...node,
        test: {
          ...sharing,
          name: "shared",
          root: "shared",
          include: ["src/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        ...node,
        test: {
          ...sharing,
          name: "server",
          root: "server",
          include: ["src/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        extends: "./client/vite.config.ts",
        test: {
          ...sharing,
          name: "client",
          root: "client",
          include: ["src/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
        },
      },
      {
        ...node,
        test: {
          name: "contracts",
          root: "test",
          include: ["contracts/**/*.test.ts"],
          globalSetup: ["./support/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...node,
        test: {
          name: "system",
          root: "test",
          include: ["system/**/*.test.ts", "recordings/**/*.test.ts"],
          globalSetup: ["./support/globalSetup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        ...node,
        test: {
          name: "races",
          root: "test",
          include: ["races/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        ...node,
        test: {
          name: "e2e",
          root: "test",
          include: ["e2e/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
