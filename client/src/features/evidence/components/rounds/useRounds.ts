import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { EvidenceWish } from "#app/features/evidence/sending/evidenceWish";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { BlindRoundsDocument } from "#app/generated/evidence/graphql";

/** That a round was opened makes no event in a document: it is asked for now and then. */
const every = 30_000;

/** The blind round that is open among those whose threads the reader reads, and what they may do about it. */
export function useRounds() {
  const words = useWords();
  const { desk, standing, ask, all } = useDesk();
  const { proposalId, revealed } = desk.evidence;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const evaluates = standing.writes.includes("TPN") || standing.writes.includes("TPI");
  const { data, refetch } = useQuery(BlindRoundsDocument, {
    variables: { proposalId },
    fetchPolicy: "no-cache",
    skip: !evaluates,
    pollInterval: every,
  });
  const sealed = all.filter((thread) => thread.sealed).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round was revealed here, or one's thread was sealed by one
  useEffect(() => {
    if (evaluates) void refetch().catch(() => {});
  }, [revealed.length, sealed, evaluates, refetch]);

  const send = async (wish: EvidenceWish) => {
    setBusy(true);
    const outcome = await ask(wish);
    setBusy(false);
    if (outcome.kind === "REFUSED") setTrouble(tellRefusal(words, outcome.refusal));
    else setTrouble(outcome.kind === "FAILED" ? words.t("evidence:round.failed") : null);
    await refetch().catch(() => {});
  };
  const mayAct = desk.may.audiences.includes("EVALUATORS");
  const own = standing.writes.filter((circle) => circle === "TPN" || circle === "TPI");
  const open = data?.blindRounds.filter(({ revealedAt }) => revealedAt == null) ?? [];
  const round = open.find(({ circle }) => own.some((each) => each === circle)) ?? open[0] ?? null;
  const isOwn = round !== null && own.some((each) => each === round.circle);
  return {
    round,
    trouble,
    busy,
    mayOpen: mayAct && data !== undefined && !isOwn,
    mayReveal: mayAct && isOwn,
    begin: () => send({ type: "openBlindRound", proposalId }),
    reveal: async () => {
      if (round !== null) await send({ type: "revealBlindRound", roundId: round.id });
    },
  };
}

export type Rounds = ReturnType<typeof useRounds>;
