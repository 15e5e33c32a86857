import type { ApolloClient } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { AddEvidenceDocument, AddEvidenceVersionDocument } from "#app/generated/uploads/graphql";
import type { QueueEntry } from "../queue/entry";
import type { AddEnd } from "./ports";
import { refetchLists } from "./refetchLists";

/** Makes evidence, or a version of it, of a finished upload. Sent again with the same id it has the effect of once. */
export async function addToEvidence(client: ApolloClient, entry: QueueEntry): Promise<AddEnd> {
  try {
    const evidenceId = await send(client, entry);
    refetchLists(client);
    return { kind: "ADDED", evidenceId };
  } catch (error) {
    return endOf(error);
  }
}

async function send(
  client: ApolloClient,
  { commandId, goal, place, uploadUrl }: QueueEntry,
): Promise<string> {
  const uploadId = uploadUrl?.split("/").at(-1) ?? "";
  if (goal.kind === "VERSION") {
    const { evidenceId } = goal;
    await client.mutate({
      mutation: AddEvidenceVersionDocument,
      variables: { commandId, evidenceId, uploadId },
      fetchPolicy: "no-cache",
    });
    return evidenceId;
  }
  const { title, indicatorCodes, shownOn } = goal;
  const { data } = await client.mutate({
    mutation: AddEvidenceDocument,
    variables: {
      commandId,
      proposalId: place.proposalId,
      uploadId,
      title: title.trim(),
      indicatorCodes: [...indicatorCodes],
      shownOn,
    },
    fetchPolicy: "no-cache",
  });
  if (data?.evidence === undefined) throw new TypeError("the answer has no evidence in it");
  return data.evidence.id;
}

function endOf(error: unknown): AddEnd {
  if (!CombinedGraphQLErrors.is(error)) return { kind: "LOST" };
  const { code, reason } = error.errors[0]?.extensions ?? {};
  switch (code) {
    case "NOT_FOUND":
      return { kind: "UPLOAD_GONE" };
    case "FORBIDDEN":
    case "INVALID_INPUT":
    case "VERSION_CONFLICT":
      return { kind: "REFUSED", problem: { reason: typeof reason === "string" ? reason : String(code) } };
    default:
      // Signed out, too fast, or broken for a moment: nothing was decided.
      return { kind: "LOST" };
  }
}
