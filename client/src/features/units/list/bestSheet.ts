interface Sources<T> {
  readonly panel: T | null;
  readonly tpn: T | null;
  readonly tpi: T | null;
  readonly self: T | null;
}

/** The sheet that counts most among those that there are and that the viewer may see. */
export function bestSheet<T>({ panel, tpn, tpi, self }: Sources<T>): T | null {
  return panel ?? tpn ?? tpi ?? self;
}
