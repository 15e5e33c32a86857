import { useMediaQuery } from "@mantine/hooks";

/** Where two columns are left, or one: the agenda folds to a strip, and so does what is in order. */
export function useFolding(): boolean {
  return useMediaQuery("(max-width: 75em)", false, { getInitialValueInEffect: false });
}
