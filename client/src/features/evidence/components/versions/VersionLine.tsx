import { Button } from "@mantine/core";
import type { Version } from "@sidang/shared";
import { useWidth } from "#app/features/evidence/components/layout/useWidth";
import { tellBytes } from "#app/features/evidence/telling/versionWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./Versions.module.css";

/** The versions in time, oldest first: number, when, by whom, which file, whether it is read. Any can be looked at. */
export function VersionLine() {
  const { t, format } = useWords();
  const { desk, version, isLatest, change, address } = useDesk();
  const width = useWidth();
  const { versions } = desk.evidence;
  const newest = versions.length;
  const look = ({ number }: Version) =>
    change({ version: number === newest ? null : number, beside: null, page: null });
  return (
    <>
      <ol className={classes.line} aria-label={t("evidence:versions.title")}>
        {versions.map((each) => (
          <li key={each.versionId}>
            <button
              type="button"
              className={classes.version}
              aria-current={each.versionId === version.versionId}
              onClick={() => look(each)}
            >
              <span className={classes.number}>{t("evidence:versions.number", { number: each.number })}</span>
              <span className={classes.facts}>
                <span>
                  {format.date(each.addedAt)}
                  <span className={classes.by}>, {each.addedBy.name}</span>
                </span>
                <span className={classes.file}>
                  {each.fileName}, {tellBytes(format, each.bytes)}
                  <Read version={each} />
                </span>
              </span>
            </button>
          </li>
        ))}
        {isLatest && newest > 1 && address.beside === null && width !== "NARROW" && (
          <li className={classes.comparing}>
            <Button size="compact-sm" variant="default" onClick={() => change({ beside: newest - 1 })}>
              {t("evidence:versions.compareWith", { number: newest - 1 })}
            </Button>
          </li>
        )}
      </ol>
      {!isLatest && address.beside === null && (
        <p className={classes.old} role="status">
          {t("evidence:versions.old", { number: version.number, newest })}{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => change({ version: null, beside: version.number })}
          >
            {t("evidence:versions.compare")}
          </Button>{" "}
          <Button size="compact-xs" variant="subtle" onClick={() => change({ version: null })}>
            {t("evidence:versions.toNewest")}
          </Button>
        </p>
      )}
    </>
  );
}

function Read({ version: { reading } }: { readonly version: Version }) {
  const { t, format } = useWords();
  switch (reading.kind) {
    case "PENDING":
      return <strong>, {t("evidence:versions.reading")}</strong>;
    case "UNREADABLE":
      return <strong>, {t("evidence:versions.unreadable", { reason: reading.reason })}</strong>;
    case "READ":
      if (reading.pages === null) return null;
      return (
        <>
          , {t("evidence:versions.pages", { count: reading.pages, shown: format.count(reading.pages) })}
          {reading.textLength === 0 && `, ${t("evidence:versions.scan")}`}
        </>
      );
  }
}
