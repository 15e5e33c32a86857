import { useEffect, useState } from "react";

/** Milliseconds after the last step of zooming until pages are drawn anew; until then they are stretched. */
const settle = 140;

/** A value once it has stopped changing for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settle);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
