import type { DocumentNode } from "graphql";
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** A whole page of 200 units with their proposals and a sheet's figures costs some 10,000. */
export const maxCost = 40_000;

/** What a list costs whose length no argument bounds. */
const listLength = 10;

/**
 * How much work an operation can cause, in fields: each counts one, those below a list as often as the list is long,
 * which is its argument `first` where it has one.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: { readonly [name: string]: unknown },
): number {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const cost = (set: SelectionSetNode, typeName: string): number => {
    const type = schema.getType(typeName);
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        sum += cost(node.selectionSet, node.typeCondition?.name.value ?? typeName);
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        sum += fragment === undefined ? 0 : cost(fragment.selectionSet, fragment.typeCondition.name.value);
      } else {
        sum += 1;
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        if (node.selectionSet === undefined || field === undefined) continue;
        const first = node.arguments?.find(({ name }) => name.value === "first")?.value;
        const given =
          first?.kind === Kind.VARIABLE
            ? variables[first.name.value]
            : first?.kind === Kind.INT
              ? Number(first.value)
              : undefined;
        const bound = field.args.find(({ name }) => name === "first");
        const isList = String(field.type).startsWith("[");
        const below = cost(node.selectionSet, getNamedType(field.type).name);
        if (bound !== undefined)
          sum += below * Math.max(1, Number(given ?? bound.defaultValue ?? listLength));
        // The page's nodes are as many as its `first` said.
        else sum += below * (isList && node.name.value !== "nodes" ? listLength : 1);
      }
      if (sum > maxCost) return sum;
    }
    return sum;
  };
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return cost(operation.selectionSet, root[operation.operation]?.name ?? "");
}
