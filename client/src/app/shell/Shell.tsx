import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { Waiting } from "#app/ui/states";
import { CrashBoundary } from "../CrashBoundary";
import { Header } from "./Header";
import classes from "./Shell.module.css";
import { UploadsInHand } from "./UploadsInHand";
import { useArrival } from "./useArrival";

/** What stands around every screen: the header above, the screen below, and a short way from one to the other. */
export function Shell() {
  const { t } = useTranslation("app");
  const { pathname } = useLocation();
  const main = useArrival();
  return (
    <>
      <a className={classes.skip} href="#isi">
        {t("skip")}
      </a>
      <Header />
      <main id="isi" ref={main} tabIndex={-1} className={classes.main}>
        <Suspense fallback={<Waiting />}>
          <CrashBoundary key={pathname}>
            <Outlet />
          </CrashBoundary>
        </Suspense>
      </main>
      <UploadsInHand />
    </>
  );
}
