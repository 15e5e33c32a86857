import { useMediaQuery } from "@mantine/hooks";

export type Width = "WIDE" | "MEDIUM" | "NARROW";

/** Three columns, two, or one thing at a time. */
export function useWidth(): Width {
  const narrow = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const medium = useMediaQuery("(max-width: 75em)", false, { getInitialValueInEffect: false });
  if (narrow) return "NARROW";
  return medium ? "MEDIUM" : "WIDE";
}
