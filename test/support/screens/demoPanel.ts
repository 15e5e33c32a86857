/** Today's panel of the demonstration: open, and nobody attends yet. */
export const panelId = `panel-${yearInJakarta()}-1`;
/** Its first unit. */
export const firstItem = "item-balai-sertifikasi";

/** The demonstration happens in Jakarta, where the year begins seven hours before UTC's. */
export function yearInJakarta(): number {
  return new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
}
