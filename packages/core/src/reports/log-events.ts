import { printable } from "../values/printable.ts";
import { readMember } from "../values/read-member.ts";
import { describeDeprecation } from "./deprecation.ts";
import type { EventListener, RequestEvent, SignoffEvent, SignOffEvent } from "./events.ts";
import type { Logger } from "./logger.ts";

type Level = keyof Logger;
type Entry = readonly [level: Level, text: string];

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
