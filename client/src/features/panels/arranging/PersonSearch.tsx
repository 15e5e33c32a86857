import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { PeopleForPanelDocument } from "#app/generated/panels/graphql";
import classes from "./Editor.module.css";

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Props {
  /** Ids of those who sit already. */
  readonly seated: readonly string[];
  readonly chosen: Person | null;
  readonly onChoose: (person: Person | null) => void;
}

const fewest = 2;

/** People by name or address, from the second letter on. */
export function PersonSearch({ seated, chosen, onChoose }: Props) {
  const { t } = useTranslation("panels");
  const [search, setSearch] = useState("");
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
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
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
        {found.map(({ id, name, homeAgencyName }) => (
          <li key={id} className={classes.candidate}>
            <span className={classes.words}>
              <span className={classes.name}>{name}</span>
              {homeAgencyName && <span className={classes.soft}>{homeAgencyName}</span>}
            </span>
            {seated.includes(id) ? (
              <span className={classes.soft}>{t("arrange.sitsAlready")}</span>
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
        ))}
      </ul>
    </>
  );
}
