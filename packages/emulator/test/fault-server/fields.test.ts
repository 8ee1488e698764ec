import { afterAll, beforeAll, expect, test } from "vitest";
import { startFaultServer, type FaultHandle, type FaultServer } from "../../src/index.ts";
import { faultsOfEachKind } from "./faults-of-each-kind.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ target: "http://127.0.0.1:9" });
});
afterAll(() => server.close());

const place = (order: object): FaultHandle =>
  server.order({ operation: "*", ...order } as Parameters<FaultServer["order"]>[0]);

test.each([
  [{ kind: "constructor" }, 'kind: there is no fault "constructor"; there are answer, '],
  [{ kind: 7 }, "kind: there is no fault 7;"],
  [{}, "kind: there is no fault undefined;"],
  [
    { kind: "json", how: "cut" },
    'how: of a fault "json" it must be "cutShort", "byteOrderMark", "invalidUtf8", "garbageAfter", ' +
      `"prototypeKeys", "bareWords" or "utf16", not 'cut'.`,
  ],
  [{ kind: "json", how: "constructor" }, "how: "],
  [{ kind: "json" }, "how: "],
  [{ kind: "badHeader", how: "none" }, 'how: of a fault "badHeader" it must be "nul", '],
  [{ kind: "chunks", how: "none" }, "how: "],
  [{ kind: "cookies", how: "none" }, "how: "],
  [{ kind: "encoding", how: "zip" }, "how: "],
  [{ kind: "head", how: "none" }, "how: "],
  [{ kind: "keepAlive", how: "none" }, "how: "],
  [{ kind: "contentLength", wrong: "none" }, "wrong: "],
  [{ kind: "contentLength", wrong: "long", by: "1" }, "by: "],
  [{ kind: "chunks", how: "valid", size: 0 }, "size: "],
  [
    { kind: "status", status: "x" },
    `status: of a fault "status" it must be a whole number from 0, not 'x'.`,
  ],
  [{ kind: "status" }, "status: "],
  [{ kind: "status", status: 503, body: "xml" }, "body: "],
  [{ kind: "status", status: 503, headers: { "Retry-After": 1 } }, "headers: "],
  [{ kind: "status", status: 503, headers: ["Retry-After: 1"] }, "headers: "],
  [{ kind: "status", status: 503, text: "" }, 'text: a fault "status" has no such field.'],
  [{ kind: "relabel", status: 1.5 }, "status: "],
  [{ kind: "relabel", status: 200, reason: 1 }, "reason: "],
  [{ kind: "redirect", to: "self", status: NaN }, "status: "],
  [{ kind: "redirect", to: "elsewhere" }, "to: "],
  [{ kind: "redirect", to: { place: "/" } }, "to: "],
  [{ kind: "interim", status: 101 }, "status: "],
  [{ kind: "interim", times: -1 }, "times: "],
  [{ kind: "interim", milliseconds: "5" }, "milliseconds: "],
  [{ kind: "retryAfter" }, "value: "],
  [{ kind: "retryAfter", value: { seconds: 1 } }, "value: "],
  [{ kind: "date", value: { skew: "1" } }, "value: "],
  [{ kind: "contentType" }, "type: "],
  [{ kind: "page", type: null }, "type: "],
  [{ kind: "empty", framing: "none" }, "framing: "],
  [{ kind: "forbiddenBody", status: 200 }, "status: "],
  [{ kind: "forbiddenBody", body: {} }, "body: "],
  [{ kind: "answer" }, "answer: "],
  [{ kind: "answer", answer: "text" }, "answer: "],
  [
    { kind: "answer", answer: { status: "x" } },
    'answer.status: of a fault "answer" it must be a whole number from 0, or left out',
  ],
  [{ kind: "answer", answer: { headers: { a: [1] } } }, "answer.headers: "],
  [{ kind: "answer", answer: { body: { id: 7 } } }, "answer.body: "],
  [{ kind: "twice", answer: { json: {} } }, 'answer.json: a fault "twice" has no such field.'],
  [{ kind: "partial", forward: "yes" }, "forward: "],
  [{ kind: "page", forward: 1 }, "forward: "],
  [{ kind: "page", ending: "stall" }, "ending: "],
  [{ kind: "page", answer: {} }, 'answer: a fault "page" has no such field.'],
  [{ kind: "reset", ending: "keep" }, 'ending: a fault "reset" has no such field.'],
  [{ kind: "keepAlive", how: "closeIdle", ending: "keep" }, "ending: "],
  [{ kind: "silence", after: "body" }, "after: "],
  [{ kind: "close", after: -1 }, "after: "],
  [{ kind: "close", after: { head: 1 } }, "after: "],
  [{ kind: "delay" }, "milliseconds: "],
  [{ kind: "delay", milliseconds: 2 ** 31 }, "milliseconds: "],
  [{ kind: "drip", milliseconds: 2 ** 31 }, "milliseconds: "],
  [{ kind: "interim", milliseconds: 2 ** 31 }, "milliseconds: "],
  [{ kind: "drip", milliseconds: 1, bytes: 0 }, "bytes: "],
  [{ kind: "drip", milliseconds: 1, part: "tail" }, "part: "],
  [{ kind: "cutUpload", by: "stall" }, "by: "],
  [{ kind: "earlyAnswer", after: "1" }, "after: "],
  [{ kind: "earlyAnswer", ending: "silence" }, "ending: "],
  [{ kind: "bomb", megabytes: -1 }, "megabytes: "],
  [{ kind: "bomb", encoding: "deflate" }, "encoding: "],
  [{ kind: "bigIds", names: "id" }, "names: "],
  [{ kind: "deepJson", depth: -1 }, "depth: "],
  [{ kind: "deepJson", of: "lists" }, "of: "],
  [{ kind: "hugeHeaders", kilobytes: "64" }, "kilobytes: "],
  [{ kind: "headerLines", lines: [1] }, "lines: "],
  [{ kind: "notHttp", speaks: "ftp" }, "speaks: "],
  [{ kind: "raw", bytes: [72] }, "bytes: "],
  [{ kind: "edit", edit: "bytes" }, "edit: "],
  [{ kind: "replay", operation: 1 }, "operation: "],
])("the fault %o is refused with the name of the field", (fault, message) => {
  expect(refusalOf({ fault }).slice(0, message.length)).toBe(message);
});

