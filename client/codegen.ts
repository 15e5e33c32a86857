import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Each part of the client that asks the server gets its own generated folder, so that its documents are loaded with
 * its route and not with the entry. Operations live in `.graphql` files beside the code that uses them.
 */
const parts = {
  session: "src/lib/session",
  home: "src/features/home",
  panels: "src/features/panels",
  panel: "src/features/panel",
  evidence: "src/features/evidence",
  record: "src/features/record",
  search: "src/features/search",
  units: "src/features/units",
  uploads: "src/features/uploads",
};

const config: CodegenConfig = {
  schema: "../server/schema.graphql",
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    Object.entries(parts).map(([part, folder]) => [
      `./src/generated/${part}/`,
      {
        preset: "client",
        documents: [`${folder}/**/*.graphql`],
        presetConfig: { fragmentMasking: false },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          scalars: { DateTimeISO: "string", JSONObject: "Record<string, unknown>" },
        },
      },
    ]),
  ),
};

export default config;
