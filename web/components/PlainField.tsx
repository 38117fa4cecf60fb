import { type RefObject, useId } from 'react';

/** What a field with suggestions and the plain one before it share. */
export type FieldState = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
};

type Classes = {
  readonly frame?: string | undefined;
  readonly label?: string | undefined;
  readonly input?: string | undefined;
};

type Props = FieldState & {
  readonly label: string;
  readonly hint: string;
  readonly classes: Classes;
  /** Begins to load the field with suggestions. */
  readonly load: () => void;
};

/** A field of text until the one with suggestions is loaded, which happens when somebody comes to it. */
export const PlainField = ({ field, text, setText, label, hint, classes, load }: Props) => {
  const id = useId();
  return (
    <div className={classes.frame} onPointerEnter={load}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={classes.input}
        value={text}
        placeholder={hint}
        onChange={({ target }) => setText(target.value)}
        onFocus={load}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
};
