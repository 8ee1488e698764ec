import { Console } from "node:console";
import { PassThrough } from "node:stream";
import { format } from "node:util";
import { pino } from "pino";
import { expect, test } from "vitest";
import winston from "winston";
import type { Logger } from "../src/index.ts";
import { open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

const quirks = { requestIdHeader: "x-trace-id" };
const id = "50%d-%s%%3A";

/** A stream that keeps what is written to it, and the entries in it: a line each. */
function keepEntries(): { stream: PassThrough; entries: () => Record<string, unknown>[] } {
  const stream = new PassThrough({ encoding: "utf8" });
  const chunks: string[] = [];
  stream.on("data", (chunk: string) => chunks.push(chunk));
  const entries = (): Record<string, unknown>[] =>
    chunks
      .join("")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  return { stream, entries };
}

/** Takes fields first, and formats as `util.format` does where it is not given any. */
function bunyanLike(stream: PassThrough): Logger {
  const at =
    (level: number) =>
    (first: string | object, ...rest: unknown[]): void => {
      const fields = typeof first === "string" ? { msg: format(first, ...rest) } : first;
      const msg = typeof first === "string" ? {} : { msg: format(...rest) };
      stream.write(`${JSON.stringify({ level, ...fields, ...msg })}\n`);
    };
  const levels = { debug: at(20), info: at(30), warn: at(40), error: at(50) };
  return Object.assign(levels, { addSerializers() {} });
}

const makers: Record<string, (stream: PassThrough) => Logger> = {
  pino: (stream) => pino({ level: "debug" }, stream),
  "a child of pino": (stream) => pino({ level: "debug" }, stream).child({ part: "client" }),
  "what has serializers, as that of bunyan": (stream) => bunyanLike(stream),
  winston: (stream) =>
    winston.createLogger({
      level: "debug",
      format: winston.format.json(),
      transports: [new winston.transports.Stream({ stream })],
    }),
  "winston with splat": (stream) =>
    winston.createLogger({
      level: "debug",
      format: winston.format.combine(winston.format.splat(), winston.format.json()),
      transports: [new winston.transports.Stream({ stream })],
    }),
};

test.each(Object.keys(makers))(
  "a logger of %s logs the line and the event's fields",
  async (name) => {
    const { stream, entries } = keepEntries();
    let answers = 0;
    const { session } = await open(
      (_, response) => sendJson(response, { ok: true }, (answers += 1) === 1 ? 503 : 200),
      { logger: makers[name]!(stream), requestId: () => id, quirks },
    );
    await session.GET("/items");
    await session.signOff();
    await expect.poll(() => entries().at(-1)).toMatchObject({ type: "sign-off" });
    const ofCall = entries().filter(({ operation }) => operation === "GET /items");
    const shown = ofCall.map(({ level, msg, message = msg, type, attempt, status }) => {
      return [String(level), String(message).replace(/\d+ ms/, "0 ms"), type, attempt, status];
    });
    const [debug, warn] = name.startsWith("winston") ? ["debug", "warn"] : ["20", "40"];
    const line = "test: GET /items [50%25d-%25s%25%3A]";
    expect(shown).toEqual([
      [debug, `${line} is sent`, "request", 1, undefined],
      [debug, `${line} answered 503 in 0 ms`, "response", 1, 503],
      [warn, `${line} answered 503, and is sent again in 0 ms`, "retry", 1, 503],
      [debug, `${line} is sent (attempt 2)`, "request", 2, undefined],
      [debug, `${line} answered 200 in 0 ms`, "response", 2, 200],
    ]);
    expect(ofCall[0]).toMatchObject({ provider: "test", requestId: id });
  },
);

test("a console is given the line, then the event, and no directive in the line takes it", async () => {
  const { stream } = keepEntries();
  const lines: string[] = [];
  stream.on("data", (text: string) => lines.push(text));
  const { session } = await open(undefined, {
    logger: new Console(stream),
    requestId: () => "a%o",
    quirks,
  });
  await session.GET("/items");
  await session.signOff();
  expect(lines.join("")).toContain("test: GET /items [a%25o] is sent {\n  type: 'request',\n");
});
