import type { AgendaItem, Panel } from "@sidang/shared";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { MoveAgendaItemDocument, RemoveAgendaItemDocument } from "#app/generated/panels/graphql";
import { PhaseBadge, PredicateBadge } from "#app/ui/badges";
import { Section } from "#app/ui/page";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import classes from "./Editor.module.css";
import { Tool } from "./Tool";

interface Props {
  readonly panel: Panel;
  readonly onChanged: () => Promise<void>;
}

/** The agenda in its order: up, down, off. */
export function AgendaEditor({ panel, onChanged }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const { send, busy, problem } = useCommand();
  const { panelId, agenda } = panel;
  const list = useRef<HTMLOListElement>(null);
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);

  const move = async ({ itemId }: AgendaItem, position: number) => {
    if (await send({ document: MoveAgendaItemDocument, variables: { panelId, itemId, position } }))
      await onChanged();
  };
  const remove = async ({ itemId }: AgendaItem) => {
    if (await send({ document: RemoveAgendaItemDocument, variables: { panelId, itemId } })) {
      list.current?.focus();
      await onChanged();
    }
  };

  return (
    <Section
      title={t("arrange.agenda")}
      aside={t("arrange.agendaTotal", { count: agenda.length, minutes })}
      flush
    >
      <div className={classes.alert}>
        <Refusal problem={problem} />
      </div>
      {agenda.length === 0 && <p className={classes.empty}>{t("arrange.agendaEmpty")}</p>}
      <ol ref={list} tabIndex={-1} className={classes.rows} aria-label={t("arrange.agenda")} aria-busy={busy}>
        {agenda.map((item, place) => {
          const { unitName, agencyName, target } = item.proposal;
          const fixed = item.phase !== "WAITING" && item.phase !== "DEFERRED";
          return (
            <li key={item.itemId} className={classes.row}>
              <span className={classes.place}>{place + 1}</span>
              <span className={classes.words}>
                <span className={classes.name}>{unitName}</span>
                <span className={classes.soft}>{agencyName}</span>
                <span className={classes.marks}>
                  <PredicateBadge predicate={target} />
                  <span className={classes.soft}>{t("arrange.minutes", { count: item.minutes })}</span>
                  {item.phase !== "WAITING" && <PhaseBadge phase={item.phase} />}
                </span>
              </span>
              <span className={classes.tools}>
                <Tool
                  label={t("arrange.up", { unit: unitName })}
                  idle={busy || fixed || place === 0}
                  onUse={() => move(item, place - 1)}
                >
                  <IconArrowUp size={17} aria-hidden />
                </Tool>
                <Tool
                  label={t("arrange.down", { unit: unitName })}
                  idle={busy || fixed || place === agenda.length - 1}
                  onUse={() => move(item, place + 1)}
                >
                  <IconArrowDown size={17} aria-hidden />
                </Tool>
                <Tool
                  label={t("arrange.remove", { unit: unitName })}
                  idle={busy || fixed}
                  onUse={() => remove(item)}
                >
                  <IconTrash size={17} aria-hidden />
                </Tool>
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
