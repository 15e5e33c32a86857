import { useState } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "#app/lib/session";

/** Lets signed-in people through, and sends others to sign in and back to where they wanted to go. */
export function SignedIn() {
  const { viewer } = useSession();
  const { pathname, search, state } = useLocation();
  const [entered] = useState(viewer !== null);
  if (viewer !== null) return <Outlet />;
  const wanted = pathname + search;
  // Elsewhere than by this page's own way out: in another tab, or because the time was up.
  const ended = entered && state?.leaving !== true;
  return (
    <Navigate
      replace
      state={{ ended }}
      to={wanted === "/" ? "/masuk" : `/masuk?ke=${encodeURIComponent(wanted)}`}
    />
  );
}
