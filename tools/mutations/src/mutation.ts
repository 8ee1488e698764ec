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
  | "once";

/** One guard taken out of the sources, and the tests that have to notice. */
export interface Mutation {
  /** Unique, in words with hyphens: what is no longer done. */
  readonly name: string;
  readonly row: Row;
  /** From the root of the workspace. */
  readonly file: string;
  /** Text that stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Test files, of which at least one has to fail. */
  readonly tests: readonly string[];
  /** Runs only the tests whose full name matches this regular expression. */
  readonly only?: string;
}

/** The mutations of one row. */
export function inRow(row: Row, mutations: readonly Omit<Mutation, "row">[]): readonly Mutation[] {
  return mutations.map((mutation) => ({ ...mutation, row }));
}
