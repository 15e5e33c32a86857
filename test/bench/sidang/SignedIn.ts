import { randomUUID } from "node:crypto";
import { askGraphql } from "../process/askGraphql.js";

/** Types of the mutations' arguments, by name: those that are not here are ids. */
const argumentTypes: Readonly<Record<string, string>> = {
  cycle: "Int!",
  title: "String!",
  scheduledFor: "DateTimeISO!",
  institution: "Institution",
  office: "PanelOffice",
  lead: "Boolean!",
  text: "String!",
};

type Value = string | number | boolean;

/** Somebody who is signed in over HTTP. */
export class SignedIn {
  private constructor(
    readonly url: string,
    readonly userId: string,
    /** As the header `Cookie` carries it. */
    readonly cookie: string,
  ) {}

  /** Signs in with an account of the demonstration. */
  static async as(url: string, name: string): Promise<SignedIn> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({
        query: "mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { id } } }",
        variables: { email: `${name}@sidang.demo`, password: "sidang-demo" },
      }),
    });
    const { data } = (await response.json()) as { data?: { signIn?: { user: { id: string } } } };
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
    if (data?.signIn === undefined || cookie === undefined) throw new Error(`${name} cannot sign in: ${response.status}`);
    return new SignedIn(url, data.signIn.user.id, cookie);
  }

  ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    return askGraphql(`${this.url}/graphql`, { query, variables }, { cookie: this.cookie, origin: this.url });
  }

  /** Sends a panel's command and answers the `seq` of its last event. @throws when it is refused */
  async command(name: string, panelId: string, given: Readonly<Record<string, Value>> = {}): Promise<number> {
    const variables: Readonly<Record<string, Value>> = { commandId: randomUUID(), panelId, ...given };
    const names = Object.keys(variables);
    const declared = names.map((each) => `$${each}: ${argumentTypes[each] ?? "ID!"}`).join(", ");
    const handed = names.map((each) => `${each}: $${each}`).join(", ");
    const query = `mutation Command(${declared}) { result: ${name}(${handed}) { __typename ... on CommandAccepted { seq } ... on CommandRefused { reason message } } }`;
    const { result } = await this.ask<{ result: { seq?: number } }>(query, variables);
    if (result.seq === undefined) throw new Error(`${name} was refused: ${JSON.stringify(result)}`);
    return result.seq;
  }
}
