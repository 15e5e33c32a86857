import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Page, Section } from "#app/ui/page";
import classes from "./VerifyPage.module.css";
import { type CheckedRecord, checkRecord } from "./verifying/checkRecord";
import { Report } from "./verifying/Report";
import { untilPainted } from "./verifying/untilPainted";

type Progress =
  | { readonly state: "IDLE" }
  | { readonly state: "CHECKING"; readonly name: string }
  | { readonly state: "TROUBLE"; readonly name: string; readonly why: "tooBig" | "unreadable" }
  | { readonly state: "DONE"; readonly name: string; readonly checked: CheckedRecord };

/** A record of a sitting of a whole day has a few megabytes; past this it is something else, in bytes. */
const biggest = 200 * 1024 * 1024;

/** `/verifikasi`: checks a record file in this browser. Nothing is sent; it works with the cable pulled. */
export function VerifyPage() {
  const { t } = useTranslation(["record", "domain"] as const);
  const [progress, setProgress] = useState<Progress>({ state: "IDLE" });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const check = async (file: File | undefined) => {
    if (file === undefined) return;
    const { name } = file;
    if (file.size > biggest) return setProgress({ state: "TROUBLE", name, why: "tooBig" });
    setProgress({ state: "CHECKING", name });
    try {
      const text = await file.text();
      await untilPainted();
      setProgress({ state: "DONE", name, checked: checkRecord(text) });
    } catch {
      setProgress({ state: "TROUBLE", name, why: "unreadable" });
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void check(event.dataTransfer.files[0]);
  };

  return (
    <Page title={t("record:page.title")} lead={t("record:page.lead")} width="narrow">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button below does the same */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button loading={progress.state === "CHECKING"} onClick={() => input.current?.click()}>
          {progress.state === "IDLE" ? t("record:page.choose") : t("record:page.other")}
        </Button>
        <span className={classes.text}>{t("record:page.drop")}</span>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.ndjson,.txt"
          hidden
          aria-label={t("record:page.choose")}
          onChange={(event) => {
            void check(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </div>
      <div role="status">
        {progress.state === "CHECKING" && <p className={classes.text}>{t("record:verify.running")}</p>}
        {progress.state === "TROUBLE" && <p className={classes.failed}>{t(`record:page.${progress.why}`)}</p>}
        {progress.state === "DONE" && (
          <Section title={t("record:page.file", { name: progress.name })}>
            <Report checked={progress.checked} />
          </Section>
        )}
      </div>
    </Page>
  );
}
