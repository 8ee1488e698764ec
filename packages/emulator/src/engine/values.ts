/** Parameters of one kind (path, query, headers) of a checked request. Header names are read in any case. */
export interface Values {
  /** The text as sent, percent-decoded: exact for ids of any size. A repeated parameter gives its first. */
  text(name: string): string | undefined;
  /** The same for one that the document requires. Throws when it is missing, which the check rules out. */
  required(name: string): string;
  /** The value as a number; `undefined` when it was not sent. */
  number(name: string): number | undefined;
  /** `true` for the text "true", `false` for any other; `undefined` when it was not sent. */
  flag(name: string): boolean | undefined;
  /** All values of a list parameter; empty when it was not sent. */
  list(name: string): readonly string[];
}

/** Wraps raw texts by parameter name. `fold` turns a name into the key it is kept under. */
export function createValues(
  texts: ReadonlyMap<string, readonly string[]>,
  fold: (name: string) => string = (name) => name,
): Values {
  const list = (name: string): readonly string[] => texts.get(fold(name)) ?? [];
  const text = (name: string): string | undefined => list(name)[0];
  return {
    text,
    list,
    required(name) {
      const value = text(name);
      if (value === undefined) throw new Error(`The parameter "${name}" was not sent.`);
      return value;
    },
    number(name) {
      const value = text(name);
      return value === undefined ? undefined : Number(value);
    },
    flag(name) {
      const value = text(name);
      return value === undefined ? undefined : value === "true";
    },
  };
}
