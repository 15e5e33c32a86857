import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import type { Panel } from "@sidang/shared";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AddAgendaItemDocument,
  OtherAgendasDocument,
  ProposalsForPanelDocument,
} from "#app/generated/panels/graphql";
import { Mark, PredicateBadge } from "#app/ui/badges";
import { Section } from "#app/ui/page";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import classes from "./Editor.module.css";
import { elsewhere } from "./elsewhere";

interface Props {
  readonly panel: Panel;
  readonly onChanged: () => Promise<void>;
}

/** Proposals in the panel stage. Those on this agenda stay in their place, so that none slips under the pointer. */
export function AddUnits({ panel, onChanged }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const { send, busy, problem } = useCommand();
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState("");
  const [minutes, setMinutes] = useState("60");
  const asked = useDeferredValue(search).trim();
  const { data, previousData, error } = useQuery(ProposalsForPanelDocument, {
    variables: { cycle: panel.cycle, search: asked || null },
    fetchPolicy: "cache-and-network",
  });
  const others = useQuery(OtherAgendasDocument, {
    variables: { cycle: panel.cycle },
    fetchPolicy: "cache-and-network",
  });
  const told = elsewhere(others.data?.panels ?? [], panel.panelId);
  const taken = new Set(panel.agenda.map(({ proposal }) => proposal.proposalId));
  const candidates = ((data ?? previousData)?.units.nodes ?? []).flatMap((unit) =>
    unit.proposals
      .filter(({ id, cycle, stage }) => cycle === panel.cycle && (stage === "IN_PANEL" || taken.has(id)))
      .map((proposal) => ({ unit, proposal })),
  );

  const add = async (proposalId: string) => {
    const variables = {
      panelId: panel.panelId,
      itemId: crypto.randomUUID(),
      proposalId,
      minutes: Number(minutes),
    };
    if (await send({ document: AddAgendaItemDocument, variables })) {
      list.current?.focus({ preventScroll: true });
      await onChanged();
    }
  };

  return (
    <Section title={t("arrange.addUnits")} flush>
      <div className={classes.adding}>
        <div className={classes.search}>
          <TextInput
            type="search"
            label={t("arrange.searchUnits")}
            placeholder={t("arrange.searchUnitsHint")}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <TextInput
            type="number"
            min={1}
            max={480}
            label={t("arrange.minutesEach")}
            rightSection={<span className={classes.unit}>{t("arrange.minutesShort")}</span>}
            rightSectionWidth={52}
            value={minutes}
            onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
          />
        </div>
        <Refusal problem={problem} />
        {error !== undefined && (
          <p className={classes.soft} role="alert">
            {t("arrange.notFetched")}
          </p>
        )}
        {data !== undefined && candidates.length === 0 && (
          <p className={classes.soft}>{t(asked === "" ? "arrange.noProposals" : "arrange.noMatch")}</p>
        )}
        <ul
          ref={list}
          tabIndex={-1}
          className={`${classes.candidates} ${classes.bounded}`}
          aria-label={t("arrange.addUnits")}
        >
          {candidates.map(({ unit, proposal }) => {
            const other = told.get(proposal.id);
            return (
              <li key={proposal.id} className={classes.candidate}>
                <span className={classes.words}>
                  <span className={classes.name}>{unit.name}</span>
                  <span className={classes.soft}>{unit.agency.name}</span>
                  <span className={classes.marks}>
                    <PredicateBadge predicate={proposal.target} />
                    {other !== undefined && (
                      <Mark tone="warn">{t(`arrange.elsewhere.${other.how}`, { panel: other.panel })}</Mark>
                    )}
                  </span>
                </span>
                {taken.has(proposal.id) ? (
                  <span className={classes.soft}>{t("arrange.onAgenda")}</span>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={busy}
                    aria-label={t("arrange.addUnit", { unit: unit.name })}
                    onClick={() => add(proposal.id)}
                  >
                    {t("arrange.add")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
