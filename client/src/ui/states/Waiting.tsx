import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Waiting.module.css";

/** Grey lines where text will be; said aloud once. `lines`: about as many as will come. */
export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation("app");
  return (
    <div className={classes.waiting} aria-busy="true">
      <VisuallyHidden role="status">{t("loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <Skeleton key={line} height={16} width={`${92 - ((line * 17) % 38)}%`} radius="sm" />
      ))}
    </div>
  );
}
