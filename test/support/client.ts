import { randomUUID } from "node:crypto";
import WebSocket from "ws";
import { Socket } from "./socket.js";

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
}

export type CommandResult =
  | {
      readonly __typename: "CommandAccepted";
      readonly commandId: string;
      readonly stream: string;
      readonly seq: number;
    }
  | {
      readonly __typename: "CommandRefused";
      readonly commandId: string;
      readonly reason: string;
      readonly details: readonly {
        readonly what: string;
        readonly value: string | null;
        readonly bound: string | null;
      }[];
    };

/** GraphQL's types of the arguments that are not texts or ids, by name. */
const argumentTypes: Readonly<Record<string, string>> = {
  cycle: "Int!",
  title: "String!",
  scheduledFor: "DateTimeISO!",
  timeZone: "PanelTimeZone!",
  meetingLink: "String",
  rule: "DecisionRule!",
  autoReveal: "Boolean!",
  minutes: "Int",
  position: "Int!",
  institution: "Institution",
  lead: "Boolean!",
  office: "PanelOffice",
  mode: "AttendanceMode!",
  motion: "Motion!",
  choice: "BallotChoice!",
  reason: "String!",
  text: "String!",
};

/** Somebody who uses a server as a browser does: over HTTP with a cookie, and over WebSockets. */
export class Client {
  /** The Cookie header; empty before signing in. */
  cookie = "";
  /** Every body that came back, for tests that look for what must not be in any. */
  readonly received: string[] = [];
  /** Every answer whole: status, headers and body. */
  readonly exchanges: string[] = [];
  userId = "";

  constructor(
    readonly url: string,
    readonly origin: string = new URL(url).origin,
  ) {}

  /** Signs in with the demonstration's password. `origin`: where browsers find the server, if that is elsewhere. */
  static async signedIn(url: string, name: string, origin?: string): Promise<Client> {
    const client = new Client(url, origin);
    const { data, errors } = await client.send<{ signIn: { user: { id: string } } }>(
      "mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { id } } }",
      { email: name.includes("@") ? name : `${name}@sidang.demo`, password: "sidang-demo" },
    );
    if (!data) throw new Error(`${name} cannot sign in: ${JSON.stringify(errors)}`);
    client.userId = data.signIn.user.id;
    return client;
  }

  /** Sends an operation and answers whatever comes back. */
  async send<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.origin, cookie: this.cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.get("set-cookie");
    if (cookie !== null) this.cookie = cookie.split(";")[0] ?? "";
    const text = await response.text();
    this.received.push(text);
    this.exchanges.push(JSON.stringify([response.status, Object.fromEntries(response.headers), text]));
    return { ...(JSON.parse(text) as Omit<Answer<Data>, "status">), status: response.status };
  }

  /** The data of an operation that has to succeed. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (!data || errors) throw new Error(`refused: ${JSON.stringify(errors)}\n${query}`);
    return data;
  }

  /** Sends a panel's command. Ids are `ID!`, other arguments as `argumentTypes` says. Errors throw; refusals are answers. */
  async command(name: string, args: Readonly<Record<string, unknown>>): Promise<CommandResult> {
    const all: Record<string, unknown> = { commandId: randomUUID(), ...args };
    const names = Object.keys(all);
    const declared = names.map((key) => `$${key}: ${typeOf(name, key)}`).join(", ");
    const passed = names.map((key) => `${key}: $${key}`).join(", ");
    const query = `mutation Command(${declared}) { result: ${name}(${passed}) { __typename ... on CommandAccepted { commandId stream seq } ... on CommandRefused { commandId reason details { what value bound } } } }`;
    const { result } = await this.ask<{ result: CommandResult }>(query, all);
    return result;
  }

  /** A command that has to be accepted; answers its seq. */
  async must(name: string, args: Readonly<Record<string, unknown>>): Promise<number> {
    const result = await this.command(name, args);
    if (result.__typename === "CommandAccepted") return result.seq;
    throw new Error(`${name} was refused: ${result.reason} ${JSON.stringify(result.details)}`);
  }

  /** Opens a WebSocket and says hello; answers once the server has acknowledged. */
  async connect({ origin = this.origin, cookie = this.cookie, url = this.url } = {}): Promise<Socket> {
    const headers = { ...(origin === "" ? {} : { origin }), ...(cookie === "" ? {} : { cookie }) };
    const socket = new Socket(
      new WebSocket(`${url.replace(/^http/, "ws")}/graphql`, "graphql-transport-ws", { headers }),
    );
    await socket.hello();
    return socket;
  }
}

function typeOf(command: string, argument: string): string {
  if (argument === "memberId" && optionalMember.has(command)) return "ID";
  if (argument === "reason" && optionalReason.has(command)) return "String";
  if (argument === "minutes" && command === "addAgendaItem") return "Int!";
  return argumentTypes[argument] ?? "ID!";
}

const optionalMember = new Set([
  "checkIn",
  "checkOut",
  "declareConflict",
  "withdrawConflict",
  "yieldFloor",
  "castBallot",
]);
const optionalReason = new Set(["pausePanel", "castBallot", "revealBallots"]);
