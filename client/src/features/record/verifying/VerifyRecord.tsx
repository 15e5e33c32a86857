import { useApolloClient } from "@apollo/client/react";
import { Anchor, Button, Group } from "@mantine/core";
import { IconDownload, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RecordExportDocument } from "#app/generated/record/graphql";
import { type CheckedRecord, checkRecord } from "./checkRecord";
import { Report } from "./Report";
import { saveFile } from "./saveFile";
import { untilPainted } from "./untilPainted";
import classes from "./VerifyRecord.module.css";

/** Fetches the record and checks it here, in the reader's own browser; or hands it over as a file. */
export function VerifyRecord({ panelId }: { readonly panelId: string }) {
  const { t } = useTranslation(["record", "domain"] as const);
  const client = useApolloClient();
  const [busy, setBusy] = useState<"VERIFY" | "DOWNLOAD" | null>(null);
  const [checked, setChecked] = useState<CheckedRecord | null>(null);
  const [failed, setFailed] = useState(false);

  const withRecord = async (
    what: "VERIFY" | "DOWNLOAD",
    use: (record: { fileName: string; content: string }) => void,
  ) => {
    setBusy(what);
    setFailed(false);
    try {
      const { data } = await client.query({
        query: RecordExportDocument,
        variables: { panelId },
        fetchPolicy: "no-cache",
      });
      if (data === undefined) throw new Error("the server answered without data");
      await untilPainted();
      use(data.exportPanel);
    } catch {
      setFailed(true);
    }
    setBusy(null);
  };

  return (
    <div className={classes.verify}>
      <p className={classes.text}>{t("record:verify.text")}</p>
      <Group gap="sm">
        <Button
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          loading={busy === "VERIFY"}
          disabled={busy === "DOWNLOAD"}
          onClick={() => void withRecord("VERIFY", ({ content }) => setChecked(checkRecord(content)))}
        >
          {checked === null ? t("record:verify.run") : t("record:verify.again")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={busy === "DOWNLOAD"}
          disabled={busy === "VERIFY"}
          onClick={() => void withRecord("DOWNLOAD", ({ fileName, content }) => saveFile(fileName, content))}
        >
          {t("record:verify.download")}
        </Button>
        <Anchor component={Link} to="/verifikasi">
          {t("record:verify.offline")}
        </Anchor>
      </Group>
      <div role="status">
        {busy === "VERIFY" && <p className={classes.text}>{t("record:verify.running")}</p>}
        {failed && <p className={classes.failed}>{t("record:verify.failed")}</p>}
        {checked !== null && busy !== "VERIFY" && <Report checked={checked} />}
      </div>
    </div>
  );
}
