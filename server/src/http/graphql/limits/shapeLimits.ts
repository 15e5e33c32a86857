import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { overLimit } from "./overLimit.js";

/** Bounds on a document's shape; the screens stay far below each. */
export const shapeBounds = { depth: 12, aliases: 30, fields: 500, rootFields: 20, directives: 30 } as const;
/** Tokens of a document, checked while parsing. */
export const maxTokens = 4_000;

/** graphql-js takes too many tokens for a syntax error; they are a limit like the others. */
export function tokenLimit(error: GraphQLError): GraphQLError | null {
  return /more tha[nt] \d+ tokens/.test(error.message)
    ? overLimit("tokens", maxTokens, `The document has more than ${maxTokens} tokens.`)
    : null;
}

interface Measure {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
}

/** Refuses documents that are deeper or wider than any honest one, with fragments counted where they are spread. */
export function shapeLimits(context: ValidationContext): ASTVisitor {
  return {
    [Kind.OPERATION_DEFINITION]: (operation) => {
      const isIntrospection = operation.selectionSet.selections.every(
        (node) => node.kind === Kind.FIELD && node.name.value.startsWith("__"),
      );
      const measure: Measure = { depth: 0, aliases: 0, fields: 0, directives: 0 };
      const read = (name: string) => context.getFragment(name) ?? null;
      measureSelections(operation.selectionSet, 1, measure, read, new Set());
      const refuse = (limit: keyof typeof shapeBounds, what: string) => {
        const bound = shapeBounds[limit];
        const message = `The operation has more than ${bound} ${what}.`;
        context.reportError(overLimit(limit, bound, message, { nodes: operation }));
      };
      if (operation.selectionSet.selections.length > shapeBounds.rootFields)
        refuse("rootFields", "root fields");
      // The standard introspection query is deeper than any of ours; where it is not switched off, it is known.
      if (measure.depth > shapeBounds.depth + (isIntrospection ? 8 : 0)) refuse("depth", "levels");
      if (measure.aliases > shapeBounds.aliases) refuse("aliases", "aliases");
      if (measure.fields > shapeBounds.fields) refuse("fields", "fields");
      if (measure.directives > shapeBounds.directives) refuse("directives", "directives");
      return false;
    },
  };
}

type ReadFragment = (name: string) => FragmentDefinitionNode | null;

function measureSelections(
  set: SelectionSetNode,
  depth: number,
  measure: Measure,
  read: ReadFragment,
  path: ReadonlySet<string>,
): void {
  measure.depth = Math.max(measure.depth, depth);
  for (const node of set.selections) {
    // Once over the bound it is refused: spreads that double at each level are not counted to their end.
    if (measure.fields > shapeBounds.fields) return;
    measure.directives += node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) {
      measure.fields += 1;
      if (node.alias !== undefined) measure.aliases += 1;
      if (node.selectionSet) measureSelections(node.selectionSet, depth + 1, measure, read, path);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      measureSelections(node.selectionSet, depth, measure, read, path);
    } else if (!path.has(node.name.value)) {
      const fragment = read(node.name.value);
      // An empty fragment spread many times must count as well.
      measure.fields += 1;
      if (fragment)
        measureSelections(fragment.selectionSet, depth, measure, read, new Set([...path, node.name.value]));
    }
  }
}
