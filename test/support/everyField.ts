import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** Arguments by root field, such as `Query.panel`. */
export type RootArguments = Readonly<
  Record<string, Readonly<Record<string, string | number | readonly string[]>>>
>;

/** The root fields of a kind of operation that arguments are known for, each asked for everything that it can tell. */
export function everyOperation(
  schema: GraphQLSchema,
  kind: "Query" | "Subscription",
  given: RootArguments,
): readonly { readonly field: string; readonly text: string }[] {
  const root = schema.getType(kind);
  if (!isObjectType(root)) throw new Error(`the schema has no ${kind}`);
  return Object.values(root.getFields()).flatMap((field) => {
    const known = given[`${kind}.${field.name}`];
    if (known === undefined) return [];
    const passed = Object.entries(known).map(([name, value]) => {
      const type = field.args.find((each) => each.name === name)?.type;
      const isWord = type !== undefined && isEnumType(getNamedType(type));
      return `${name}: ${isWord ? value : JSON.stringify(value)}`;
    });
    const call = passed.length === 0 ? field.name : `${field.name}(${passed.join(", ")})`;
    const texts = [0, 1, 2, 3].map(
      (turn) => `${kind.toLowerCase()} { ${call}${below(schema, getNamedType(field.type), turn, [])} }`,
    );
    return [...new Set(texts)].map((text) => ({ field: field.name, text }));
  });
}

/** Every field of a type down to its leaves, of each type that it may turn out to be; nothing is asked within itself again. */
function below(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  turn: number,
  path: readonly GraphQLNamedType[],
): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).map((one) => `... on ${one}${below(schema, one, turn, path)}`);
    return ` { __typename ${each.join(" ")} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type} is no output`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    if (next === type || path.includes(next)) return [];
    return [`${called(field, turn)}${below(schema, next, turn, [...path, type])}`];
  });
  return ` { ${["__typename", ...fields].join(" ")} }`;
}

/** A field within an answer: what it must be given is a word of an enumeration, another one at each turn. */
function called(field: GraphQLField<unknown, unknown>, turn: number): string {
  const needed = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    const words = getNamedType(type);
    if (!isEnumType(words)) throw new Error(`nobody knows what to give to ${field.name}(${name})`);
    const values = words.getValues();
    return `${name}: ${values[turn % values.length]?.name}`;
  });
  return needed.length === 0 ? field.name : `${field.name}(${needed.join(", ")})`;
}
