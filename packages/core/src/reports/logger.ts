import { InvalidOptionError } from "../errors/errors.ts";
import { readMember } from "../values/read-member.ts";
import { describeDeprecation } from "./deprecation.ts";
import { printable } from "../values/printable.ts";
import type { EventListener, RequestEvent, SignoffEvent, SignOffEvent } from "./events.ts";

/**
 * What takes texts by their level, such as `console`, or a logger of winston, pino or bunyan. It is given a line for people,
 * which says all of it, and then the event itself for whoever wants its fields; loggers that take fields first are given the
 * event before the line: they are known by `bindings()` (pino, and what has it within, such as Fastify) or
 * `addSerializers()` (bunyan). No line has a format directive, such as `%s`. There is no secret in either, and what it
 * throws is ignored.
 *
 * - `debug`: each request, and what came of it.
 * - `info`: the life of the session goes as it should: opened, adopted, renewed, left, signed off; its store is back.
 * - `warn`: all goes on, and somebody should know: a repeat, a renewal that failed, a store that does not answer, a sign-off
 *   that is `unconfirmed`, an operation that is to go away.
 * - `error`: the session is lost, or its sign-off `failed`, so that it may still be alive.
 */
export interface Logger {
  debug(message: string, event: SignoffEvent): unknown;
  info(message: string, event: SignoffEvent): unknown;
  warn(message: string, event: SignoffEvent): unknown;
  error(message: string, event: SignoffEvent): unknown;
}

type Level = keyof Logger;
type Entry = readonly [level: Level, text: string];

const levels: readonly Level[] = ["debug", "info", "warn", "error"];

/** @throws {InvalidOptionError} for what is no logger. */
export function checkLogger(logger: unknown): void {
  if (logger === undefined) return;
  const missing = levels.find((level) => typeof readMember(logger, level) !== "function");
  if (missing === undefined) return;
  throw new InvalidOptionError(
    "logger",
    `has no method ${missing}; it needs debug, info, warn and error, as console has them.`,
  );
}

/** Has a logger told of each event. */
export function logEvents(logger: Logger): EventListener {
  const write = writerOf(logger);
  return (event) => {
    const [level, text] = describe(event);
    return write(level, withoutDirectives(`${event.provider}: ${text}`), event);
  };
}

type Write = (level: Level, line: string, event: SignoffEvent) => unknown;

function writerOf(logger: Logger): Write {
  if (takesFieldsFirst(logger)) return (level, line, event) => logger[level](event, line);
  return (level, line, event) => logger[level](line, event);
}

type FieldsFirst = Record<Level, (event: SignoffEvent, line: string) => unknown>;

function takesFieldsFirst(logger: object): logger is FieldsFirst {
  const own = ["bindings", "addSerializers"];
  return own.some((name) => typeof readMember(logger, name) === "function");
}

/** Most loggers would put the event in place of one. */
function withoutDirectives(line: string): string {
  return line.replaceAll(/%(?=[sdifjoOc%])/g, "%25");
}

function describe(event: SignoffEvent): Entry {
  switch (event.type) {
    case "request":
      return ["debug", `${nameOf(event)} is sent${nth(event.attempt)}`];
    case "response":
      return ["debug", `${nameOf(event)} ${cameOf(event)} in ${inMs(event.duration)}`];
    case "retry":
      return [
        "warn",
        `${nameOf(event)} ${cameOf(event)}, and is sent again in ${inMs(event.delay)}`,
      ];
    case "renewal":
      return event.error === undefined
        ? ["info", `the session was renewed in ${inMs(event.duration)}`]
        : ["warn", `the session was not renewed: ${event.error} after ${inMs(event.duration)}`];
    case "opened":
      return ["info", "the session was opened"];
    case "adopted":
      return ["info", "the session of another process is used"];
    case "left":
      return ["info", "the session was left to others"];
    case "lost":
      return ["error", "the session was ended by the provider and not renewed; log in again"];
    case "store":
      return event.state === "reachable"
        ? ["info", "the store of the session answers again"]
        : ["warn", `the store of the session does not answer: ${event.reason ?? "unreachable"}`];
    case "sign-off":
      return [levelOf(event), `the sign-off is ${event.outcome} after ${inMs(event.duration)}`];
    default:
      return ["warn", describeDeprecation(event)];
  }
}

function levelOf({ outcome }: SignOffEvent): Level {
  if (outcome === "failed") return "error";
  return outcome === "unconfirmed" ? "warn" : "info";
}

/** Who looks for one call among many has the id that the app gave it. */
function nameOf({ operation, requestId }: Pick<RequestEvent, "operation" | "requestId">): string {
  return requestId === undefined ? operation : `${operation} [${printable(requestId)}]`;
}

function nth(attempt: number): string {
  return attempt === 1 ? "" : ` (attempt ${attempt})`;
}

function cameOf({ status, error }: { status?: number | undefined; error?: string | undefined }) {
  return status === undefined ? `got no answer (${error ?? "Error"})` : `answered ${status}`;
}

function inMs(duration: number): string {
  return `${Math.round(duration)} ms`;
}
