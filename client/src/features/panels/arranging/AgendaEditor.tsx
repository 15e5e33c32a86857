import { ActionIcon } from "@mantine/core";
import type { AgendaItem, Panel } from "@sidang/shared";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { MoveAgendaItemDocument, RemoveAgendaItemDocument } from "#app/generated/panels/graphql";
import { PhaseBadge, PredicateBadge } from "#app/ui/badges";
import { Section } from "#app/ui/page";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import { AddUnits } from "./AddUnits";
import classes from "./Editor.module.css";

interface Props {
  readonly panel: Panel;
  readonly onChanged: () => Promise<void>;
}

/** The agenda in its order: up, down, off; and what can be put on it. */
export function AgendaEditor({ panel, onChanged }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const { send, busy, problem } = useCommand();
  const { panelId, agenda } = panel;
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);

  const move = async ({ itemId }: AgendaItem, position: number) => {
    if (await send({ document: MoveAgendaItemDocument, variables: { panelId, itemId, position } }))
      await onChanged();
  };
  const remove = async ({ itemId }: AgendaItem) => {
    if (await send({ document: RemoveAgendaItemDocument, variables: { panelId, itemId } })) await onChanged();
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
      <ol className={classes.rows} aria-busy={busy}>
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
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t("arrange.up", { unit: unitName })}
                  disabled={busy || fixed || place === 0}
                  onClick={() => move(item, place - 1)}
                >
                  <IconArrowUp size={17} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t("arrange.down", { unit: unitName })}
                  disabled={busy || fixed || place === agenda.length - 1}
                  onClick={() => move(item, place + 1)}
                >
                  <IconArrowDown size={17} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t("arrange.remove", { unit: unitName })}
                  disabled={busy || fixed}
                  onClick={() => remove(item)}
                >
                  <IconTrash size={17} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <AddUnits panel={panel} onChanged={onChanged} />
    </Section>
  );
}
