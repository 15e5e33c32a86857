import { type Circle, type Standing, standingAt } from "@sidang/shared";
import { demoPeople } from "../country/demoPeople.js";
import type { DemoSitting } from "../panels/DemoSitting.js";

/** The proposal that somebody stands at. */
export interface DemoPlace {
  readonly id: string;
  readonly unitId: string;
  readonly agencyId: string;
}

/** Who may do what with evidence at which moment, by the grants and the seats of the demonstration. */
export class DemoCast {
  readonly #sittings: readonly DemoSitting[];

  constructor(sittings: readonly DemoSitting[]) {
    this.#sittings = sittings;
  }

  /** By the key of a person, such as `tpi`. */
  person(key: string): { readonly userId: string; readonly name: string } {
    const person = demoPeople.find(({ id }) => id === `person-${key}`);
    if (person === undefined) throw new Error(`the demonstration has nobody called ${key}`);
    return { userId: person.id, name: person.name };
  }

  standing(userId: string, { id, unitId, agencyId }: DemoPlace, at: number): Standing {
    const grants = demoPeople.find((person) => person.id === userId)?.grants ?? [];
    return standingAt(userId, grants, { unitId, agencyId, seated: this.#sits(userId, id, at) });
  }

  /** Everybody, with what they read there. */
  readers(place: DemoPlace, at: number) {
    return demoPeople.map(
      ({ id: userId, name }): { userId: string; name: string; reads: readonly Circle[] } => {
        return { userId, name, reads: this.standing(userId, place, at).reads };
      },
    );
  }

  /** On a panel with the proposal on its agenda as it was then, without a conflict. */
  #sits(userId: string, proposalId: string, at: number): boolean {
    const items = this.#sittings.flatMap(({ granted }) => {
      const panel = granted.findLast((each) => each.at <= at)?.after;
      const sits = panel?.members[userId] !== undefined;
      return sits ? panel.agenda.filter((item) => item.proposal.proposalId === proposalId) : [];
    });
    return items.length > 0 && items.every(({ conflicts }) => conflicts[userId] === undefined);
  }
}
