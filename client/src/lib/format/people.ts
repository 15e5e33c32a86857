/** A name without academic titles: "Dr. Ratna Wulandari, S.H." is Ratna Wulandari. For narrow places; the full name stays within reach. */
export function withoutTitles(name: string): string {
  const [body = name] = name.split(",");
  const words = body.split(/\s+/).filter((word) => word !== "" && !word.endsWith("."));
  return words.length > 0 ? words.join(" ") : name;
}

/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = withoutTitles(name).split(" ");
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => word?.charAt(0).toUpperCase()).join("");
}
