import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { panelId } from "./events.fixture.js";

/** Lets a piece of work end when the test wants it to. */
export type Slow = <T>(work: Promise<T>) => Promise<T>;

/** A schema of one subscription, whose executions end when `slow` lets them. */
export function slowSchema(slow: Slow): GraphQLSchema {
  const schema = buildSchema(`
    type Query { x: Int }
    type Subscription { panelEvents(panelId: ID!, after: Int!): Event }
    type Event { kind: String!, seq: Int! }
  `);
  const fields = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();
  Object.assign(fields("Subscription").panelEvents ?? {}, {
    resolve: (root: object) => slow(Promise.resolve(root)),
  });
  Object.assign(fields("Event").kind ?? {}, { resolve: (root: object) => root.constructor.name });
  return schema;
}

/** Documents that ask the same in other letters, so each has an execution of its own. */
export const queries = ["", " ", "  "].map(
  (space) =>
    `subscription E($after: Int!) { panelEvents(panelId: "${panelId}", after: $after) {${space} kind seq } }`,
);
