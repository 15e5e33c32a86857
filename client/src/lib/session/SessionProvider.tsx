import { useApolloClient, useMutation, useQuery } from "@apollo/client/react";
import { type ReactNode, useMemo } from "react";
import { MeDocument, SignInDocument, SignOutDocument } from "#app/generated/session/graphql";
import { errorCode } from "../apollo";
import { SessionContext } from "./viewer";

interface Props {
  /** Opens the socket again with the cookie of whoever is signed in now. */
  readonly reconnectSocket: () => void;
  /** Shown until it is known who is there. */
  readonly waiting: ReactNode;
  /** Shown when that cannot be found out. */
  readonly failed: (error: Error, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Knows who is signed in. Nothing of one person's data is left in the page when another takes over. */
export function SessionProvider({ reconnectSocket, waiting, failed, children }: Props) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(MeDocument, { fetchPolicy: "cache-first" });
  const [sendSignIn] = useMutation(SignInDocument);
  const [sendSignOut] = useMutation(SignOutDocument);
  const viewer = data?.me ?? null;

  const session = useMemo(() => {
    const changed = async () => {
      reconnectSocket();
      await client.clearStore();
      await refetch();
    };
    return {
      viewer,
      signIn: async (email: string, password: string) => {
        await sendSignIn({ variables: { email, password } });
        await changed();
      },
      signOut: async () => {
        try {
          await sendSignOut();
        } catch (error) {
          // The session had ended already: that is what was wanted.
          if (errorCode(error) !== "UNAUTHENTICATED") throw error;
        }
        await changed();
      },
    };
  }, [viewer, client, refetch, sendSignIn, sendSignOut, reconnectSocket]);

  if (data === undefined) return error ? failed(error, () => void refetch()) : waiting;
  return <SessionContext value={session}>{children}</SessionContext>;
}
