import { Textarea, type TextareaProps } from "@mantine/core";
import classes from "./GrowingText.module.css";

/** A box for a longer text: it grows with what is typed where the browser can, and can be pulled larger everywhere. */
export function GrowingText(props: Omit<TextareaProps, "classNames" | "autosize" | "resize">) {
  return <Textarea {...props} resize="vertical" classNames={{ input: classes.input ?? "" }} />;
}
