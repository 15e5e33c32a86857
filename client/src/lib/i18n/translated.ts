/**
 * What another language must say: every key of the Indonesian catalogue, and where it counts also the singular that
 * Indonesian does not have (`units_other` -> `units_one`).
 */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
