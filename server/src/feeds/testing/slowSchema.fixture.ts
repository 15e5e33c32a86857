import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/** Lets a piece of work end when the test wants it to. */
export type Slow = <T>(work: Promise<T>) => Promise<T>;

/** A schema of two subscriptions, whose executions end when `slow` lets them. */
export function slowSchema(slow: Slow): GraphQLSchema {
  const schema = buildSchema(`
    type Query { x: Int }
    type Subscription { hallEvents(hallId: ID!, after: Int!): Event, hallPresence(hallId: ID!): [Person!] }
    type Event { kind: String!, seq: Int! }
    type Person { userId: ID! }
  `);
  const fields = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();
  for (const field of Object.values(fields("Subscription")))
    field.resolve = (root: object) => slow(Promise.resolve(root));
  Object.assign(fields("Event").kind ?? {}, { resolve: (root: object) => root.constructor.name });
  return schema;
}

/** Documents that ask the same in other letters, so each has an execution of its own. */
export const queries = ["", " ", "  "].map(
  (space) => `subscription E($after: Int!) { hallEvents(hallId: "h", after: $after) {${space} kind seq } }`,
);
