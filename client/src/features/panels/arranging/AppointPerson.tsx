import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { institutions, offices, type Panel } from "@sidang/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AppointMemberDocument, InviteObserverDocument } from "#app/generated/panels/graphql";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import classes from "./Editor.module.css";
import { PersonSearch } from "./PersonSearch";
import { isSeat, seatOf } from "./seat";

interface Props {
  readonly panel: Panel;
  readonly onChanged: () => Promise<void>;
}

/** Find a person, say what they are to be, seat them; or invite them to the gallery for one unit. */
export function AppointPerson({ panel, onChanged }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const { send, busy, problem } = useCommand();
  const [person, setPerson] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [institution, setInstitution] = useState("");
  const [office, setOffice] = useState("");
  const [lead, setLead] = useState(false);
  const [itemId, setItemId] = useState("");
  const seat = seatOf(institution, office, lead);
  const { panelId } = panel;

  const done = async (accepted: boolean) => {
    if (!accepted) return;
    setPerson(null);
    setLead(false);
    setOffice("");
    await onChanged();
  };
  const appoint = async (memberId: string) =>
    done(await send({ document: AppointMemberDocument, variables: { panelId, memberId, ...seat } }));
  const invite = async (observerId: string) =>
    done(await send({ document: InviteObserverDocument, variables: { panelId, observerId, itemId } }));

  return (
    <div className={classes.adding}>
      <h3 className={classes.heading}>{t("arrange.addPerson")}</h3>
      <PersonSearch seated={Object.keys(panel.members)} chosen={person} onChoose={setPerson} />
      {person !== null && (
        <>
          <div className={classes.seat}>
            <NativeSelect
              label={t("arrange.institution")}
              value={office === "SECRETARY" ? "" : institution}
              disabled={office === "SECRETARY"}
              data={[
                { value: "", label: t("arrange.noInstitution") },
                ...institutions.map((value) => ({ value, label: t(`domain:institution.${value}`) })),
              ]}
              onChange={({ currentTarget }) => setInstitution(currentTarget.value)}
            />
            <NativeSelect
              label={t("arrange.office")}
              value={office}
              data={[
                { value: "", label: t("arrange.noOffice") },
                ...offices.map((value) => ({ value, label: t(`domain:office.${value}`) })),
              ]}
              onChange={({ currentTarget }) => setOffice(currentTarget.value)}
            />
            <Button onClick={() => appoint(person.id)} disabled={!isSeat(seat)} loading={busy}>
              {t("arrange.appoint")}
            </Button>
          </div>
          <Checkbox
            label={t("arrange.asLead")}
            checked={seat.lead}
            disabled={seat.institution === null}
            onChange={({ currentTarget }) => setLead(currentTarget.checked)}
          />
          {panel.agenda.length > 0 && (
            <div className={classes.gallery}>
              <NativeSelect
                label={t("arrange.gallery")}
                value={itemId}
                data={[
                  { value: "", label: t("arrange.chooseUnit") },
                  ...panel.agenda.map((item) => ({ value: item.itemId, label: item.proposal.unitName })),
                ]}
                onChange={({ currentTarget }) => setItemId(currentTarget.value)}
              />
              <Button variant="default" onClick={() => invite(person.id)} disabled={itemId === "" || busy}>
                {t("arrange.invite")}
              </Button>
            </div>
          )}
        </>
      )}
      <Refusal problem={problem} />
      {panel.observers.length > 0 && (
        <>
          <h3 className={classes.heading}>{t("arrange.observers")}</h3>
          <ul className={classes.rows}>
            {panel.observers.map(({ observerId, name, itemId: of }) => (
              <li key={`${observerId}${of}`} className={classes.observer}>
                <span className={classes.name}>{name}</span>
                <span className={classes.soft}>
                  {panel.agenda.find((item) => item.itemId === of)?.proposal.unitName}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
