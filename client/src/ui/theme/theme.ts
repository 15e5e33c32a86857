import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Nila: the indigo of the dye vats. The colour of what can be acted upon. */
const nila: MantineColorsTuple = [
  "#eef3fa",
  "#dbe5f2",
  "#b6c9e4",
  "#8eabd5",
  "#6a8fc6",
  "#4a74b3",
  "#375f9d",
  "#2b4f86",
  "#22406b",
  "#182e50",
];

/** Soga: the brown of the second dye. The colour of a bound, and of what happens now. */
const soga: MantineColorsTuple = [
  "#fdf5ea",
  "#f8e6cd",
  "#f0cc9b",
  "#e7b167",
  "#df9a3d",
  "#c98225",
  "#a8681a",
  "#875215",
  "#6b4113",
  "#4d2e0e",
];

const gray: MantineColorsTuple = [
  "#f7f8fa",
  "#eff1f5",
  "#e3e7ed",
  "#d3d9e2",
  "#b8c1ce",
  "#8f9bad",
  "#67748a",
  "#4c586c",
  "#333d4e",
  "#1d2532",
];

const dark: MantineColorsTuple = [
  "#e4e8ef",
  "#c3cad6",
  "#99a4b5",
  "#758194",
  "#4a5465",
  "#363f4d",
  "#262d38",
  "#1b212a",
  "#151a22",
  "#0f1319",
];

const green: MantineColorsTuple = [
  "#ebf6f0",
  "#d3ebdd",
  "#a6d6bb",
  "#75bf96",
  "#4aa876",
  "#2f8f5d",
  "#22784c",
  "#1a623e",
  "#144d31",
  "#0e3924",
];

const red: MantineColorsTuple = [
  "#fdf0ef",
  "#fadcd9",
  "#f3b7b2",
  "#ea8d86",
  "#e0655c",
  "#cf4238",
  "#b4302a",
  "#942522",
  "#741d1b",
  "#551513",
];

/** Dense, square-shouldered, exact: small radii, a 4-pixel grid, one typeface with tabular figures. */
export const theme = createTheme({
  primaryColor: "nila",
  primaryShade: { light: 7, dark: 5 },
  colors: { nila, soga, gray, dark, green, red },
  black: "#161c27",
  fontFamily: "'Plus Jakarta Sans Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: {
    fontWeight: "680",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.25rem" },
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  defaultRadius: "md",
  breakpoints: { xs: "24.375em", sm: "40em", md: "56.25em", lg: "64em", xl: "90em" },
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
});
