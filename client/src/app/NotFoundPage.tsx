import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "#app/ui/page";
import { EmptyState } from "#app/ui/states";

/** For an address that is not there, or that the viewer may not know of: both look the same. */
export function NotFoundPage() {
  const { t } = useTranslation("app");
  return (
    <Page title={t("notFound.title")} titleHidden>
      <EmptyState
        title={t("notFound.title")}
        text={t("notFound.text")}
        action={
          <Button component={Link} to="/">
            {t("notFound.home")}
          </Button>
        }
      />
    </Page>
  );
}
