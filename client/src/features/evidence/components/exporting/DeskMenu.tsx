import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { sourceOf } from "#app/features/evidence/components/document/sourceOf";
import type { Rounds } from "#app/features/evidence/components/rounds/useRounds";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { ImportDialog } from "./ImportDialog";

/** What can be taken out: annotations, the PDF with them, a report; what can be brought in; and a blind round to begin. */
export function DeskMenu({ rounds }: { readonly rounds: Rounds }) {
  const { t, language } = useWords();
  const { desk, version } = useDesk();
  const [importing, setImporting] = useState(false);
  const source = sourceOf(version);
  const report = (form: "pdf" | "xlsx") =>
    `/files/evidence/${encodeURIComponent(desk.evidence.evidenceId)}/report.${form}?lang=${language}`;
  const links = [
    { label: t("evidence:export.jsonld"), href: `${source.url}/annotations.jsonld`, shown: true },
    {
      label: t("evidence:export.annotated"),
      href: `${source.url}/annotated.pdf`,
      shown: source.kind === "PDF",
    },
    { label: t("evidence:export.reportPdf"), href: report("pdf"), shown: true },
    { label: t("evidence:export.reportXlsx"), href: report("xlsx"), shown: true },
  ];
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Tooltip label={t("evidence:export.menu")}>
            <ActionIcon variant="default" size="lg" aria-label={t("evidence:export.menu")}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("evidence:export.version", { number: version.number })}</Menu.Label>
          {links
            .filter(({ shown }) => shown)
            .map(({ label, href }) => (
              <Menu.Item key={href} component="a" href={href} download>
                {label}
              </Menu.Item>
            ))}
          {desk.may.audiences.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => setImporting(true)}>{t("evidence:import.open")}</Menu.Item>
            </>
          )}
          {rounds.mayOpen && (
            <>
              <Menu.Divider />
              <Menu.Label maw={280}>{t("evidence:round.none")}</Menu.Label>
              <Menu.Item disabled={rounds.busy} onClick={() => void rounds.begin()}>
                {t("evidence:round.begin")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}
