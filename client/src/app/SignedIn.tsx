import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "#app/lib/session";

/** Lets signed-in people through, and sends others to sign in and back to where they wanted to go. */
export function SignedIn() {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (viewer !== null) return <Outlet />;
  const wanted = pathname + search;
  return <Navigate replace to={wanted === "/" ? "/masuk" : `/masuk?ke=${encodeURIComponent(wanted)}`} />;
}
