import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useProblemWords } from "../useProblemWords";
import type { ChangeEnd } from "./useChange";

/** Why a change had no effect, where it was asked for. */
export function Trouble({ end }: { readonly end: ChangeEnd | null }) {
  const { t } = useTranslation("uploads");
  const problemWords = useProblemWords();
  if (end === null || end.kind === "DONE") return null;
  return (
    <Alert color="red" role="alert">
      {end.kind === "LOST" ? t("changing.lost") : problemWords(end.reason)}
    </Alert>
  );
}
