import { Button } from "@mantine/core";
import { anchorStates, threadAudiences, threadKinds, threadStatuses } from "@sidang/shared";
import { useState } from "react";
import { noFilter, type ThreadFilter } from "#app/features/evidence/address/evidenceAddress";
import { isShown } from "#app/features/evidence/components/document/sourceOf";
import { useWidth } from "#app/features/evidence/components/layout/useWidth";
import { useWords } from "#app/features/evidence/telling/words";
import { authorsOf, isNarrowed } from "#app/features/evidence/threads/filterThreads";
import { useDesk } from "#app/features/evidence/useDesk";
import { Arrivals } from "./Arrivals";
import classes from "./ThreadList.module.css";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What narrows the list; it stands in the page's address. */
export function FilterBar() {
  const { t, format } = useWords();
  const { address, change, all, shown, version } = useDesk();
  const width = useWidth();
  const [open, setOpen] = useState(width === "WIDE");
  const narrowing = Object.keys(noFilter).filter(
    (part) => address[part as keyof ThreadFilter] !== null,
  ).length;
  return (
    <div className={classes.filters}>
      <span className={classes.count} role="status">
        {t("evidence:threads.count", { shown: format.count(shown.length), total: format.count(all.length) })}
      </span>
      <Arrivals />
      {width !== "NARROW" && isShown(version) && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ layout: "MARGIN" })}>
          {t("evidence:threads.asMargin")}
        </Button>
      )}
      <Button
        variant={narrowing > 0 ? "light" : "subtle"}
        size="compact-xs"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {narrowing > 0 ? t("evidence:filter.set", { count: narrowing }) : t("evidence:filter.title")}
      </Button>
      {isNarrowed(address) && (
        <Button variant="subtle" size="compact-xs" onClick={() => change(noFilter)}>
          {t("evidence:filter.clear")}
        </Button>
      )}
      {open && <Selects />}
    </div>
  );
}

/** One choice for each thing that narrows the list. */
function Selects() {
  const { t } = useWords();
  const { address, change, all, desk } = useDesk();
  const choose = (part: keyof ThreadFilter, label: string, options: readonly Option[]) => (
    <select
      aria-label={label}
      value={address[part] ?? ""}
      data-set={address[part] === null ? undefined : true}
      onChange={({ currentTarget: { value } }) => change({ [part]: value === "" ? null : value })}
    >
      <option value="">{label}</option>
      {options.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <div className={classes.selects}>
      {choose(
        "status",
        t("evidence:filter.status"),
        threadStatuses.map((value) => ({ value, label: t(`evidence:status.${value}`) })),
      )}
      {choose(
        "kind",
        t("evidence:filter.kind"),
        threadKinds.map((value) => ({ value, label: t(`evidence:kind.${value}`) })),
      )}
      {choose(
        "audience",
        t("evidence:filter.audience"),
        threadAudiences.map((value) => ({ value, label: t(`evidence:audience.${value}`) })),
      )}
      {choose(
        "authorId",
        t("evidence:filter.author"),
        authorsOf(all).map(({ userId, name }) => ({ value: userId, label: name })),
      )}
      {choose(
        "indicatorCode",
        t("evidence:filter.indicator"),
        desk.evidence.indicatorCodes.map((value) => ({ value, label: value })),
      )}
      {choose(
        "place",
        t("evidence:filter.place"),
        anchorStates.map((value) => ({ value, label: t(`evidence:anchor.${value}`) })),
      )}
    </div>
  );
}
