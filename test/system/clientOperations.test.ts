import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSidangSchema } from "@sidang/server";
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf, maxCost } from "../../server/src/http/graphql/limits/costOf.js";
import { shapeLimits } from "../../server/src/http/graphql/limits/shapeLimits.js";

const client = fileURLToPath(new URL("../../client/src/", import.meta.url));
const documents = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => parse(readFileSync(join(client, file), "utf8")));
const fragments = documents.flatMap(({ definitions }) =>
  definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
);
const operations = documents.flatMap(({ definitions }) =>
  definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION),
);

describe("what the client asks", () => {
  const schema = buildSidangSchema();

  it("is there", () => {
    expect(operations.length).toBeGreaterThan(10);
  });

  it.each(operations.map((operation) => [operation.name?.value ?? "", operation] as const))(
    "stays within the server's limits: %s",
    (_name, operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
      expect(validate(schema, document, [shapeLimits])).toEqual([]);
      expect(costOf(schema, document, operation, { first: 200 })).toBeLessThan(maxCost);
    },
  );
});
