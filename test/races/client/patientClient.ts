import { Agent } from "node:http";
import { type Answer, Client } from "../../support/client.js";
import { AnswerLost, post } from "./post.js";

/** The panel does not exist for whoever asked. */
export class NotThere extends Error {}

/** Somebody over HTTP who asks again, the very same, until there is an answer. A command carries its id, so it may. */
export class PatientClient extends Client {
  /** Requests whose answer was lost. */
  lost = 0;
  readonly #agent = new Agent({ keepAlive: true });
  #hasLeft = false;

  constructor(
    url: string,
    origin: string,
    /** Resolves when it is worth trying again. */
    readonly reachable: () => Promise<void>,
  ) {
    super(url, origin);
  }

  /** Whoever has left asks for nothing again. */
  leave(): void {
    this.#hasLeft = true;
    this.#agent.destroy();
  }

  override async send<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Data>> {
    const { url, origin, cookie } = this;
    for (;;) {
      try {
        const { status, text } = await post(
          this.#agent,
          `${url}/graphql`,
          { origin, cookie },
          { query, variables },
        );
        return { ...(JSON.parse(text) as Omit<Answer<Data>, "status">), status };
      } catch (error) {
        if (!(error instanceof AnswerLost) || this.#hasLeft) throw error;
        this.lost += 1;
        await this.reachable();
      }
    }
  }

  /** @throws NotThere where the server says NOT_FOUND */
  override async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors?.some(({ extensions }) => extensions?.code === "NOT_FOUND")) throw new NotThere();
    if (!data || errors) throw new Error(`the server answers ${JSON.stringify(errors)} to ${query}`);
    return data;
  }
}
