import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDownload, IconKeyboard } from "@tabler/icons-react";
import { sourceOf } from "#app/features/evidence/components/document/sourceOf";
import { DeskMenu } from "#app/features/evidence/components/exporting/DeskMenu";
import type { Rounds } from "#app/features/evidence/components/rounds/useRounds";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { BackLink, useDocumentTitle } from "#app/ui/page";
import { EvidenceFacts } from "./EvidenceFacts";
import classes from "./EvidenceHead.module.css";
import { PresentPeople } from "./PresentPeople";

interface Props {
  readonly rounds: Rounds;
  readonly onHelp: () => void;
}

/** What the evidence is, whose, of when; who else reads it; and what can be taken out of it. */
export function EvidenceHead({ rounds, onHelp }: Props) {
  const { t, format } = useWords();
  const { desk, version } = useDesk();
  const { evidence, proposal } = desk;
  useDocumentTitle(evidence.title);
  return (
    <header className={classes.head}>
      {proposal !== null && <BackLink to={`/unit/${proposal.unit.id}`}>{proposal.unit.name}</BackLink>}
      <div className={classes.row}>
        <h1 className={classes.title}>{evidence.title}</h1>
        <div className={classes.facts}>
          <EvidenceFacts />
        </div>
        <PresentPeople />
        <div className={classes.tools}>
          <Tooltip label={t("evidence:document.download", { name: version.fileName })}>
            <ActionIcon
              component="a"
              href={sourceOf(version).url}
              download={version.fileName}
              variant="default"
              size="lg"
              aria-label={t("evidence:document.download", { name: version.fileName })}
            >
              <IconDownload size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <DeskMenu rounds={rounds} />
          <Tooltip label={t("evidence:keys.title")}>
            <ActionIcon
              className={classes.help}
              variant="default"
              size="lg"
              aria-label={t("evidence:keys.title")}
              onClick={onHelp}
            >
              <IconKeyboard size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {evidence.withdrawal !== null && (
        <p className={classes.withdrawn} role="note">
          {t("evidence:head.withdrawn", {
            name: evidence.withdrawal.by.name,
            at: format.moment(evidence.withdrawal.at),
            reason: evidence.withdrawal.reason,
          })}
        </p>
      )}
    </header>
  );
}
