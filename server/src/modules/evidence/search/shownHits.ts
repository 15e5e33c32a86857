import { excerpt, latestVersion } from "@sidang/shared";
import { In } from "typeorm";
import { ProposalRow } from "../../../database/entities/index.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Services } from "../../../services.js";
import { type SeenEvidence, seeEvidence } from "../evidenceViewer.js";
import type { SearchHit } from "./SearchResolver.js";
import type { Hit } from "./searchEvidence.js";

type Sources = Pick<Services, "database" | "panelStates" | "evidenceStates" | "versionTexts">;

/** What is shown of each hit. It is taken from the evidence as the viewer sees it: the index only says where to look. */
export async function shownHits(
  sources: Sources,
  viewer: SignedIn,
  hits: readonly Hit[],
  query: string,
): Promise<SearchHit[]> {
  const ids = [...new Set(hits.map(({ evidenceId }) => evidenceId))];
  const seen = new Map(
    await Promise.all(ids.map(async (id) => [id, await seeEvidence(sources, viewer, id)] as const)),
  );
  const proposals = await sources.database.read((em) =>
    em.find(ProposalRow, {
      where: { id: In([...seen.values()].flatMap((each) => each?.evidence.proposalId ?? [])) },
      relations: { unit: true },
    }),
  );
  const shown = await Promise.all(
    hits.map(async (hit): Promise<SearchHit | null> => {
      const evidence = seen.get(hit.evidenceId);
      const found =
        evidence === null || evidence === undefined ? null : await placeOf(sources, evidence, hit, query);
      if (evidence === null || evidence === undefined || found === null) return null;
      const { title, proposalId, status } = evidence.evidence;
      const proposal = proposals.find(({ id }) => id === proposalId);
      return {
        ...hit,
        title,
        proposalId,
        unitName: proposal?.unit?.name ?? "",
        cycle: proposal?.cycle ?? 0,
        withdrawn: status === "WITHDRAWN",
        ...found,
      };
    }),
  );
  return shown.flatMap((each) => each ?? []);
}

/** Where in it the words stand; null when the viewer does not see that place. */
async function placeOf(
  { versionTexts }: Pick<Services, "versionTexts">,
  { evidence }: SeenEvidence,
  { kind, threadId }: Hit,
  query: string,
): Promise<{ readonly page: number | null; readonly excerpt: string | null } | null> {
  if (kind === "TITLE") return { page: null, excerpt: null };
  if (kind === "TEXT") return versionTexts.find(latestVersion(evidence), query);
  const thread = threadId === null ? undefined : evidence.threads[threadId];
  if (thread === undefined) return null;
  const said = thread.comments.map(({ body }) => excerpt(body, query)).find((each) => each !== null);
  return { page: null, excerpt: said ?? null };
}
