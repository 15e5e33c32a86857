import { useMutation } from "@apollo/client/react";
import { Button, Modal } from "@mantine/core";
import {
  type EvidenceRefusal,
  type EvidenceRefusalReason,
  evidenceRefusalReasons,
  type ThreadAudience,
} from "@sidang/shared";
import { type FormEvent, useId, useState } from "react";
import { AudienceChoice } from "#app/features/evidence/components/composing/AudienceChoice";
import { refusalOf } from "#app/features/evidence/sending/refusalOf";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { ImportAnnotationsDocument, type ImportAnnotationsMutation } from "#app/generated/evidence/graphql";
import classes from "./ImportDialog.module.css";

type Report = ImportAnnotationsMutation["importAnnotations"];

/** What a file of annotations may weigh, in bytes. */
const most = 900_000;

/** Brings annotations in from a file of W3C Web Annotations, and says which were taken and why others were not. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t, format } = words;
  const { desk, version } = useDesk();
  const field = useId();
  const { audiences } = desk.may;
  const [audience, setAudience] = useState<ThreadAudience | null>(audiences[0] ?? null);
  const [file, setFile] = useState<File | null>(null);
  const [commandId, setCommandId] = useState<string>(() => crypto.randomUUID());
  const [trouble, setTrouble] = useState<string | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [send, { loading }] = useMutation(ImportAnnotationsDocument, { fetchPolicy: "no-cache" });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (file === null || audience === null) return;
    setTrouble(null);
    if (file.size > most) return setTrouble(t("evidence:import.tooLarge"));
    try {
      const text = await file.text();
      const variables = { commandId, evidenceVersionId: version.versionId, audience, document: text };
      const { data } = await send({ variables });
      setReport(data?.importAnnotations ?? null);
    } catch (error) {
      const refusal = refusalOf(error);
      setTrouble(refusal === null ? t("evidence:import.failed") : tellTrouble(refusal));
      // Answered: another try is another command. Unanswered: the same one.
      if (refusal !== null) setCommandId(crypto.randomUUID());
    }
  };
  const tellTrouble = (refusal: EvidenceRefusal) => {
    const [place] = refusal.details;
    return refusal.reason === "INVALID_INPUT" && place !== undefined
      ? t("evidence:import.flaw", { place: place.what })
      : tellRefusal(words, refusal);
  };
  const tellReason = (reason: string) => {
    if (reason === "NO_TEXT" || reason === "NO_THREAD") return t(`evidence:import.reason.${reason}`);
    const known = evidenceRefusalReasons.find((each): each is EvidenceRefusalReason => each === reason);
    return known === undefined ? reason : tellRefusal(words, { reason: known, details: [] });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("evidence:import.title")}
      closeButtonProps={{ "aria-label": t("evidence:keys.closeHelp") }}
    >
      {report === null ? (
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <p className={classes.text}>{t("evidence:import.text", { number: version.number })}</p>
          <label htmlFor={field}>{t("evidence:import.file")}</label>
          <input
            id={field}
            type="file"
            accept=".json,.jsonld,application/json,application/ld+json"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setCommandId(crypto.randomUUID());
            }}
          />
          <AudienceChoice audiences={audiences} chosen={audience} readOnly={loading} onChoose={setAudience} />
          {trouble !== null && (
            <p role="alert" className={classes.trouble}>
              {trouble}
            </p>
          )}
          <Button type="submit" loading={loading} disabled={file === null || audience === null}>
            {t("evidence:import.send")}
          </Button>
        </form>
      ) : (
        <div role="status" className={classes.form}>
          <p className={classes.text}>
            {t("evidence:import.taken", {
              count: report.imported.length,
              shown: format.count(report.imported.length),
            })}
          </p>
          {report.skipped.length > 0 && (
            <>
              <p className={classes.text}>{t("evidence:import.left", { count: report.skipped.length })}</p>
              <ul className={classes.left}>
                {report.skipped.map(({ index, reason }) => (
                  <li key={index}>
                    {t("evidence:import.nth", { number: index + 1 })}: {tellReason(reason)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Button variant="default" onClick={onClose}>
            {t("evidence:import.done")}
          </Button>
        </div>
      )}
    </Modal>
  );
}
