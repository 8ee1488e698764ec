/** A question to a process: one of its functions, by name. */
export interface Question {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
}

/** The answer to a question; `failure` where the function threw. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: Failure;
}

/** An error as another process is told it. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What a process tells without being asked. */
export interface News<Told> {
  readonly told: Told;
}

/** An error that passed between processes. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
