import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import classes from "./MainNavigation.module.css";

const places = [
  { to: "/", label: "nav.home" },
  { to: "/sidang", label: "nav.panels" },
  { to: "/unit", label: "nav.units" },
] as const;

/** The few places that everybody goes to. */
export function MainNavigation() {
  const { t } = useTranslation("app");
  return (
    <nav className={classes.nav} aria-label={t("nav.label")}>
      <ul className={classes.list}>
        {places.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === "/"} className={classes.link}>
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
