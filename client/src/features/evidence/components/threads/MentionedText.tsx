import type { Mention } from "@sidang/shared";
import classes from "./ThreadCard.module.css";

interface Props {
  readonly body: string;
  readonly mentions: readonly Mention[];
}

/** A text in which the names of those who are mentioned stand out. It is text, whatever is written in it. */
export function MentionedText({ body, mentions }: Props) {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  if (names.length === 0) return body;
  const parts: { readonly from: number; readonly text: string; readonly named: boolean }[] = [];
  let plainFrom = 0;
  for (let at = body.indexOf("@"); at >= 0; at = body.indexOf("@", at + 1)) {
    const name = names.find((each) => body.startsWith(each, at));
    if (name === undefined) continue;
    parts.push({ from: plainFrom, text: body.slice(plainFrom, at), named: false });
    parts.push({ from: at, text: name, named: true });
    plainFrom = at + name.length;
    at = plainFrom - 1;
  }
  parts.push({ from: plainFrom, text: body.slice(plainFrom), named: false });
  return parts.map(({ from, text, named }) =>
    named ? (
      <span key={from} className={classes.mention}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
