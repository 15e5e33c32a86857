import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { Observable } from "rxjs";
import { describe, expect, it } from "vitest";
import { createRetryLink, sentOnce } from "./retryLink";

const command = gql`mutation Command($commandId: ID!) { done(commandId: $commandId) }`;
const plain = gql`mutation Plain { done }`;

/** A server that is away for the first `away` requests, and remembers what it was sent. */
function serverAwayFor(away: number) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        sent.push(operation.variables);
        if (sent.length <= away) return observer.error(new TypeError("Failed to fetch"));
        observer.next({ data: { done: true } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link: ApolloLink.from([createRetryLink(), link]),
    cache: new InMemoryCache(),
  });
  return { client, sent };
}

describe("what did not get through", () => {
  it("is sent again with the same commandId", async () => {
    const { client, sent } = serverAwayFor(2);
    const { data } = await client.mutate({ mutation: command, variables: { commandId: "c1" } });
    expect(data).toEqual({ done: true });
    expect(sent).toEqual([{ commandId: "c1" }, { commandId: "c1" }, { commandId: "c1" }]);
  });

  it("is sent once when nothing says that twice is like once", async () => {
    const { client, sent } = serverAwayFor(1);
    await expect(client.mutate({ mutation: plain })).rejects.toThrow("Failed to fetch");
    expect(sent).toHaveLength(1);
  });

  it("is sent once when its sender sends it again", async () => {
    const { client, sent } = serverAwayFor(1);
    const asked = client.mutate({ mutation: command, variables: { commandId: "c1" }, context: sentOnce });
    await expect(asked).rejects.toThrow("Failed to fetch");
    expect(sent).toHaveLength(1);
  });
});
