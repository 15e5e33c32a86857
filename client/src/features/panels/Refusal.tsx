import { useTranslation } from "react-i18next";
import classes from "./Refusal.module.css";
import type { Problem } from "./useCommand";

/** Says why a command had no effect, where it was given. */
export function Refusal({ problem }: { readonly problem: Problem | null }) {
  const { t } = useTranslation(["panels", "refusals"]);
  return (
    <div role="alert" className={classes.refusal} data-shown={problem !== null || undefined}>
      {problem?.kind === "lost" && t("lost")}
      {problem?.kind === "refused" && t(`refusals:${problem.refusal.reason}`)}
    </div>
  );
}
