import { readFileSync } from "node:fs";
import { panelEventTypes, rootFields } from "@sidang/shared";
import { isEnumType, isInterfaceType, isObjectType, isSpecifiedScalarType, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { buildSidangSchema } from "./buildSidangSchema.js";
import { graphiqlOperations } from "./http/graphiql/graphiqlOperations.js";
import { shapeLimits } from "./http/graphql/limits/shapeLimits.js";
import { printedSchema, schemaFile } from "./printSchema.js";

describe("the schema", () => {
  const schema = buildSidangSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

  it("is what server/schema.graphql says (node server/dist/printSchema.js prints it)", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(printedSchema());
  });

  it("[AC4] has a guard in the table of access for each root field, and no guard for what is not there", () => {
    const fields = roots.flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
    );
    expect(fields.sort()).toEqual(Object.keys(rootFields).sort());
  });

  it("has an object type for each type of event, and both of a viewer's own", () => {
    const recorded = schema
      .getPossibleTypes(schema.getType("RecordedPanelEvent") as never)
      .map(({ name }) => name);
    expect(recorded.sort()).toEqual([...panelEventTypes].sort());
    const all = schema.getPossibleTypes(schema.getType("PanelEvent") as never).map(({ name }) => name);
    expect(all.sort()).toEqual([...panelEventTypes, "Withheld", "Reset"].sort());
  });

  it("says what each type and each root field is", () => {
    const named = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type) && !roots.includes(type as never),
    );
    const silent = named.filter(({ description }) => !description).map(({ name }) => name);
    const silentFields = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter(({ description }) => !description)
        .map(({ name }) => name),
    );
    expect([...silent, ...silentFields]).toEqual([]);
  });

  it("says of every field that can be null what null means", () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) || isInterfaceType(type),
    );
    const silent = types
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => !String(field.type).endsWith("!") && !/null/i.test(field.description ?? ""))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });

  it("is spoken by the operations that GraphiQL opens with", () => {
    for (const { query } of graphiqlOperations)
      expect(validate(schema, parse(query), [shapeLimits])).toEqual([]);
    for (const { query } of graphiqlOperations) expect(validate(schema, parse(query))).toEqual([]);
  });

  it("has enumerations with at least two words", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isEnumType(type) && !type.name.startsWith("__"))
        expect(type.getValues().length, type.name).toBeGreaterThan(1);
    }
  });
});
