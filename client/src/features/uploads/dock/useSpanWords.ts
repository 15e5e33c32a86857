import { useTranslation } from "react-i18next";

/** A span of seconds as it is said of something that is guessed at: a few seconds, 4 minutes, 2 hours. */
export function useSpanWords(): (seconds: number) => string {
  const { t } = useTranslation("uploads");
  return (seconds) => {
    if (seconds < 45) return t("dock.fewSeconds");
    const minutes = Math.round(seconds / 60);
    return minutes < 90
      ? t("dock.minutes", { count: Math.max(1, minutes) })
      : t("dock.hours", { count: Math.round(minutes / 60) });
  };
}
