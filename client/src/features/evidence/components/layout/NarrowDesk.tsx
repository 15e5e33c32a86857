import { Tabs } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { DocumentPane } from "#app/features/evidence/components/document/DocumentPane";
import { ThreadList } from "#app/features/evidence/components/threads/ThreadList";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { Waiting } from "#app/ui/states";
import { EvidenceFacts } from "./EvidenceFacts";
import classes from "./EvidenceLayout.module.css";

const IndicatorColumn = lazy(async () => ({
  default: (await import("#app/features/evidence/components/indicators/IndicatorColumn")).IndicatorColumn,
}));

/** On a phone: one thing at a time. A mark that is touched opens its thread; a thread leads back to its place. */
export function NarrowDesk() {
  const { t, format } = useWords();
  const { shown, activeId } = useDesk();
  const [tab, setTab] = useState<string | null>(activeId === null ? "document" : "threads");
  return (
    <div className={classes.narrow}>
      <Tabs value={tab} onChange={setTab} className={classes.tabs}>
        <Tabs.List grow>
          <Tabs.Tab value="document">{t("evidence:tabs.document")}</Tabs.Tab>
          <Tabs.Tab value="threads">
            {t("evidence:tabs.threads", { shown: format.count(shown.length) })}
          </Tabs.Tab>
          <Tabs.Tab value="indicators">{t("evidence:tabs.indicators")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="document" className={classes.tabPanel}>
          <DocumentPane onThread={() => setTab("threads")} />
        </Tabs.Panel>
        <Tabs.Panel value="threads" className={classes.tabPanel}>
          {tab === "threads" && <ThreadList onPlace={() => setTab("document")} />}
        </Tabs.Panel>
        <Tabs.Panel value="indicators" className={classes.tabPanel}>
          {tab === "indicators" && (
            <Suspense fallback={<Waiting lines={8} />}>
              <div className={classes.facts}>
                <EvidenceFacts />
              </div>
              <IndicatorColumn />
            </Suspense>
          )}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
