import type { ThreadAudience } from "@sidang/shared";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { ThreadAudienceEnum } from "../../../graph/evidenceEnums.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import { mustSeeEvidence } from "../evidenceViewer.js";
import { presentThread } from "../types/Thread.js";
import { ImportReport } from "./ImportReport.js";
import { importAnnotations } from "./importAnnotations.js";

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportReport, {
    description:
      "Starts threads of the viewer's from annotations: W3C Web Annotations as JSON-LD, or what Hypothesis' API answers. At most 900,000 bytes, 500 annotations, 10,000 characters each. Quotes are looked for in the version; what has no place there speaks of the whole, and says so. Errors: NOT_FOUND, FORBIDDEN; INVALID_INPUT with the place in the document as `argument`.",
  })
  async importAnnotations(
    @Arg("commandId", () => ID, {
      description: "A UUID made by the client. Sent twice, the document is imported once.",
    })
    commandId: string,
    @Arg("evidenceVersionId", () => ID) versionId: string,
    @Arg("audience", () => ThreadAudienceEnum) audience: ThreadAudience,
    @Arg("document", () => String, { description: "JSON. Nothing that it links to is fetched." })
    document: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportReport> {
    const viewer = mustBeSignedIn(context);
    const wanted = { commandId, versionId, audience, document };
    const { evidenceId, threadIds, skipped } = await importAnnotations(context, wanted);
    const { evidence } = await mustSeeEvidence(context.services, viewer, evidenceId);
    const imported = threadIds.flatMap((id) => evidence.threads[id] ?? []);
    return { evidenceId, imported: imported.map((thread) => presentThread(evidence, thread)), skipped };
  }
}
