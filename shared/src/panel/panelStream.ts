/** The name of the stream that a panel is the fold of. */
export function panelStream(panelId: string): string {
  return `panel:${panelId}`;
}
