import type { BallotChoice, Institution, Motion, Office } from "@sidang/shared";
import type { Role, World } from "../run/world.js";
import type { Random } from "./random.js";
import { newSecret } from "./secret.js";

export interface Seat {
  readonly memberId: string;
  readonly institution: Institution | null;
  readonly lead: boolean;
  readonly office: Office | null;
}

export interface Actor {
  readonly role: Role;
  /** How many commands they send. */
  readonly steps: number;
}

/** What a seed decides before anything happens: who sits, who is connected, what is on the agenda. */
export interface Story {
  readonly panelId: string;
  readonly rule: "UNANIMOUS" | "MAJORITY_OF_INSTITUTIONS";
  readonly autoReveal: boolean;
  readonly seats: readonly Seat[];
  /** Members but for the secretary, whose record has to be whole in the end. */
  readonly memberIds: readonly string[];
  /** Members who sit in the room without a device: the secretary does it for them. */
  readonly withoutDevice: readonly string[];
  readonly observerId: string;
  readonly agenda: readonly { readonly itemId: string; readonly proposalId: string }[];
  readonly itemIds: readonly string[];
  /** An item that is not on the agenda at first. */
  readonly spare: { readonly itemId: string; readonly proposalId: string };
  readonly actors: readonly Actor[];
  readonly secretaryId: string;
  leaning(itemId: string): BallotChoice;
  motion(itemId: string): Motion;
  /** A ballot's reason, with the secret by which it is known again. */
  newReason(memberId: string, random: Random): string;
}

const always: readonly (readonly [Role, Institution | null, boolean, Office | null])[] = [
  ["chair", null, false, "CHAIR"],
  ["tpn", "TPN", true, null],
  ["kemenpanrb", "KEMENPANRB", true, null],
  ["kpk", "KPK", true, null],
  ["ombudsman", "OMBUDSMAN", true, null],
];
const sometimes: typeof always = [
  ["deputy", null, false, "DEPUTY"],
  ["tpn2", "TPN", false, null],
  ["kpk2", "KPK", false, null],
];

/** @param onSecret is told whose ballot a new secret belongs to */
export function newStory(
  seed: Random,
  { accounts, proposals }: World,
  onSecret: (secret: string, memberId: string) => void,
): Story {
  const seated = [...always, ...sometimes.filter(() => seed.chance(0.6))];
  const seats = seated.map(([role, institution, lead, office]) => {
    return { memberId: accounts[role].userId, institution, lead, office };
  });
  const connected = sometimes
    .map(([role]) => role)
    .filter((role) => seated.some(([it]) => it === role) && seed.chance(0.6));
  const others: Role[] = [
    ...connected,
    ...(["observer", "national"] as const).filter(() => seed.chance(0.4)),
  ];
  const items = seed
    .shuffle(proposals)
    .map((proposalId, place) => ({ itemId: `item-${place}-${seed.hex(6)}`, proposalId }));
  const [spare, ...agenda] = items.slice(0, 3);
  if (spare === undefined) throw new Error("no proposals");
  const memberIds = seats.map(({ memberId }) => memberId);
  const active = new Set<Role>([...always.map(([role]) => role), ...connected]);
  const leanings = new Map(
    items.map(({ itemId }) => [itemId, seed.pick(["GRANT", "GRANT", "DECLINE"] as const)]),
  );
  const leaning = (itemId: string) => leanings.get(itemId) ?? "DECLINE";
  return {
    panelId: seed.uuid(),
    rule: seed.pick(["UNANIMOUS", "MAJORITY_OF_INSTITUTIONS"] as const),
    autoReveal: seed.chance(0.4),
    seats,
    memberIds,
    withoutDevice: seated.filter(([role]) => !active.has(role)).map(([role]) => accounts[role].userId),
    observerId: accounts.observer.userId,
    agenda,
    itemIds: agenda.map(({ itemId }) => itemId),
    spare,
    actors: [
      { role: "secretary", steps: seed.between(7, 11) },
      { role: "chair", steps: seed.between(22, 30) },
      ...always.slice(1).map(([role]) => ({ role, steps: seed.between(7, 11) })),
      ...others.map((role) => ({ role, steps: seed.between(3, 7) })),
    ],
    secretaryId: accounts.secretary.userId,
    leaning,
    motion: (itemId) => (leaning(itemId) === "DECLINE" ? "DECLINE" : "GRANT_WBK"),
    newReason: (memberId, random) => {
      const secret = newSecret(random);
      onSecret(secret, memberId);
      return `karena ${secret} demikian`;
    },
  };
}
