import { memo, useLayoutEffect, useRef } from "react";
import { registerRun } from "../passages/runElements";

/** A piece of the document's text that knows where it stands in it. */
export const Run = memo(function Run({ text, start }: { readonly text: string; readonly start: number }) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) registerRun(element.current, { page: 1, start, length: text.length });
  }, [text, start]);
  return <span ref={element}>{text}</span>;
});
