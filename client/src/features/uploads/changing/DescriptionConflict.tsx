import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import type { Description } from "../queue/entry";
import classes from "./DescriptionConflict.module.css";

interface Props {
  readonly mine: Description;
  readonly theirs: Description;
  readonly onChoose: (chosen: Description) => void;
}

/** Two descriptions of one thing, side by side, of which the person takes one. */
export function DescriptionConflict({ mine, theirs, onChoose }: Props) {
  const { t } = useTranslation("uploads");
  return (
    <Alert color="soga" role="alert" title={t("changing.conflict")}>
      <div className={classes.sides}>
        <Side
          name={t("changing.mine")}
          value={mine}
          action={t("changing.useMine")}
          onChoose={() => onChoose(mine)}
        />
        <Side
          name={t("changing.theirs")}
          value={theirs}
          action={t("changing.useTheirs")}
          onChoose={() => onChoose(theirs)}
        />
      </div>
    </Alert>
  );
}

interface SideProps {
  readonly name: string;
  readonly value: Description;
  readonly action: string;
  readonly onChoose: () => void;
}

function Side({ name, value, action, onChoose }: SideProps) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const { title, indicatorCodes, shownOn } = value;
  return (
    <section aria-label={name}>
      <p className={classes.name}>{name}</p>
      <dl className={classes.values}>
        <dt>{t("form.title")}</dt>
        <dd>{title}</dd>
        <dt>{t("form.indicators")}</dt>
        <dd>{indicatorCodes.join(", ")}</dd>
        <dt>{t("form.shownOn")}</dt>
        <dd>{shownOn === null ? t("changing.none") : format.day(shownOn)}</dd>
      </dl>
      <Button size="compact-md" variant="default" onClick={onChoose}>
        {action}
      </Button>
    </section>
  );
}
