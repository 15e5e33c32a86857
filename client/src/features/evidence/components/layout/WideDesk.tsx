import { Button } from "@mantine/core";
import { IconChevronLeft, IconListDetails } from "@tabler/icons-react";
import { lazy, Suspense, useId, useState } from "react";
import { DocumentPane } from "#app/features/evidence/components/document/DocumentPane";
import { isShown } from "#app/features/evidence/components/document/sourceOf";
import { Margin } from "#app/features/evidence/components/threads/Margin";
import { ThreadList } from "#app/features/evidence/components/threads/ThreadList";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { Waiting } from "#app/ui/states";
import classes from "./EvidenceLayout.module.css";

/** The sheets weigh more than the page: they come when it stands. */
const IndicatorColumn = lazy(async () => ({
  default: (await import("#app/features/evidence/components/indicators/IndicatorColumn")).IndicatorColumn,
}));

interface Props {
  /** There is no room for the questions beside the document. */
  readonly folded: boolean;
}

/** Questions, document, threads: in the margin at the height of their passages, or as a list beside. */
export function WideDesk({ folded }: Props) {
  const { t } = useWords();
  const { address, version } = useDesk();
  const [asked, ask] = useState(false);
  const id = useId();
  const questions = !folded || asked;
  const list = address.layout === "LIST" || !isShown(version);
  return (
    <div className={classes.columns} data-folded={folded || undefined} data-list={list || undefined}>
      {folded && (
        <Button
          className={classes.fold}
          size="compact-sm"
          variant="default"
          leftSection={
            asked ? <IconChevronLeft size={16} aria-hidden /> : <IconListDetails size={16} aria-hidden />
          }
          aria-expanded={asked}
          aria-controls={asked ? id : undefined}
          onClick={() => ask(!asked)}
        >
          {t(asked ? "evidence:indicators.fold" : "evidence:indicators.unfold")}
        </Button>
      )}
      {questions && (
        <aside id={id} className={classes.indicators} aria-label={t("evidence:regions.indicators")}>
          <Suspense fallback={<Waiting lines={8} />}>
            <IndicatorColumn />
          </Suspense>
        </aside>
      )}
      <section className={classes.document} aria-label={t("evidence:regions.document")}>
        <DocumentPane aside={list ? undefined : <Margin />} />
      </section>
      {list && (
        <section className={classes.side} aria-label={t("evidence:regions.threads")}>
          <ThreadList />
        </section>
      )}
    </div>
  );
}
