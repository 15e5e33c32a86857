import { useTranslation } from "react-i18next";
import { Waiting } from "#app/ui/states";
import classes from "./opening.module.css";

/** A document on its way: grey lines, and a number as soon as there is one. */
export function Progress({ loaded, total }: { readonly loaded: number; readonly total: number }) {
  const { t } = useTranslation("viewer");
  if (loaded === 0 || total === 0) return <Waiting lines={8} />;
  const percent = Math.min(100, Math.round((100 * loaded) / total));
  return (
    <div className={classes.progress}>
      <label>
        {t("opening", { percent })}
        <progress max={100} value={percent} />
      </label>
      <Waiting lines={6} />
    </div>
  );
}
