import { type ExecutionResult, execute } from "graphql";
import { EncodedPayload } from "./encodedPayload.js";
import type { LiveOperation } from "./liveOperation.js";

/** Makes the errors of a result fit to leave the server. */
export type MaskResult = (result: ExecutionResult) => ExecutionResult;

/** Executes one selection for all who subscribed to it: once for each value, never once for each subscriber. */
export class SharedExecution {
  constructor(
    readonly operation: LiveOperation,
    /** Nobody in particular: what a viewer may see was taken out before. */
    readonly contextValue: object,
    readonly mask: MaskResult,
  ) {}

  /** @param rootValue what the subscription's field resolves to */
  async encode(rootValue: unknown): Promise<EncodedPayload> {
    const { schema, document, operationName, variables } = this.operation;
    const { contextValue } = this;
    const result = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      rootValue,
      contextValue,
    });
    return new EncodedPayload(JSON.stringify(this.mask(result)));
  }
}
