import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { didNotGetThrough } from "#app/lib/apollo";
import { EmptyState } from "./EmptyState";

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Something could not be loaded: what happened, what was kept, what to do. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation("app");
  const network = didNotGetThrough(error);
  return (
    <div role="alert">
      <EmptyState
        tone="trouble"
        title={t("error.title")}
        text={network ? t("error.network") : t("error.server")}
        action={
          <Button variant="default" onClick={onRetry}>
            {t("error.retry")}
          </Button>
        }
        detail={network ? undefined : error.message}
      />
    </div>
  );
}
