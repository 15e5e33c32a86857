import type { Grant } from "@sidang/shared";
import { createContext, useContext } from "react";

/** Who is signed in. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly homeAgency: { readonly id: string; readonly name: string } | null;
  readonly grants: readonly Grant[];
}

export interface SessionActions {
  readonly viewer: Viewer | null;
  /** Rejects with the server's error; afterwards the viewer is known. */
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionActions | null>(null);

/** The session: who is signed in, if anybody, and how to change that. */
export function useSession(): SessionActions {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession needs a SessionProvider above it");
  return session;
}

/** Who is signed in, on screens that nobody reaches without. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (viewer === null) throw new Error("This screen is shown to signed-in people only");
  return viewer;
}
