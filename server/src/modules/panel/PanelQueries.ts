import type { PanelStatus } from "@sidang/shared";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { PanelStatusEnum } from "../../graph/enums.js";
import { pageSize } from "../../graph/keyset.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { activityOf } from "./activityOf.js";
import { exportPanel } from "./exportPanel.js";
import { findPanels } from "./findPanels.js";
import { ownBallot } from "./ownBallot.js";
import { mustSee, seePanel } from "./panelViewer.js";
import { reportView } from "./reportView.js";
import { EventConnection } from "./types/EventConnection.js";
import { OwnBallot } from "./types/OwnBallot.js";
import { Panel, presentPanel } from "./types/Panel.js";
import { PanelExport } from "./types/PanelExport.js";

/** Reading panels. What a viewer may not see of one is taken out before it gets here. */
@Resolver()
export class PanelQueries {
  @Query(() => [Panel], {
    description:
      "Panels in which the viewer has a seat or an invitation, or all for whoever oversees; by time. Errors: INVALID_INPUT for `first` beyond 1..200.",
  })
  async panels(
    @Arg("cycle", () => Int, { nullable: true }) cycle: number | null,
    @Arg("status", () => PanelStatusEnum, { nullable: true }) status: PanelStatus | null,
    @Arg("first", () => Int, { defaultValue: 100 }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<Panel[]> {
    const viewer = mustBeSignedIn(context);
    const found = await findPanels(context.services, viewer, {
      cycle: cycle ?? null,
      status: status ?? null,
      first: pageSize(first),
    });
    return found.map(presentPanel);
  }

  @Query(() => Panel, { nullable: true, description: "Null when there is none that the viewer may see." })
  async panel(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext): Promise<Panel | null> {
    const viewer = mustBeSignedIn(context);
    const seen = seePanel(viewer, await context.services.panelStates.now(id));
    return seen === null ? null : presentPanel(seen);
  }

  @Query(() => OwnBallot, {
    nullable: true,
    description: "Null when the viewer has no ballot out on this item.",
  })
  myBallot(
    @Arg("panelId", () => ID) panelId: string,
    @Arg("itemId", () => ID) itemId: string,
    @Ctx() context: RequestContext,
  ): Promise<OwnBallot | null> {
    return ownBallot(context.services, mustBeSignedIn(context), panelId, itemId);
  }

  @Query(() => EventConnection, {
    description:
      "What happened in a stream: `panel:<id>` or `proposal:<id>`. Errors: NOT_FOUND; INVALID_INPUT for `first` beyond 1..200.",
  })
  activity(
    @Arg("stream", () => String) stream: string,
    @Arg("after", () => Int, { defaultValue: 0, description: "The last seq of the page before." })
    after: number,
    @Arg("first", () => Int, { defaultValue: 100 }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<EventConnection> {
    return activityOf(context, mustBeSignedIn(context), stream, after, pageSize(first));
  }

  @Query(() => PanelExport, { description: "The record as the viewer may see it. Errors: NOT_FOUND." })
  async exportPanel(
    @Arg("panelId", () => ID) panelId: string,
    @Ctx() context: RequestContext,
  ): Promise<PanelExport> {
    const viewer = mustBeSignedIn(context);
    return exportPanel(context.services, await mustSee(viewer, panelId, context.services.panelStates));
  }

  @Mutation(() => Boolean, {
    description:
      "Tells those with a seat what the viewer looks at. Never recorded. Errors: NOT_FOUND without a seat; INVALID_INPUT beyond 200 characters.",
  })
  async reportView(
    @Arg("panelId", () => ID) panelId: string,
    @Arg("view", () => String) view: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await reportView(context.services, mustBeSignedIn(context), panelId, view);
    return true;
  }
}
