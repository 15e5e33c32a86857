/**
 * A finite number without an exponent, as fragments of addresses want it (RFC 8118, Media Fragments); reading it back
 * gives the same number.
 */
export function plainDecimal(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const [, sign = "", whole = "", fraction = "", power] = /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const places = Number(power);
  if (places < 0) return `${sign}0.${"0".repeat(-places - 1)}${whole}${fraction}`;
  return sign + whole + fraction.padEnd(places, "0");
}
