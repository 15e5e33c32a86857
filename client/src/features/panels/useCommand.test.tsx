import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { act, renderHook } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { of, throwError } from "rxjs";
import { expect, it } from "vitest";
import type { CommandOutcomeFragment } from "#app/generated/panels/graphql";
import { useCommand } from "./useCommand";

type Variables = { readonly commandId: string; readonly panelId: string };
const document: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables> = gql`
  mutation Close($commandId: ID!, $panelId: ID!) {
    outcome: closePanel(commandId: $commandId, panelId: $panelId) {
      __typename
    }
  }
`;

it("asks again under the id that was never answered, and under a new one for anything else", async () => {
  const ids: string[] = [];
  let reachable = false;
  const link = new ApolloLink(({ variables }) => {
    ids.push(String(variables.commandId));
    if (!reachable) return throwError(() => new TypeError("Failed to fetch"));
    return of({ data: { outcome: { __typename: "CommandAccepted" } } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const { result } = renderHook(useCommand, {
    wrapper: ({ children }: PropsWithChildren) => <ApolloProvider client={client}>{children}</ApolloProvider>,
  });
  const send = (panelId: string) => act(() => result.current.send({ document, variables: { panelId } }));

  expect(await send("one")).toBe(false);
  expect(result.current.problem).toEqual({ kind: "lost" });
  reachable = true;
  expect(await send("one")).toBe(true);
  expect(await send("one")).toBe(true);
  reachable = false;
  await send("one");
  await send("two");
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(ids.length - 1);
});
