/** The rows of the security rules, as the README lists them. */
export type Row =
  | "redaction"
  | "https"
  | "origin"
  | "path values"
  | "query"
  | "headers and multipart"
  | "prototype pollution"
  | "two accounts"
  | "tokens in URLs"
  | "sizes and codings"
  | "endings"
  | "TLS and proxies"
  | "supply chain"
  | "logins"
  | "markup"
  | "once"
  | "lost logins"
  | "proof of an end"
  | "bounded waits"
  | "exit"
  | "receiving"
  | "kept parts"
  | "transfers"
  | "shown texts"
  | "truth of errors"
  | "feeds"
  | "shared sessions"
  | "told of answers"
  | "promises";

interface Common {
  /** Unique, in words with hyphens: what is no longer done. */
  readonly name: string;
  readonly row: Row;
  /** Test files, of which at least one has to fail: the package as in `in`, and the path in its folder of tests without `.test.ts`. */
  readonly tests: readonly string[];
  /** A regular expression for the full names of those that are to be run first, since one of them fails. */
  readonly first?: string;
}

/** A guard of the sources taken out. */
export interface CodeMutation extends Common {
  /** The folder of the package that holds the guard; with `tools/` before it where it is one of the tools. */
  readonly in: string;
  /**
   * The guard as code, where all names stand for any names: one place in the package has this shape. What is between « and
   * » is taken out, else all of it. `$$$` stands for anything that is left out of a list, `$name` for any one thing.
   */
  readonly guard: string;
  /** More code of the same outermost function or class, where the guard's shape alone is not unique. */
  readonly within?: string | readonly string[];
  /** What stands in the place of the guard, in the names of `guard` and `within`; nothing where it is missing. */
  readonly with?: string;
}

/** A guard of the workspace's own files taken out. */
export interface FileMutation extends Common {
  /** From the root of the workspace. */
  readonly file: string;
  /** The text without the guard. */
  readonly edit: (text: string) => string;
}

/** One guard taken out, and the tests that have to notice. */
export type Mutation = CodeMutation | FileMutation;

type WithoutRow<One> = One extends Mutation ? Omit<One, "row"> : never;

/** The mutations of one row. */
export function inRow(row: Row, mutations: readonly WithoutRow<Mutation>[]): readonly Mutation[] {
  return mutations.map((mutation) => ({ ...mutation, row }));
}
