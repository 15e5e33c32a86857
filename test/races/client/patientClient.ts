import { type Answer, Client } from "../../support/client.js";

/** The panel does not exist for whoever asked. */
export class NotThere extends Error {}

/** Somebody over HTTP who asks again, the very same, until there is an answer. A command carries its id, so it may. */
export class PatientClient extends Client {
  /** Requests whose answer was lost. */
  lost = 0;

  constructor(
    url: string,
    origin: string,
    /** Resolves when it is worth trying again. */
    readonly reachable: () => Promise<void>,
  ) {
    super(url, origin);
  }

  override async send<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Data>> {
    for (;;) {
      try {
        return await super.send<Data>(query, variables);
      } catch (error) {
        // What fetch throws when there is no answer, or half of one.
        if (!(error instanceof TypeError)) throw error;
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
