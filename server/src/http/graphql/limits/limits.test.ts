import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf, maxCost } from "./costOf.js";
import { shapeBounds, shapeLimits } from "./shapeLimits.js";

const schema = buildSchema(`
  type Query { node: Node, page(first: Int! = 50): Page, list: [Node!]! }
  type Page { nodes: [Node!]!, total: Int! }
  type Node { id: ID!, child: Node, children: [Node!]! }
`);

const messages = (query: string) =>
  validate(schema, parse(query), [shapeLimits]).map(({ message }) => message);
const nested = (levels: number) => `${"{ child ".repeat(levels)}{ id }${" }".repeat(levels)}`;

describe("shapeLimits", () => {
  it("takes a document at the bounds and refuses one beyond", () => {
    expect(messages(`{ node ${nested(shapeBounds.depth - 2)} }`)).toEqual([]);
    expect(messages(`{ node ${nested(shapeBounds.depth - 1)} }`)).toEqual([
      expect.stringContaining("levels"),
    ]);
    const aliases = (count: number) =>
      `{ node { ${Array.from({ length: count }, (_, n) => `a${n}: id`).join(" ")} } }`;
    expect(messages(aliases(shapeBounds.aliases))).toEqual([]);
    expect(messages(aliases(shapeBounds.aliases + 1))).toEqual([expect.stringContaining("aliases")]);
    const roots = (count: number) => `{ ${"node { id } ".repeat(count)} }`;
    expect(messages(roots(shapeBounds.rootFields))).toEqual([]);
    expect(messages(roots(shapeBounds.rootFields + 1))).toEqual([expect.stringContaining("root fields")]);
    const directives = (count: number) => `{ node { id ${"@include(if: true) ".repeat(count)} } }`;
    expect(messages(directives(shapeBounds.directives + 1))).toEqual([expect.stringContaining("directives")]);
  });

  it("counts fragments where they are spread, and ends on those that double or go in a circle", () => {
    const deep = `{ node { ...A } } fragment A on Node ${nested(shapeBounds.depth)}`;
    expect(messages(deep)).toEqual([expect.stringContaining("levels")]);
    const doubling = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`,
    ).join(" ");
    const began = performance.now();
    expect(messages(`{ node { ...F0 } } ${doubling} fragment F30 on Node { id }`)).toEqual([
      expect.stringContaining("fields"),
    ]);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(messages("{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A id }")).toEqual(
      [],
    );
  });
});

describe("costOf", () => {
  const cost = (query: string, variables: object = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("no operation");
    return costOf(schema, document, operation, { ...variables });
  };

  it("counts what is below a page as often as the page is long, by literal, variable or default", () => {
    expect(cost("{ node { id } }")).toBe(2);
    expect(cost("{ page(first: 3) { nodes { id } } }")).toBe(1 + 3 * 2);
    expect(cost("query Q($n: Int!) { page(first: $n) { nodes { id } } }", { n: 7 })).toBe(1 + 7 * 2);
    expect(cost("{ page { nodes { id } } }")).toBe(1 + 50 * 2);
    expect(cost("{ list { id } }")).toBe(1 + 10);
  });

  it("looks into fragments, and stops counting beyond the bound", () => {
    expect(
      cost("{ page(first: 2) { ...P } } fragment P on Page { nodes { ...N } } fragment N on Node { id }"),
    ).toBe(5);
    expect(
      cost("{ page(first: 200) { nodes { children { children { children { id } } } } } }"),
    ).toBeGreaterThan(maxCost);
  });
});
