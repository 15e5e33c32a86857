import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSidangSchema } from "./buildSidangSchema.js";

/** Where the contract between server and client lies. */
export const schemaFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));

/** The schema as `server/schema.graphql` holds it. */
export function printedSchema(): string {
  return `# Printed from the code by server/src/printSchema.ts; a test fails when it is stale.\n\n${printSchema(
    lexicographicSortSchema(buildSidangSchema()),
  )}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, printedSchema());
