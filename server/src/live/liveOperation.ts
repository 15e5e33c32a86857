import { canonicalJson } from "@sidang/shared";
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { DeliberateError } from "../graph/deliberateError.js";

/** What a client subscribed to: enough to execute its selection for any event, and to tell whose selection is the same. */
export interface LiveOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** As they came; the cursor among them is not looked at when an event is executed. */
  readonly variables: { readonly [name: string]: unknown };
  readonly field: string;
  /** The root field's arguments, coerced. */
  readonly args: { readonly [name: string]: unknown };
  /** Equal for all whose payloads are equal: document, operation and variables without the cursor. */
  readonly key: string;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined;
  /** The document as it was sent. */
  readonly query: string;
}

/** The root field's argument that says where to go on; subscribers who differ only in it share their executions. */
const cursor = "after";

/** Reads a validated subscription. Throws GraphQLErrors that say what is wrong with its variables. */
export function readLiveOperation({
  schema,
  document,
  operationName,
  variableValues,
  query,
}: Asked): LiveOperation {
  const operation = getOperationAST(document, operationName);
  const root = schema.getSubscriptionType();
  if (operation?.operation !== "subscription" || !root)
    throw new DeliberateError("INVALID_INPUT", "Only subscriptions are served here.");
  const variables = variableValues ?? {};
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (coerced.errors)
    throw new DeliberateError("INVALID_INPUT", coerced.errors[0]?.message ?? "The variables do not fit.");
  const node = rootField(operation);
  const definition = root.getFields()[node.name.value];
  if (definition === undefined) throw new GraphQLError(`There is no subscription ${node.name.value}.`);
  const { [cursorVariable(document, node) ?? ""]: _cursor, ...rest } = coerced.coerced;
  return {
    schema,
    document,
    operationName: operationName ?? undefined,
    variables,
    field: node.name.value,
    args: getArgumentValues(definition, node, coerced.coerced),
    key: canonicalJson([query, operationName ?? null, rest]),
  };
}

/** The one root field that validation admits, written directly: through a fragment or a condition it could differ by variable. */
function rootField({ selectionSet }: OperationDefinitionNode): FieldNode {
  const [node] = selectionSet.selections;
  if (selectionSet.selections.length !== 1 || node?.kind !== "Field" || node.directives?.length) {
    throw new DeliberateError(
      "INVALID_INPUT",
      "Write the subscription's one field directly, without directives.",
    );
  }
  return node;
}

/** The variable that feeds the cursor and nothing else. */
function cursorVariable(document: DocumentNode, field: FieldNode): string | null {
  const value = field.arguments?.find(({ name }) => name.value === cursor)?.value;
  if (value?.kind !== "Variable") return null;
  const name = value.name.value;
  let uses = 0;
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: (definition) => (definition.variable.name.value === name ? false : undefined),
    [Kind.VARIABLE]: (variable) => {
      if (variable.name.value === name) uses += 1;
    },
  });
  return uses === 1 ? name : null;
}
