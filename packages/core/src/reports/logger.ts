import { InvalidOptionError } from "../errors/errors.ts";
import { readMember } from "../values/read-member.ts";
import type { SignoffEvent } from "./events.ts";

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

const levels: readonly (keyof Logger)[] = ["debug", "info", "warn", "error"];

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
