/** One thing that a rule has against a spec. */
export interface Finding {
  /** Relative to the repository. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: "error" | "warn";
  readonly rule: string;
  readonly message: string;
}

/** A finding as one line: `specs/acme/openapi.yaml:12:5 error rule-name message`. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, severity, rule, message } = finding;
  return `${file}:${line}:${column} ${severity} ${rule} ${message.trim().replace(/\s*\n\s*/g, " ")}`;
}
