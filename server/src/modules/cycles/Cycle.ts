import { instrumentById } from "@sidang/shared";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { CycleRow } from "../../database/entities/index.js";

@ObjectType({ description: "A span of the calendar in which a step of the process is done." })
export class Window {
  @Field(() => String, { description: "PROPOSING, GUIDANCE, ASSESSMENT, EVALUATION or DETERMINATION." })
  key!: string;

  @Field(() => Date)
  opensAt!: Date;

  @Field(() => Date)
  closesAt!: Date;
}

@ObjectType({ description: "A year of evaluation (siklus)." })
export class Cycle {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The evaluation sheet that its proposals answer." })
  instrumentId!: string;

  @Field(() => String, { description: "The regulation that the sheet comes from, as it is cited." })
  regulation!: string;

  @Field(() => [Window])
  windows!: readonly Window[];
}

export function presentCycle({ year, name, instrumentId, windows }: CycleRow): Cycle {
  return {
    id: String(year),
    year,
    name,
    instrumentId,
    regulation: instrumentById(instrumentId)?.regulation ?? "",
    windows: windows.map(({ key, opensAt, closesAt }) => ({
      key,
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
    })),
  };
}
