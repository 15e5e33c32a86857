import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Mark } from "#app/ui/badges";
import { type Hit, hitAddress } from "./hitAddress";
import { Marked } from "./Marked";
import classes from "./SearchPage.module.css";

/** Something that was found: what it is, whose, where in it, and the words around. */
export function SearchHitItem({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  const { t } = useTranslation("search");
  const { kind, title, unitName, cycle, page, excerpt, withdrawn } = hit;
  return (
    <li className={classes.hit}>
      <div className={classes.head}>
        <Mark tone={kind === "THREAD" ? "accent" : "plain"}>{t(`kind.${kind}`)}</Mark>
        <Link to={hitAddress(hit, query)} className={classes.title}>
          <Marked text={title} query={query} />
        </Link>
        {withdrawn && <Mark tone="fail">{t("withdrawn")}</Mark>}
      </div>
      {excerpt && (
        <p className={classes.excerpt}>
          <Marked text={excerpt} query={query} />
        </p>
      )}
      <span className={classes.facts}>
        {[unitName, t("cycle", { year: cycle }), ...(page ? [t("page", { page })] : [])].join(" · ")}
      </span>
    </li>
  );
}
