import { isErrorLike } from "../../values/kinds.ts";
import { createNameTeller, type NameTeller } from "../../values/told-names.ts";
import { InvalidOptionError } from "../../errors/errors.ts";
import { checkNumber, ownOptions } from "../../options/checks.ts";
import type { Transport, WireAnswer, WireRequest } from "../../transport/transport.ts";
import { nodeTransport } from "../node-transport.ts";
import type { Capsule, CapsuleAnswer, CapsuleCall, MaskedBody } from "./capsule.ts";
import type { Masking } from "./mask-value.ts";
import { maskBody } from "./masked-body.ts";

/** What {@link recordCalls} takes. */
export interface RecordOptions {
  /** How many requests are kept, the last ones, from 1 to 1,000. Default: 50. */
  readonly limit?: number;
  /** What sends them. Default: `nodeTransport()`. */
  readonly transport?: Transport;
}

/** Keeps the last calls of a session. */
export interface CallRecorder {
  /** For the option `transport` of a login. */
  readonly transport: Transport;
  /** What was kept so far; `undefined` before the first request. */
  capsule(): Capsule | undefined;
}

const [usualLimit, mostKept] = [50, 1_000];

/**
 * Keeps the last requests of a session with their answers, without their values, for a bug report: `capsule()` after an
 * error gives what a file is made of, and `signoff replay` serves it. It is masked as it comes, so that no secret and no
 * value is held.
 *
 * @throws {InvalidOptionError} for an option that is unfit, naming it.
 */
export function recordCalls(options?: RecordOptions): CallRecorder {
  const { limit = usualLimit, transport = nodeTransport() } = ownOptions(
    options,
    ["limit", "transport"],
    "recordCalls",
  );
  checkNumber("limit", limit, 1);
  if (limit > mostKept) throw new InvalidOptionError("limit", `has to be at most ${mostKept}.`);
  const names = createNameTeller();
  const kept: CapsuleCall[] = [];
  let count = 0;
  let began: number | undefined;
  let provider = "";
  const keep = (request: WireRequest, sentAt: number, outcome: Outcome): void => {
    count += 1;
    const masking = maskingFor(request, names);
    const times = { at: sentAt - (began ??= sentAt), took: performance.now() - sentAt };
    const call = attempt(() => ({
      ...sentPart(request, times, masking),
      ...("error" in outcome
        ? { failure: tellFailure(outcome.error) }
        : { answer: maskAnswer(outcome.answer, masking) }),
    }));
    if (call) kept.push(call);
    if (kept.length > limit) kept.shift();
  };
  return {
    async transport(request) {
      const sentAt = performance.now();
      began ??= sentAt;
      provider = request.call.provider;
      let answer: WireAnswer;
      try {
        answer = await transport(request);
      } catch (error) {
        keep(request, sentAt, { error });
        throw error;
      }
      keep(request, sentAt, { answer });
      return answer;
    },
    capsule: () =>
      began === undefined
        ? undefined
        : { kind: "signoff-capsule", v: 1, provider, calls: [...kept], left: count - kept.length },
  };
}

type Outcome = { readonly answer: WireAnswer } | { readonly error: unknown };

/** No call fails because it could not be told. */
function attempt(tell: () => CapsuleCall): CapsuleCall | undefined {
  try {
    return tell();
  } catch {
    return undefined;
  }
}

function maskingFor({ call }: WireRequest, names: NameTeller): Masking {
  const mask = (text: string): string => call.mask(text);
  return { mask, tell: (name) => names.tell(name, mask) };
}

function sentPart(
  { url, headers, body, call }: WireRequest,
  { at, took }: Pick<CapsuleCall, "at" | "took">,
  masking: Masking,
): Omit<CapsuleCall, "answer" | "failure"> {
  const type = headers.get("content-type") ?? "";
  const masked =
    typeof body === "string" ? maskBody([Buffer.from(body)], type, masking) : undefined;
  return {
    operation: call.observedAs ?? call.operation,
    attempt: call.attempt,
    at: Math.round(at),
    took: Math.round(took),
    headers: headers.pairs.map(([name]) => masking.tell(name)),
    query: [...new Set(url.searchParams.keys())].map(masking.tell),
    ...(masked && { body: masked }),
  };
}

/** Fields that a client goes by, and that say nothing of anybody. */
const plain = ["content-type", "retry-after", "deprecation", "sunset", "cache-control"];

function maskAnswer({ status, headers: given, body }: WireAnswer, masking: Masking): CapsuleAnswer {
  const headers = typeof given === "function" ? given() : given;
  const kept = plain.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const cookies = headers.getSetCookie().map((cookie) => maskCookie(cookie, masking));
  const masked: MaskedBody | undefined =
    body instanceof ReadableStream
      ? {}
      : maskBody(body, headers.get("content-type") ?? "", masking);
  return {
    status,
    headers: {
      ...Object.fromEntries(kept),
      ...(cookies.length > 0 && { "set-cookie": cookies.join(", ") }),
    },
    ...(masked && { body: masked }),
  };
}

/** `SID=xxxx`, without its attributes. */
function maskCookie(cookie: string, { tell }: Masking): string {
  const [name = "", value = ""] = cookie.split(/[=;]/);
  return `${tell(name)}=${"x".repeat(value.length)}`;
}

function tellFailure(error: unknown): NonNullable<CapsuleCall["failure"]> {
  if (!isErrorLike(error)) return { name: "Error" };
  const code = codeIn(error);
  return { name: error.name, ...(code !== undefined && { code }) };
}

function codeIn(error: Error): string | undefined {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string") return code;
  return isErrorLike(error.cause) ? codeIn(error.cause) : undefined;
}
