import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { useUrlState } from "#app/lib/url";
import { Surface } from "#app/ui/page";
import { EmptyState } from "#app/ui/states";
import { groupCodes, indicatorsIn, type SheetGroup } from "../indicators/sheetGroups";
import { AreaSection } from "./AreaSection";
import { DiscussedEvidence } from "./DiscussedEvidence";
import classes from "./EvidenceList.module.css";
import { listAddress, type Show, shows } from "./listAddress";
import { UploadLimits } from "./UploadLimits";
import { useListDesk } from "./useListDesk";
import { WithdrawnEvidence } from "./WithdrawnEvidence";

interface Props {
  readonly groups: readonly SheetGroup[];
  readonly instrumentId: string;
  /** How much current evidence each indicator has; one without any has no entry. */
  readonly counts: ReadonlyMap<string, number>;
  readonly pieces: number;
  readonly withdrawn: number;
}

/** The whole sheet with its evidence: what is there, and as visibly what is not. */
export function EvidenceList({ groups, instrumentId, counts, pieces, withdrawn }: Props) {
  const { t } = useTranslation(["uploads", "domain"]);
  const format = useFormat();
  const { mayAdd, chooseFiles } = useListDesk();
  const [{ area, show }, change] = useUrlState(listAddress);
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const all = groups.flatMap(indicatorsIn);
  const covered = all.filter(({ code }) => counts.has(code)).length;
  const missing = all.length - covered;
  const isWanted = (code: string) => show === "ALL" || counts.has(code) === (show === "PRESENT");
  const shown = groups
    .filter(({ code }) => area === null || code === area)
    .filter((group) => indicatorsIn(group).some(({ code }) => isWanted(code)));
  // Threads belong to a document, which may serve many indicators: those are listed once each.
  const areas = show === "DISCUSSED" ? [] : shown;
  // Whoever has narrowed the list wants to see what is left of it.
  const openAtFirst = area !== null || show !== "ALL";
  const nameOf = (code: SheetGroup["code"]) =>
    code === "RESULTS" ? t("list.results") : t(`domain:area.${code}`);
  const toggle = (code: string) =>
    turn(
      (before) => new Set(before.has(code) ? [...before].filter((one) => one !== code) : [...before, code]),
    );

  return (
    <>
      <div className={classes.head}>
        <p className={classes.sum} role="status">
          <strong>
            {t("list.covered", { covered: format.count(covered), asked: format.count(all.length) })}
          </strong>
          {" · "}
          {t("list.pieces", { count: pieces, shown: format.count(pieces) })}
          {" · "}
          {missing === 0
            ? t("list.everyCovered")
            : t("list.withoutAny", { count: missing, shown: format.count(missing) })}
        </p>
        {mayAdd && (
          <Button leftSection={<IconUpload size={17} aria-hidden />} onClick={() => chooseFiles(null)}>
            {t("adding.button")}
          </Button>
        )}
      </div>
      {mayAdd && <UploadLimits />}
      <div className={classes.filters}>
        <NativeSelect
          aria-label={t("list.area")}
          value={area ?? ""}
          onChange={({ currentTarget }) =>
            change({ area: groupCodes.find((code) => code === currentTarget.value) ?? null })
          }
          data={[
            { value: "", label: t("list.everyArea") },
            ...groups.map(({ code }) => ({ value: code, label: nameOf(code) })),
          ]}
        />
        <SegmentedControl
          aria-label={t("list.show")}
          value={show}
          onChange={(value) => change({ show: value as Show })}
          data={shows.map((value) => ({ value, label: t(`list.shows.${value}`) }))}
        />
      </div>
      {show === "DISCUSSED" && (
        <DiscussedEvidence area={groups.find(({ code }) => code === area) ?? null} expected={pieces} />
      )}
      {shown.length === 0 && show !== "DISCUSSED" && (
        <Surface>
          <EmptyState
            title={t(show === "MISSING" ? "list.nothingMissing" : "list.nothingPresent")}
            action={
              <Button variant="default" onClick={() => change({ area: null, show: "ALL" })}>
                {t("list.clear")}
              </Button>
            }
          />
        </Surface>
      )}
      {areas.map((group) => (
        <AreaSection
          key={group.code}
          group={group}
          instrumentId={instrumentId}
          name={nameOf(group.code)}
          counts={counts}
          isWanted={isWanted}
          open={turned.has(`${group.code} ${openAtFirst}`) !== openAtFirst}
          onToggle={() => toggle(`${group.code} ${openAtFirst}`)}
        />
      ))}
      {withdrawn > 0 && <WithdrawnEvidence count={withdrawn} />}
    </>
  );
}
