import type { MadeAnswer, Stage } from "./stage.ts";
import { statusLine, withBody, withContent, withLines, type Answer } from "./wire/answer.ts";

/** An answer of one's own, in memory. */
export function makeAnswer(stage: Stage, made: MadeAnswer): Answer {
  const { status = 200, reason, headers = {}, body = "" } = made;
  const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const bytes = Buffer.from(body);
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each) => `${name}: ${each}`),
  );
  const bare: Answer = {
    start: statusLine(status, reason),
    lines: [],
    body: Buffer.alloc(0),
    method: stage.request.method,
    closes: lines.some((line) => /^connection:\s*close$/i.test(line)),
  };
  const defaults = [
    given.has("date") ? [] : [`Date: ${new Date(stage.now()).toUTCString()}`],
    given.has("content-type") || bytes.length === 0 ? [] : ["Content-Type: application/json"],
  ].flat();
  const isFramed = given.has("content-length") || given.has("transfer-encoding");
  const isBodyless = status < 200 || status === 204 || status === 304;
  const framed =
    isFramed || (isBodyless && bytes.length === 0)
      ? withBody(bare, bytes)
      : withContent(bare, bytes);
  return withLines({ ...framed, lines: [...defaults, ...framed.lines] }, ...lines);
}
