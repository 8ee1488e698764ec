/** What the command tells, one line each with `--json`. */
export interface OutputRecord {
  /** Which kind of record it is; each command says which it tells, and with what fields. */
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What went wrong, for the exit code and for people. */
export interface Failure {
  readonly exitCode: number;
  /** The name of the error. */
  readonly kind: string;
  readonly message: string;
}

/** Why the command came to an early end. */
export interface ErrorRecord extends OutputRecord, Failure {
  readonly type: "error";
}
