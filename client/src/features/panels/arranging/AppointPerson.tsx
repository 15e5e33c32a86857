import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { institutions, offices, type Panel } from "@sidang/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AppointMemberDocument, InviteObserverDocument } from "#app/generated/panels/graphql";
import { Section } from "#app/ui/page";
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
  const [search, setSearch] = useState("");
  const [institution, setInstitution] = useState("");
  const [office, setOffice] = useState("");
  // Null: nobody has said. Then the first of an institution leads it.
  const [lead, setLead] = useState<boolean | null>(null);
  const [itemId, setItemId] = useState("");
  const { panelId } = panel;
  const first =
    institution !== "" && !Object.values(panel.members).some((member) => member.institution === institution);
  const seat = seatOf(institution, office, lead ?? first);

  const done = async (accepted: boolean) => {
    if (!accepted) return;
    setPerson(null);
    setLead(null);
    setOffice("");
    setSearch("");
    setItemId("");
    await onChanged();
  };
  const appoint = async (memberId: string) =>
    done(await send({ document: AppointMemberDocument, variables: { panelId, memberId, ...seat } }));
  const invite = async (observerId: string) =>
    done(await send({ document: InviteObserverDocument, variables: { panelId, observerId, itemId } }));

  return (
    <Section title={t("arrange.addPerson")} flush>
      <div className={classes.adding}>
        <PersonSearch
          panel={panel}
          search={search}
          onSearch={setSearch}
          chosen={person}
          onChoose={setPerson}
        />
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
                onChange={({ currentTarget }) => {
                  setInstitution(currentTarget.value);
                  setLead(null);
                }}
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
              <Button
                onClick={() => appoint(person.id)}
                disabled={!isSeat(seat)}
                loading={busy}
                aria-describedby={isSeat(seat) ? undefined : "no-seat"}
              >
                {t("arrange.appoint")}
              </Button>
            </div>
            {!isSeat(seat) && (
              <p id="no-seat" className={classes.soft}>
                {t("arrange.noSeat")}
              </p>
            )}
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
    </Section>
  );
}
