import { useMediaQuery } from "@mantine/hooks";

/** A phone's width: one thing at a time, and the ballot fills the screen. */
export function useNarrow(): boolean {
  return useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
}
