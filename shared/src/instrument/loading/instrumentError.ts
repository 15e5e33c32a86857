/** A sheet or its thresholds cannot be used. `message` is `path: expected ..., got ...`; `path` is like `components[3].subcomponents[1].weight`. */
export class InstrumentError extends Error {
  override readonly name = "InstrumentError";

  constructor(
    readonly path: string,
    complaint: string,
  ) {
    super(`${path}: ${complaint}`);
  }
}
