/** A text in Indonesian, which is always there, and in English where somebody has written it. */
export interface Localised {
  readonly id: string;
  readonly en?: string;
}
