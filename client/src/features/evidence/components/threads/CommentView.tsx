import { Button } from "@mantine/core";
import type { Comment } from "@sidang/shared";
import { judge } from "#app/features/evidence/acting/judge";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { withoutTitles } from "#app/lib/format";
import { MentionedText } from "./MentionedText";
import classes from "./ThreadCard.module.css";

interface Props {
  readonly comment: Comment;
  readonly threadId: string;
}

/** What somebody said: who, as what, when; and what it said before, where it was changed. */
export function CommentView({ comment, threadId }: Props) {
  const { t, format } = useWords();
  const { desk, compose } = useDesk();
  const { commentId, author, at, body, mentions, earlier, version } = comment;
  const own = author.userId === desk.reader.id;
  const target = { type: "EDIT", threadId, commentId, expectedVersion: version } as const;
  const refusal = own ? judge(desk, { ...target, type: "editComment", body: "-", mentions: [] }) : null;
  return (
    <li className={classes.comment}>
      <div className={classes.meta}>
        <span className={classes.author} title={author.name}>
          {withoutTitles(author.name)}
        </span>
        <span>{t(`evidence:side.${author.side}`)}</span>
        <time dateTime={new Date(at).toISOString()}>{format.moment(at)}</time>
        {own && refusal === null && (
          <Button variant="subtle" size="compact-xs" onClick={() => compose(target)}>
            {t("evidence:threads.edit")}
          </Button>
        )}
      </div>
      <p className={classes.text}>
        <MentionedText body={body} mentions={mentions} />
      </p>
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t("evidence:threads.edited", { count: earlier.length })}</summary>
          <ol>
            {earlier.map(({ body: before, at: until }) => (
              <li key={until}>
                <span>{t("evidence:threads.until", { at: format.moment(until) })}</span>
                <p className={classes.text}>{before}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
