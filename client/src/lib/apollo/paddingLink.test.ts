import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { BaseHttpLink } from "@apollo/client/link/http";
import { expect, it } from "vitest";
import { createPaddingLink } from "./paddingLink";

it("sends every ballot in a request of the same length, and pads nothing else", async () => {
  const lengths: number[] = [];
  const fetch = async (_address: unknown, init?: RequestInit) => {
    lengths.push(new TextEncoder().encode(String(init?.body)).length);
    return new Response(JSON.stringify({ data: { outcome: true } }), {
      headers: { "content-type": "application/json" },
    });
  };
  const client = new ApolloClient({
    link: ApolloLink.from([createPaddingLink(), new BaseHttpLink({ uri: "http://sidang/graphql", fetch })]),
    cache: new InMemoryCache(),
  });
  const cast = gql`mutation CastBallot($choice: String!, $reason: String) {
    outcome: castBallot(choice: $choice, reason: $reason)
  }`;
  for (const variables of [
    { choice: "GRANT", reason: null },
    { choice: "DECLINE", reason: null },
    { choice: "ABSTAIN", reason: "é\n".repeat(1000) },
  ])
    await client.mutate({ mutation: cast, variables });
  expect(new Set(lengths).size).toBe(1);
  await client.mutate({ mutation: gql`mutation Other { outcome: castBallot }` });
  expect(lengths.at(-1)).toBeLessThan(1000);
});
