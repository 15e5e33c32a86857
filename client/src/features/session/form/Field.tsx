import { type ReactNode, type Ref, useId } from "react";
import classes from "./Field.module.css";

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly type: "email" | "password" | "text";
  readonly name: string;
  readonly autoComplete: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** Inside the field, at its end. */
  readonly end?: ReactNode;
}

/** A labelled input of the door. Plain, so that nobody loads a form library to sign in. */
export function Field({ ref, label, error, onChange, end, ...input }: Props) {
  const id = useId();
  const errorId = `${id}error`;
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.frame} data-wrong={error !== undefined || undefined}>
        <input
          {...input}
          ref={ref}
          id={id}
          className={classes.input}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : errorId}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {end}
      </div>
      {error !== undefined && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
