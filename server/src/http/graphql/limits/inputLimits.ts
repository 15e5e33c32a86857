import {
  type ASTVisitor,
  getNamedType,
  type OperationDefinitionNode,
  type TypeNode,
  type ValidationContext,
} from "graphql";
import { type DeliberateError, invalidInput } from "../../../graph/deliberateError.js";
import { isPlainId, plainIdForm } from "../../../graph/plainId.js";

/** Half a character has no place in canonical JSON, and a NUL ends a text early in SQLite. */
const unreadable = /\p{Surrogate}|\0/u;

/** Refuses ids and texts in a document that no client of ours would write there. */
export function inputLimits(context: ValidationContext): ASTVisitor {
  const judge = ({ value }: { readonly value: string }) => {
    const argument = context.getArgument()?.name ?? "a value";
    const type = context.getInputType();
    if (unreadable.test(value)) context.reportError(notReadable(argument));
    else if (type && getNamedType(type).name === "ID" && !isPlainId(value))
      context.reportError(invalidInput(argument, plainIdForm));
  };
  return { StringValue: judge, IntValue: judge };
}

/**
 * Throws INVALID_INPUT when a variable holds an id that is too long or oddly written, or a text that cannot be read
 * back as it was written; the error names the variable.
 */
export function mustBePlain(
  { variableDefinitions = [] }: Pick<OperationDefinitionNode, "variableDefinitions">,
  variables: { readonly [name: string]: unknown },
): void {
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    mustBeReadable(name, variables[name]);
    if (isId(type)) mustBeIds(name, variables[name]);
  }
}

function mustBeReadable(name: string, value: unknown): void {
  // Not by recursion: how deeply it is nested has been judged by nobody yet.
  const left = [{ place: name, value }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { place, value: found } = next;
    if (typeof found === "string" && unreadable.test(found)) throw notReadable(place);
    if (typeof found !== "object" || found === null) continue;
    for (const [key, inner] of Object.entries(found)) left.push({ place: `${place}.${key}`, value: inner });
  }
}

function notReadable(argument: string): DeliberateError {
  return invalidInput(argument, "a text of whole characters, without NUL");
}

function mustBeIds(name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const each of value) mustBeIds(name, each);
  // A whole number is an id, too: GraphQL takes it for the text that it is written as.
  else if (!isPlainId(typeof value === "number" ? String(value) : value))
    throw invalidInput(name, plainIdForm);
}

function isId(type: TypeNode): boolean {
  return type.kind === "NamedType" ? type.name.value === "ID" : isId(type.type);
}
