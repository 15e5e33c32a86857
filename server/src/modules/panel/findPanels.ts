import { allowed, nowhere, type PanelStatus, panelStream } from "@sidang/shared";
import { EventRow, PanelRow, PanelSeatRow } from "../../database/entities/index.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { type SeenPanel, seePanel } from "./panelViewer.js";

interface Wanted {
  readonly cycle: number | null;
  readonly status: PanelStatus | null;
  readonly first: number;
}

/** Panels that somebody may see, by their time. Two queries, and folding for what is not folded yet. */
export async function findPanels(
  { database, panelStates }: Pick<Services, "database" | "panelStates">,
  viewer: SignedIn,
  { cycle, status, first }: Wanted,
): Promise<readonly SeenPanel[]> {
  const heads = await database.read(async (em) => {
    const query = em
      .createQueryBuilder(PanelRow, "p")
      .orderBy("p.scheduledFor")
      .addOrderBy("p.id")
      .limit(first);
    if (!allowed("panel.oversee", viewer.grants, nowhere)) {
      query.innerJoin(PanelSeatRow, "seat", "seat.panelId = p.id AND seat.userId = :userId", {
        userId: viewer.userId,
      });
    }
    if (cycle !== null) query.andWhere("p.cycle = :cycle", { cycle });
    if (status !== null) query.andWhere("p.status = :status", { status });
    const ids = (await query.getMany()).map(({ id }) => id);
    if (ids.length === 0) return [];
    const rows = await em
      .createQueryBuilder(EventRow, "e")
      .select("e.stream", "stream")
      .addSelect("MAX(e.seq)", "seq")
      .where("e.stream IN (:...streams)", { streams: ids.map(panelStream) })
      .groupBy("e.stream")
      .getRawMany<{ stream: string; seq: number | string }>();
    const seqs = new Map(rows.map(({ stream, seq }) => [stream, Number(seq)]));
    return ids.map((id) => ({ id, seq: seqs.get(panelStream(id)) ?? 0 }));
  });
  const panels = await Promise.all(heads.map(({ id, seq }) => panelStates.atLeast(id, seq)));
  return panels.flatMap((at) => seePanel(viewer, at) ?? []);
}
