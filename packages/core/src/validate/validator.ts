import type { AnswerValidator, ObservedAnswer } from "../call/observed-answer.ts";
import { createNameTeller } from "../values/told-names.ts";
import { InvalidOptionError, type OperationName, ProtocolError } from "../errors/errors.ts";
import {
  answerFor,
  type Content,
  createShapeReader,
  essenceOf,
  isJsonType,
  mediaKeyFor,
  type SpecifiedAnswer,
} from "../shapes/read-shapes.ts";
import type { Shapes } from "../shapes/shapes.ts";
import { parseBareJson } from "../values/bare-json.ts";
import { type BodyCheck, createChecker, type Fault } from "./checker.ts";
import { createWarner } from "./warn.ts";

/** How many faults of one answer are told. */
const mostTold = 3;

/**
 * Makes an {@link AnswerValidator} of the spec of a provider.
 *
 * @throws {InvalidOptionError} for another mode.
 */
export function createAnswerValidator<Provider extends string>(
  shapes: Shapes<Provider>,
  mode: "warn" | "throw",
): AnswerValidator<Provider> {
  if (mode !== "warn" && mode !== "throw") {
    throw new InvalidOptionError("mode", 'has to be "warn" or "throw".');
  }
  const reader = createShapeReader(shapes);
  const bodies = createBodyFaults(createChecker(reader));
  const warn = createWarner();
  return {
    provider: shapes.provider,
    operations: Object.keys(shapes.answers) as OperationName[],
    check(answer) {
      const answers = reader.answersOf(answer.operation);
      if (!answers) return;
      const specified = answerFor(answers, answer.status);
      const faults = specified ? bodies(answer, specified) : ["the status is not documented"];
      if (faults.length === 0) return;
      const message = describe(answer, faults);
      const isSuccess = answer.status >= 200 && answer.status <= 299;
      if (mode === "warn" || !isSuccess) {
        warn(message);
        return;
      }
      const { provider, operation, status, requestId } = answer;
      throw new ProtocolError(message, {
        provider,
        operation,
        status,
        requestId,
        reason: "unlike-spec",
      });
    },
  };
}

function describe({ operation, status }: ObservedAnswer, faults: readonly string[]): string {
  const more = faults.length - mostTold;
  const rest = more > 0 ? `, and ${more} ${more === 1 ? "fault" : "faults"} more` : "";
  return `${operation} answered ${status} unlike its spec: ${faults.slice(0, mostTold).join(", ")}${rest}.`;
}

type BodyFaults = (answer: ObservedAnswer, specified: SpecifiedAnswer) => readonly string[];

/** Compares the media type and, where it is JSON, the body. */
function createBodyFaults(check: ReturnType<typeof createChecker>): BodyFaults {
  const checks = new Map<string, BodyCheck>();
  const { hash } = createNameTeller();
  return (answer, { key, content: written }) => {
    const content = parseBareJson(written) as Content;
    const essence = essenceOf(answer.contentType);
    const media = essence === undefined ? undefined : mediaKeyFor(content, essence);
    if (answer.isEmpty) return isBodyDue(content) ? ["there is no body"] : [];
    if (media === undefined) return [`its media type is ${essence ?? unnamed(answer)}`];
    const schema = content[media];
    if (!schema || !isJsonType(media)) return [];
    const body = answer.read();
    // Left to the app as a stream, or told as no JSON.
    if (body === undefined) return [];
    const place = `${answer.operation} ${key} ${media}`;
    const known = checks.get(place) ?? check(schema);
    checks.set(place, known);
    const tell = (fault: Fault): string => tellFault(fault, known.names, hash);
    return [...new Set(known.faultsOf(body).map(tell))];
  };
}

function unnamed({ contentType }: ObservedAnswer): string {
  return contentType === undefined ? "none" : "not one that can be read";
}

function isBodyDue(content: Content): boolean {
  const types = Object.keys(content);
  return types.length > 0 && types.every(isJsonType);
}

/** Names that the spec has are told, indices are not, and keys of the provider's data are hashed. */
function tellFault(
  { path, keyword, missing, types }: Fault,
  names: ReadonlySet<string>,
  hash: (key: string) => string,
): string {
  const steps = path.map((step) => {
    if (/^\d+$/.test(step)) return "/*";
    return names.has(step) && !step.startsWith("#") ? `/${step}` : `/${hash(step)}`;
  });
  const place = steps.join("") || "the body";
  if (missing !== undefined) return `${place} lacks ${missing}`;
  const of = types ? ` (${types.seen}, not ${types.expected.join(" or ")})` : "";
  return `${place} fails "${keyword}"${of}`;
}
