import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "#app/lib/session";
import { Kawung } from "#app/ui/marks/Kawung";
import { AccountMenu } from "./AccountMenu";
import { ConnectionMark } from "./ConnectionMark";
import classes from "./Header.module.css";
import { MainNavigation } from "./MainNavigation";
import { Preferences } from "./Preferences";
import { SearchField } from "./SearchField";

/** The bar above every screen: where one is, where one can go, whether the page is in touch with the server, who one is. */
export function Header() {
  const { t } = useTranslation("app");
  const { viewer } = useSession();
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.brand} aria-label={`${t("name")}: ${t("nav.home")}`}>
        <Kawung className={classes.mark} />
        <span className={classes.name}>{t("name")}</span>
      </Link>
      {viewer !== null && <MainNavigation />}
      {viewer !== null && <SearchField />}
      <div className={classes.side}>
        <ConnectionMark />
        <div className={classes.wideOnly}>
          <Preferences />
        </div>
        <AccountMenu viewer={viewer} />
      </div>
    </header>
  );
}
