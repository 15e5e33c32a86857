/** A value that canonical JSON (RFC 8785) can hold: no undefined, no NaN, no Date. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