test.each([
  [{}, "fault: "],
  [{ fault: "reset" }, "fault: "],
  [{ fault: { kind: "reset" }, operation: undefined }, "operation: "],
  [
    { fault: { kind: "reset" }, times: 0 },
    "times: of an order it must be a whole number from 1 or Infinity, or left out, not 0.",
  ],
  [{ fault: { kind: "reset" }, times: 1.5 }, "times: "],
  [{ fault: { kind: "reset" }, times: "2" }, "times: "],
  [{ fault: { kind: "reset" }, skip: -1 }, "skip: "],
  [{ fault: { kind: "reset" }, skip: Infinity }, "skip: "],
  [{ fault: { kind: "reset" }, time: 2 }, "time: an order has no such field."],
])("the order %o is refused with the name of the field", (order, message) => {
  expect(refusalOf(order).slice(0, message.length)).toBe(message);
});

test.each([
  ...Object.values(faultsOfEachKind),
  { kind: "answer", answer: { headers: { "Set-Cookie": ["a=1", "b=2"] }, body: Buffer.from("x") } },
  { kind: "silence", after: Infinity },
  { kind: "cutUpload", after: Infinity },
  { kind: "date", value: null },
  { kind: "redirect", to: { location: "//[" } },
  { kind: "retryAfter", value: { milliseconds: -1 } },
  { kind: "retryAfter", value: 0.5 },
  { kind: "page", forward: undefined, ending: "silence" },
])("the fault %o is taken", (fault) => {
  const order = place({ fault, times: Infinity, skip: 0 });
  expect(order.hits).toBe(0);
  order.remove();
});

test("what a function chooses is checked when it strikes", async () => {
  const chosen = server.choose(() => ({ kind: "json", how: "cut" }) as never);
  expect((await fetch(server.url)).status).toBe(502);
  expect(server.log.at(-1)?.problem).toContain('how: of a fault "json" it must be "cutShort"');
  chosen.remove();
});

/** The message with which an order is refused. */
function refusalOf(order: object): string {
  try {
    place(order).remove();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return "It was taken.";
}
