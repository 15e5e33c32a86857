import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { refetchLists } from "../sending/refetchLists";

/** Somebody comes back to the page: what others have done meanwhile is asked for. */
export function useReturning(): void {
  const client = useApolloClient();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") refetchLists(client);
    };
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [client]);
}
