import type { ApolloClient } from "@apollo/client";
import { KnownFilesDocument, type KnownFilesQuery } from "#app/generated/uploads/graphql";
import type { SameFile } from "../queue/entry";

const freshMs = 20_000;

/** Looks up files by their hash among a proposal's evidence, withdrawn ones included. A list is asked for once for many files. */
export function knownFiles(client: ApolloClient, now: () => number) {
  const lists = new Map<
    string,
    { readonly at: number; readonly files: Promise<ReadonlyMap<string, SameFile>> }
  >();
  const find = async (proposalId: string, sha256: string): Promise<SameFile | null> => {
    const kept = lists.get(proposalId);
    const list =
      kept !== undefined && now() - kept.at < freshMs
        ? kept
        : { at: now(), files: loadFiles(client, proposalId) };
    lists.set(proposalId, list);
    try {
      return (await list.files).get(sha256) ?? null;
    } catch {
      // Not to know is no reason not to begin; the list is asked for anew with the next file.
      lists.delete(proposalId);
      return null;
    }
  };
  return {
    find,
    /** Something was added: what was known is out of date. */
    forget: (proposalId: string) => void lists.delete(proposalId),
  };
}

async function loadFiles(client: ApolloClient, proposalId: string): Promise<ReadonlyMap<string, SameFile>> {
  const files = new Map<string, SameFile>();
  let after: string | null = null;
  do {
    const list: List = await loadPage(client, proposalId, after);
    for (const { id, title, versions } of list.nodes)
      for (const { sha256, fileName } of versions) files.set(sha256, { evidenceId: id, title, fileName });
    after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return files;
}

type List = KnownFilesQuery["evidenceList"];

async function loadPage(client: ApolloClient, proposalId: string, after: string | null): Promise<List> {
  const { data } = await client.query({
    query: KnownFilesDocument,
    variables: { proposalId, after },
    fetchPolicy: "no-cache",
  });
  if (data === undefined) throw new Error("the list of files has no data in it");
  return data.evidenceList;
}
