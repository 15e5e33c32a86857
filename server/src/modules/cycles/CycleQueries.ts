import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { CycleRow } from "../../database/entities/index.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { Cycle, presentCycle } from "./Cycle.js";

@Resolver()
export class CycleQueries {
  @Query(() => Cycle, { nullable: true, description: "Null when there is no such year." })
  async cycle(@Arg("year", () => Int) year: number, @Ctx() context: RequestContext): Promise<Cycle | null> {
    mustBeSignedIn(context);
    const row = await context.services.database.read((em) => em.findOneBy(CycleRow, { year }));
    return row === null ? null : presentCycle(row);
  }

  @Query(() => [Cycle], { description: "Every cycle, the newest first." })
  async cycles(@Ctx() context: RequestContext): Promise<Cycle[]> {
    mustBeSignedIn(context);
    const rows = await context.services.database.read((em) => em.find(CycleRow, { order: { year: "DESC" } }));
    return rows.map(presentCycle);
  }
}
