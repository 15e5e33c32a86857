import { IconLogin2, IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { initialsOf, withoutTitles } from "#app/lib/format";
import { useSession, type Viewer } from "#app/lib/session";
import classes from "./AccountMenu.module.css";
import { Preferences } from "./Preferences";

/** Who one is, for the platform, and the way out. On narrow screens the preferences are here too. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer | null }) {
  const { t } = useTranslation(["app", "domain"]);
  const { signOut } = useSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const roles = [...new Set(viewer?.grants.map(({ role }) => t(`domain:role.${role}`)))];

  const leave = async () => {
    setLeaving(true);
    // So that the door does not ask why.
    await navigate(pathname + search, { replace: true, state: { leaving: true } });
    // When it fails one is still signed in, and the connection's mark says why.
    await signOut().catch(() => setLeaving(false));
  };

  return (
    <>
      <button
        type="button"
        className={classes.trigger}
        popoverTarget="account"
        aria-label={t("menu.account", { name: viewer === null ? "" : withoutTitles(viewer.name) })}
      >
        {viewer === null ? (
          <IconUserCircle size={20} aria-hidden />
        ) : (
          <span className={classes.initials} data-initials={initialsOf(viewer.name)} />
        )}
        {viewer !== null && <span className={classes.name}>{withoutTitles(viewer.name)}</span>}
      </button>
      <div id="account" popover="auto" className={classes.menu}>
        {viewer !== null && (
          <div className={classes.person}>
            <p className={classes.fullName}>{viewer.name}</p>
            <p className={classes.soft}>{viewer.email}</p>
            {viewer.homeAgency !== null && <p className={classes.soft}>{viewer.homeAgency.name}</p>}
            {roles.length > 0 && <p className={classes.roles}>{roles.join(", ")}</p>}
          </div>
        )}
        <div className={classes.preferences}>
          <Preferences />
        </div>
        {viewer === null ? (
          <Link to="/masuk" className={classes.action}>
            <IconLogin2 size={18} aria-hidden /> {t("menu.signIn")}
          </Link>
        ) : (
          <button type="button" className={classes.action} onClick={leave} disabled={leaving}>
            <IconLogout size={18} aria-hidden /> {leaving ? t("menu.signingOut") : t("menu.signOut")}
          </button>
        )}
      </div>
    </>
  );
}
