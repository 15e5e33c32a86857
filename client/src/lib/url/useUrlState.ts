import { useMemo } from "react";
import { useSearchParams } from "react-router";

/** How a screen's filters are read from the address and written to it. `write` leaves out what is as it is by default. */
export interface UrlState<T> {
  readonly read: (address: URLSearchParams) => T;
  readonly write: (value: T) => Readonly<Record<string, string>>;
  /** The parameters that are its own, where a screen has parts with filters of theirs. Left out: all of them. */
  readonly own?: readonly string[];
}

/** Filters that live in the address, so that a list can be sent to somebody as it is seen. A change replaces the address. */
export function useUrlState<T>(state: UrlState<T>): readonly [T, (changes: Partial<T>) => void] {
  const [address, setAddress] = useSearchParams();
  const value = useMemo(() => state.read(address), [state, address]);
  const change = (changes: Partial<T>) => {
    setAddress(
      (now) => ({ ...othersIn(now, state.own), ...state.write({ ...state.read(now), ...changes }) }),
      { replace: true, preventScrollReset: true },
    );
  };
  return [value, change];
}

function othersIn(address: URLSearchParams, own: readonly string[] | undefined): Record<string, string> {
  return own === undefined ? {} : Object.fromEntries([...address].filter(([name]) => !own.includes(name)));
}

/** The parameter if it is one of these, else the fallback. */
export function oneOf<T extends string, F>(
  address: URLSearchParams,
  name: string,
  values: readonly T[],
  fallback: F,
): T | F {
  const given = address.get(name);
  return values.find((value) => value === given) ?? fallback;
}

/** A whole number from 1900 to 2999, else null. */
export function yearOf(address: URLSearchParams, name: string): number | null {
  const given = address.get(name) ?? "";
  return /^(19|2\d)\d\d$/.test(given) ? Number(given) : null;
}
