/** As much of a recorded run as is played again: the file that `signoff record` writes. */
export interface RecordedRun {
  readonly kind: "signoff-capsule";
  readonly v: 1;
  /** The provider's short name. */
  readonly provider: string;
  readonly calls: readonly RecordedCall[];
}

/** One request of it, with what came of it. */
export interface RecordedCall {
  /** Method and path template. */
  readonly operation: string;
  readonly answer?: RecordedAnswer;
  readonly failure?: { readonly name: string };
}

interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly text?: string };
}

/** @throws {RangeError} for what is none, saying what is wrong with it. */
export function checkCapsule(value: unknown): RecordedRun {
  const run = value as Partial<RecordedRun> | null;
  if (typeof run !== "object" || run?.kind !== "signoff-capsule")
    throw new RangeError('capsule: it is none; "signoff record" and recordCalls() make some.');
  if (run.v !== 1)
    throw new RangeError(`capsule: it has the format ${String(run.v)}, and this version reads 1.`);
  if (typeof run.provider !== "string") throw new RangeError("capsule: its provider is missing.");
  if (!Array.isArray(run.calls) || !run.calls.every(isCall))
    throw new RangeError("capsule: its calls are damaged.");
  return run as RecordedRun;
}

function isCall(value: unknown): boolean {
  const { operation, answer } = Object(value) as Partial<RecordedCall>;
  return typeof operation === "string" && (answer === undefined || isAnswer(answer));
}

function isAnswer({ status, headers, body }: RecordedAnswer): boolean {
  const isText = body?.text === undefined || typeof body.text === "string";
  const fields = Object.values(Object(headers) as object);
  return Number.isInteger(status) && isText && fields.every((value) => typeof value === "string");
}
