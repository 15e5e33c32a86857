import type { BallotChoice, Predicate } from "@sidang/shared";
import type { Translate } from "#app/features/panel/telling/words";

/** A choice as the voter reads it; granting says which predicate. */
export function choiceLabel(t: Translate, choice: BallotChoice, predicate: Predicate): string {
  switch (choice) {
    case "GRANT":
      return t("panel:ballot.grant", { predicate });
    case "DECLINE":
      return t("panel:ballot.decline");
    case "DEFER":
      return t("panel:ballot.defer");
    case "ABSTAIN":
      return t("panel:ballot.abstain");
  }
}

/** What the choice would mean. */
export function choiceHint(t: Translate, choice: BallotChoice, predicate: Predicate): string {
  switch (choice) {
    case "GRANT":
      return t("panel:ballot.grantHint", { predicate });
    case "DECLINE":
      return t("panel:ballot.declineHint");
    case "DEFER":
      return t("panel:ballot.deferHint");
    case "ABSTAIN":
      return t("panel:ballot.abstainHint");
  }
}
