import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "#app/ui/page";
import { EmptyState } from "#app/ui/states";

/** What is shown when a screen throws: what happened, what was kept, what to do. */
export function CrashPage({ error }: { readonly error: Error }) {
  const { t } = useTranslation("app");
  // A new version was put up while this page was open: its old parts are not on the server any more.
  const outdated = /dynamically imported module|module script/i.test(error.message);
  return (
    <Page title={t("crash.title")} titleHidden>
      <EmptyState
        tone="trouble"
        title={t("crash.title")}
        text={outdated ? t("crash.update") : t("crash.text")}
        action={
          <Group gap="xs" justify="center">
            <Button onClick={() => location.reload()}>{t("crash.reload")}</Button>
            <Button variant="default" component="a" href="/">
              {t("crash.home")}
            </Button>
          </Group>
        }
        detail={error.message}
      />
    </Page>
  );
}
