// Before the first paint, so that a dark page does not flash white. A file, because the page may not hold scripts.
{
  let chosen = null;
  try {
    // The component library's own key.
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage may be forbidden: then the device decides.
  }
  const isDark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
}
