import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { DeliberateError } from "../../graph/deliberateError.js";
import { LeastRecentlyUsed } from "../../kernel/leastRecentlyUsed.js";
import { inputLimits } from "./limits/inputLimits.js";
import { maxTokens, shapeLimits, tokenLimit } from "./limits/shapeLimits.js";

/** Parsed and validated subscriptions by their text: after a cut a thousand clients come back with the same one. */
export class DocumentCache {
  readonly #documents = new LeastRecentlyUsed<DocumentNode>(200);

  constructor(readonly schema: GraphQLSchema) {}

  /** The document, or what is wrong with it. */
  read(query: string): DocumentNode | GraphQLError[] {
    const known = this.#documents.get(query);
    if (known !== undefined) return known;
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    if (
      document.definitions.some(
        (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation !== "subscription",
      )
    ) {
      return [
        new DeliberateError(
          "INVALID_INPUT",
          "Only subscriptions are served on a WebSocket; send the others over HTTP.",
        ),
      ];
    }
    const errors = validate(this.schema, document, [...specifiedRules, shapeLimits, inputLimits], {
      maxErrors: 10,
    });
    if (errors.length > 0) return [...errors];
    this.#documents.set(query, document);
    return document;
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) return new GraphQLError("The document cannot be read.");
    return tokenLimit(error) ?? error;
  }
}
