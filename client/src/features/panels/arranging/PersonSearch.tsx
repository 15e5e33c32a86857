import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import type { Panel } from "@sidang/shared";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { PeopleForPanelDocument } from "#app/generated/panels/graphql";
import classes from "./Editor.module.css";

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly panel: Panel;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly chosen: Person | null;
  readonly onChoose: (person: Person | null) => void;
}

const fewest = 2;

/** People by name or address, from the second letter on. */
export function PersonSearch({ panel, search, onSearch, chosen, onChoose }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const asked = useDeferredValue(search).trim();
  const { data, error } = useQuery(PeopleForPanelDocument, {
    variables: { search: asked },
    skip: asked.length < fewest,
  });
  const found = asked.length < fewest ? [] : (data?.people ?? []);

  if (chosen !== null) {
    return (
      <p className={classes.chosen}>
        <span className={classes.name}>{chosen.name}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose(null)}>
          {t("arrange.chooseOther")}
        </Button>
      </p>
    );
  }
  return (
    <>
      <TextInput
        type="search"
        label={t("arrange.searchPeople")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      {error !== undefined && (
        <p className={classes.soft} role="alert">
          {t("arrange.notFetched")}
        </p>
      )}
      {data !== undefined && asked.length >= fewest && found.length === 0 && (
        <p className={classes.soft}>{t("arrange.noPerson")}</p>
      )}
      <ul className={classes.candidates}>
        {found.map(({ id, name, homeAgencyName }) => {
          const member = panel.members[id];
          const seat = [
            member?.office ? t(`domain:office.${member.office}`) : null,
            member?.institution ? t(`domain:institution.${member.institution}`) : null,
          ].filter((part) => part !== null);
          return (
            <li key={id} className={classes.candidate}>
              <span className={classes.words}>
                <span className={classes.name}>{name}</span>
                <span className={classes.soft}>{homeAgencyName ?? t("arrange.noHome")}</span>
              </span>
              {member !== undefined ? (
                <span className={classes.soft}>{[t("arrange.sitsAlready"), ...seat].join(", ")}</span>
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t("arrange.choosePerson", { name })}
                  onClick={() => onChoose({ id, name })}
                >
                  {t("arrange.choose")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
