/** A request that the document does not allow, or an answer that it does not promise. */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.headers = headers;
  }
}

/** What a record tells of an error that nobody meant to throw. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
