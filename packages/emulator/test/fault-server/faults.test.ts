import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FaultServer, SocketFault } from "../../src/index.ts";
import {
  trueBody,
  cookieLine,
  dateLine,
  lengthLine,
  trueLines,
  startFaults,
  startOrigin,
  strike,
  trueAnswer,
  typeLine,
  wire,
  type Origin,
} from "./support.ts";

let origin: Origin;
let faults: FaultServer;
beforeAll(async () => {
  origin = await startOrigin();
  faults = await startFaults(origin.url);
});
afterAll(async () => {
  await faults.close();
  await origin.close();
});

/** A fault, the bytes that must arrive, and how the connection must end. */
type Case = readonly [fault: SocketFault, received: string, ended?: "closed" | "reset" | "silent"];

const trueHead = wire(trueLines);
const noLength = [typeLine, dateLine, cookieLine];
const gatewayPage =
  "<!doctype html><html><head><title>Gateway</title></head><body><h1>Please wait</h1></body></html>";
const htmlType = "Content-Type: text/html; charset=utf-8";
const lengthOf = (body: string): string => `Content-Length: ${body.length}`;
const rebuilt = (body: string, ...lines: string[]): string =>
  wire([...noLength, ...lines, lengthOf(body)], body);
const firstHalf = trueBody.slice(0, 12);
const secondHalf = trueBody.slice(12);
const chunked = (body: string): string => wire([...noLength, "Transfer-Encoding: chunked"], body);
const firstChunk = `c\r\n${firstHalf}\r\n`;
const secondChunk = `b\r\n${secondHalf}\r\n`;
const lastChunk = "0\r\n\r\n";
const reset = "reset";
const closed = "closed";
const silent = "silent";

const cases: Readonly<Record<string, readonly Case[]>> = {
  stops: [
    [{ kind: "silence" }, "", silent],
    [{ kind: "silence", after: "head" }, trueHead, silent],
    [{ kind: "silence", after: { body: 3 } }, trueHead + trueBody.slice(0, 3), silent],
    [{ kind: "silence", after: 10_000 }, trueAnswer, silent],
    [{ kind: "reset" }, "", reset],
    [{ kind: "reset", after: 1 }, "H", reset],
    [{ kind: "reset", after: "head" }, trueHead, reset],
    [{ kind: "reset", after: { body: 5 } }, trueHead + trueBody.slice(0, 5), reset],
    [{ kind: "close" }, "", closed],
    [{ kind: "close", after: 20 }, trueAnswer.slice(0, 20), closed],
    [{ kind: "close", after: { body: 1 } }, `${trueHead}{`, closed],
    [{ kind: "delay", milliseconds: 5 }, trueAnswer],
    [{ kind: "drip", part: "head", milliseconds: 1, bytes: 20 }, trueAnswer],
    [{ kind: "drip", milliseconds: 1 }, trueAnswer],
    [{ kind: "drip", milliseconds: 1, bytes: 5, ending: "reset" }, trueAnswer, reset],
  ],
  truncation: [
    [{ kind: "truncate" }, wire([...noLength, lengthLine], trueBody.slice(0, 11)), closed],
    [
      { kind: "truncate", share: 0.25, ending: "reset" },
      wire([...noLength, lengthLine], trueBody.slice(0, 5)),
      reset,
    ],
    [{ kind: "truncate", bytes: 0 }, wire([...noLength, lengthLine]), closed],
    [
      { kind: "truncate", share: 1 },
      wire([...noLength, lengthLine], trueBody.slice(0, 22)),
      closed,
    ],
    [
      { kind: "truncate", bytes: 99, ending: "silence" },
      wire([...noLength, lengthLine], trueBody.slice(0, 22)),
      silent,
    ],
    [{ kind: "truncate", bytes: 12, framing: "chunked" }, chunked(firstChunk), closed],
    [
      { kind: "truncate", answer: { status: 200, headers: { Date: "now" } } },
      wire(["Date: now", "Content-Length: 1"]),
      closed,
    ],
  ],
  framing: [
    [
      { kind: "contentLength", wrong: "short" },
      wire([...noLength, "Content-Length: 22"], trueBody),
    ],
    [
      { kind: "contentLength", wrong: "short", by: 99 },
      wire([...noLength, "Content-Length: 0"], trueBody),
    ],
    [
      { kind: "contentLength", wrong: "long", by: 7 },
      wire([...noLength, "Content-Length: 30"], trueBody),
      closed,
    ],
    [
      { kind: "contentLength", wrong: "long", ending: "silence" },
      wire([...noLength, "Content-Length: 24"], trueBody),
      silent,
    ],
    [
      { kind: "contentLength", wrong: "twice" },
      wire([...noLength, lengthLine, "Content-Length: 24"], trueBody),
    ],
    [
      { kind: "contentLength", wrong: "sameTwice" },
      wire([...noLength, lengthLine, lengthLine], trueBody),
    ],
    [
      { kind: "contentLength", wrong: "list" },
      wire([...noLength, "Content-Length: 23, 23"], trueBody),
    ],
    [
      { kind: "contentLength", wrong: "withChunks" },
      wire(
        [...noLength, "Transfer-Encoding: chunked", lengthLine],
        `17\r\n${trueBody}\r\n${lastChunk}`,
      ),
    ],
    ...(
      [
        ["notANumber", "many"],
        ["negative", "-23"],
        ["plus", "+23"],
        ["hexadecimal", "0x17"],
        ["huge", "184467440737095516160"],
        ["empty", ""],
      ] as const
    ).map(([wrong, value]): Case => [
      { kind: "contentLength", wrong },
      wire([...noLength, `Content-Length: ${value}`], trueBody),
    ]),
    [{ kind: "chunks", how: "valid" }, chunked(firstChunk + secondChunk + lastChunk)],
    [
      { kind: "chunks", how: "valid", size: 20 },
      chunked(`14\r\n${trueBody.slice(0, 20)}\r\n3\r\n${trueBody.slice(20)}\r\n${lastChunk}`),
    ],
    [
      { kind: "chunks", how: "extension" },
      chunked(`c;name="a;b"\r\n${firstHalf}\r\nb;name="a;b"\r\n${secondHalf}\r\n${lastChunk}`),
    ],
    [
      { kind: "chunks", how: "trailers" },
      chunked(`${firstChunk}${secondChunk}0\r\nX-Trailer: one\r\n\r\n`),
    ],
    [
      { kind: "chunks", how: "hostileTrailers" },
      chunked(`${firstChunk}${secondChunk}0\r\nContent-Length: 0\r\nSet-Cookie: SID=other\r\n\r\n`),
    ],
    [{ kind: "chunks", how: "noLast" }, chunked(firstChunk + secondChunk), closed],
    [
      { kind: "chunks", how: "noLast", ending: "silence" },
      chunked(firstChunk + secondChunk),
      silent,
    ],
    [{ kind: "chunks", how: "cutShort" }, chunked(firstChunk.slice(0, -3)), closed],
    [{ kind: "chunks", how: "badSize" }, chunked(`${firstChunk}xyz\r\n${secondChunk}${lastChunk}`)],
    [
      { kind: "chunks", how: "hugeSize" },
      chunked(`${firstChunk}fffffffffffffffff\r\n${secondChunk}${lastChunk}`),
    ],
    [
      { kind: "chunks", how: "negativeSize" },
      chunked(`${firstChunk}-1\r\n${secondChunk}${lastChunk}`),
    ],
    [
      { kind: "chunks", how: "noLineEnd" },
      chunked(firstChunk.slice(0, -2) + secondChunk + lastChunk),
    ],
    [
      { kind: "chunks", how: "garbageAfter" },
      chunked(`${firstChunk}${secondChunk}${lastChunk}garbage\r\n`),
    ],
  ],
  encodings: [
    [{ kind: "encoding", how: "notEncoded" }, rebuiltWithEncoding("gzip")],
    [{ kind: "encoding", how: "unknown" }, rebuiltWithEncoding("x-unknown")],
  ],
  bodies: [
    [{ kind: "answer", answer: {} }, wire([dateLine, "Content-Length: 0"])],
    [
      {
        kind: "answer",
        answer: { status: 201, reason: "Made", headers: { "X-List": ["a", "b"] }, body: "[]" },
      },
      wire(
        [dateLine, typeLine, "Content-Length: 2", "X-List: a", "X-List: b"],
        "[]",
        "HTTP/1.1 201 Made",
      ),
    ],
    [
      { kind: "contentType", type: "text/html" },
      wire([dateLine, cookieLine, lengthLine, "Content-Type: text/html"], trueBody),
    ],
    [{ kind: "contentType", type: null }, wire([dateLine, cookieLine, lengthLine], trueBody)],
    [{ kind: "page" }, wire([dateLine, lengthOf(gatewayPage), htmlType], gatewayPage)],
    [
      { kind: "page", status: 502, type: "application/json" },
      wire([dateLine, lengthOf(gatewayPage), typeLine], gatewayPage, "HTTP/1.1 502 Bad Gateway"),
    ],
    [{ kind: "empty" }, wire([dateLine, typeLine, "Content-Length: 0"])],
    [
      { kind: "empty", status: 500, framing: "chunks" },
      wire(
        [dateLine, typeLine, "Transfer-Encoding: chunked"],
        lastChunk,
        "HTTP/1.1 500 Internal Server Error",
      ),
    ],
    [{ kind: "empty", framing: "close" }, wire([dateLine, typeLine]), closed],
    [
      { kind: "forbiddenBody" },
      wire(
        [dateLine, "Content-Length: 19", typeLine],
        '{"unexpected":true}',
        "HTTP/1.1 204 No Content",
      ),
    ],
    [
      { kind: "forbiddenBody", status: 304, body: "x" },
      wire([dateLine, "Content-Length: 1", typeLine], "x", "HTTP/1.1 304 Not Modified"),
    ],
  ],
  json: [
    [{ kind: "json", how: "cutShort" }, rebuilt(trueBody.slice(0, 11))],
    [{ kind: "json", how: "byteOrderMark" }, rebuilt(`\u00EF\u00BB\u00BF${trueBody}`)],
    [{ kind: "json", how: "invalidUtf8" }, rebuilt('{"id":7,"name":"\u00C3(\u00FFseven"}')],
    [{ kind: "json", how: "garbageAfter" }, rebuilt(`${trueBody}}{"more":`)],
    [
      { kind: "json", how: "prototypeKeys" },
      rebuilt(
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":null,"id":7,"name":"seven"}',
      ),
    ],
    [{ kind: "json", how: "bareWords" }, rebuilt("NaN")],
    [{ kind: "json", how: "utf16" }, rebuilt(trueBody.replaceAll(/./g, "$&\0"))],
    [{ kind: "bigIds" }, rebuilt('{"id":9007199254740993,"name":"seven"}')],
    [{ kind: "bigIds", names: ["other"] }, rebuilt(trueBody)],
    [{ kind: "deepJson", depth: 3 }, wire([dateLine, typeLine, "Content-Length: 6"], "[[[]]]")],
    [
      { kind: "deepJson", depth: 2, of: "objects" },
      wire([dateLine, typeLine, "Content-Length: 13"], '{"a":{"a":1}}'),
    ],
  ],
  protocols: [
    [{ kind: "notHttp" }, "\u0000\u0001 220 ready when you are\r\n\r\n", closed],
    [
      { kind: "notHttp", speaks: "http2" },
      "\0\0\0\u0004\0\0\0\0\0\0\0\u0008\u0007\0\0\0\0\0\0\0\0\0\0\0\0\u0001",
      closed,
    ],
    [{ kind: "notHttp", speaks: "tls" }, "\u0015\u0003\u0003\0\u0002\u0002\u000A", closed],
    [{ kind: "head", how: "http09" }, trueBody, closed],
    [{ kind: "head", how: "http10" }, wire(noLength, trueBody, "HTTP/1.0 200 OK"), closed],
    [{ kind: "head", how: "http37" }, wire(trueLines, trueBody, "HTTP/3.7 200 OK")],
    [{ kind: "head", how: "noReason" }, wire(trueLines, trueBody, "HTTP/1.1 200")],
    [{ kind: "head", how: "emptyReason" }, wire(trueLines, trueBody, "HTTP/1.1 200 ")],
    [{ kind: "head", how: "noStatus" }, wire(trueLines, trueBody, "HTTP/1.1 OK")],
    [{ kind: "head", how: "bareLineFeeds" }, trueHead.replaceAll("\r\n", "\n") + trueBody],
    [{ kind: "raw", bytes: "anything", ending: "reset" }, "anything", reset],
    [{ kind: "raw", bytes: "any", milliseconds: 1, ending: "close" }, "any", closed],
    [
      { kind: "edit", edit: (bytes) => Buffer.from(bytes.toString().replace("seven", "eight")) },
      wire(trueLines, trueBody.replace("seven", "eight")),
    ],
  ],
  statuses: [
    [{ kind: "status", status: 99 }, wire([dateLine], "", "HTTP/1.1 99 ")],
    [
      { kind: "status", status: 600, reason: "Odd", body: "text" },
      wire([dateLine, "Content-Length: 8", typeLine], '"failed"', "HTTP/1.1 600 Odd"),
    ],
    [{ kind: "status", status: 999 }, wire([dateLine, "Content-Length: 0"], "", "HTTP/1.1 999 ")],
    [
      { kind: "status", status: 101 },
      wire(
        [dateLine, "Connection: Upgrade", "Upgrade: websocket"],
        "",
        "HTTP/1.1 101 Switching Protocols",
      ),
    ],
    [{ kind: "status", status: 304 }, wire([dateLine], "", "HTTP/1.1 304 Not Modified")],
    [
      { kind: "status", status: 205 },
      wire([dateLine, "Content-Length: 0"], "", "HTTP/1.1 205 Reset Content"),
    ],
    ...[207, 408, 413, 418, 421, 425, 431, 451].map((status): Case => [
      { kind: "status", status, reason: "Any", body: "object" },
      wire(
        [dateLine, "Content-Length: 20", typeLine],
        '{"message":"failed"}',
        `HTTP/1.1 ${status} Any`,
      ),
    ]),
    [
      { kind: "status", status: 500, body: "null" },
      wire([dateLine, "Content-Length: 4", typeLine], "null", "HTTP/1.1 500 Internal Server Error"),
    ],
    [
      { kind: "status", status: 500, body: "number", headers: { "X-More": "yes" } },
      wire(
        [dateLine, "Content-Length: 2", typeLine, "X-More: yes"],
        "42",
        "HTTP/1.1 500 Internal Server Error",
      ),
    ],
    ...[502, 503, 504].map((status): Case => [
      { kind: "status", status, reason: "Bad", body: "html", ending: "close" },
      wire([dateLine, lengthOf(gatewayPage), htmlType], gatewayPage, `HTTP/1.1 ${status} Bad`),
      closed,
    ]),
    [{ kind: "relabel", status: 207 }, wire(trueLines, trueBody, "HTTP/1.1 207 Multi-Status")],
    [{ kind: "relabel", status: 204 }, wire(trueLines, trueBody, "HTTP/1.1 204 No Content")],
    [
      { kind: "partial" },
      wire(
        [...noLength, "Content-Length: 12", "Content-Range: bytes 0-11/23"],
        firstHalf,
        "HTTP/1.1 206 Partial Content",
      ),
    ],
    [
      { kind: "interim" },
      wire(["Link: </style.css>; rel=preload"], "", "HTTP/1.1 103 Early Hints") + trueAnswer,
    ],
    [
      { kind: "interim", status: 100, times: 50 },
      "HTTP/1.1 100 Continue\r\n\r\n".repeat(50) + trueAnswer,
    ],
    [
      { kind: "interim", status: 102, times: 2, milliseconds: 1 },
      "HTTP/1.1 102 Processing\r\n\r\n".repeat(2) + trueAnswer,
    ],
    ...(
      [
        [2, "2"],
        [0.5, "0.5"],
        ["-1", "-1"],
        ["1e400", "1e400"],
        ["soon", "soon"],
        ["", ""],
        [{ milliseconds: 90_000 }, "Thu, 01 Jan 2026 00:01:30 GMT"],
      ] as const
    ).map(([value, text]): Case => [
      { kind: "retryAfter", value },
      wire(
        [dateLine, "Content-Length: 20", typeLine, `Retry-After: ${text}`],
        '{"message":"failed"}',
        "HTTP/1.1 429 Too Many Requests",
      ),
    ]),
    [
      { kind: "retryAfter", status: 503, value: 1 },
      wire(
        [dateLine, "Content-Length: 20", typeLine, "Retry-After: 1"],
        '{"message":"failed"}',
        "HTTP/1.1 503 Service Unavailable",
      ),
    ],
  ],
  headers: [
    [
      { kind: "hugeHeaders", kilobytes: 1, count: 2 },
      wire(
        [...trueLines, `X-Huge-1: ${"a".repeat(1024)}`, `X-Huge-2: ${"a".repeat(1024)}`],
        trueBody,
      ),
    ],
    ...(
      [
        ["nul", "X-Bad: before\0after"],
        ["carriageReturn", "X-Bad: before\rX-Injected: yes"],
        ["lineFeed", "X-Bad: before\nX-Injected: yes"],
        ["folded", "X-Bad: before\r\n after"],
        ["noColon", "X-Bad"],
        ["noName", ": value"],
        ["spaceInName", "X Bad: value"],
        ["spaceBeforeColon", "X-Bad : value"],
        ["notAscii", "X-Bad: caf\u00E9"],
        ["twoTypes", "Content-Type: text/html"],
      ] as const
    ).map(([how, line]): Case => [
      { kind: "badHeader", how },
      wire([...trueLines, line], trueBody),
    ]),
    [
      { kind: "badHeader", how: "duplicate" },
      wire([...trueLines, typeLine, dateLine, cookieLine], trueBody),
    ],
    [
      { kind: "headerLines", lines: ["X-Any: \u0001"] },
      wire([...trueLines, "X-Any: \u0001"], trueBody),
    ],
    [
      { kind: "date", value: { skew: -600_000 } },
      wire([typeLine, cookieLine, lengthLine, "Date: Wed, 31 Dec 2025 23:50:00 GMT"], trueBody),
    ],
    [
      { kind: "date", value: "now" },
      wire([typeLine, cookieLine, lengthLine, "Date: now"], trueBody),
    ],
    [{ kind: "date", value: null }, wire([typeLine, cookieLine, lengthLine], trueBody)],
  ],
  cookies: (
    [
      ["twice", ["SID=abc; Path=/; HttpOnly", "SID=abc; Path=/; HttpOnly"]],
      ["twoValues", ["SID=abc; Path=/; HttpOnly", "SID=other-abc; Path=/; HttpOnly"]],
      ["otherPath", ["SID=abc; HttpOnly; Path=/another/place"]],
      [
        "otherPathToo",
        ["SID=abc; Path=/; HttpOnly", "SID=other-abc; HttpOnly; Path=/another/place"],
      ],
      ["otherDomain", ["SID=abc; HttpOnly; Path=/; Domain=other.example.com"]],
      ["expired", ["SID=abc; Path=/; HttpOnly; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0"]],
      ["emptyValue", ["SID=; Path=/; HttpOnly"]],
      ["emptyValueToo", ["SID=abc; Path=/; HttpOnly", "SID=; Path=/; HttpOnly"]],
      ["noValue", ["SID"]],
      ["garbage", [";;=;,", "=", ""]],
      ["injected", ['SID="abc, other=1"; Path=/; HttpOnly']],
      ["huge", [`SID=${"a".repeat(1024 * 1024)}; Path=/; HttpOnly`]],
      ["missing", []],
    ] as const
  ).map(([how, cookies]): Case => [
    { kind: "cookies", how },
    wire(
      [typeLine, dateLine, lengthLine, ...cookies.map((cookie) => `Set-Cookie: ${cookie}`)],
      trueBody,
    ),
  ]),
  repeats: [[{ kind: "twice" }, trueAnswer + trueAnswer]],
  keepAlive: [
    [
      { kind: "keepAlive", how: "announceOnly" },
      wire([...trueLines, "Connection: close"], trueBody),
    ],
    [
      { kind: "keepAlive", how: "timeoutZero" },
      wire([...trueLines, "Connection: keep-alive", "Keep-Alive: timeout=0"], trueBody),
    ],
    [
      { kind: "keepAlive", how: "closeUnannounced" },
      wire([...trueLines, "Connection: keep-alive"], trueBody),
      closed,
    ],
  ],
};

function rebuiltWithEncoding(encoding: string): string {
  return wire([...noLength, lengthLine, `Content-Encoding: ${encoding}`], trueBody);
}

describe.each(Object.entries(cases))("%s", (_, list) => {
  test.each(list.map((each) => [JSON.stringify(each[0]).slice(0, 90), each] as const))(
    "%s",
    async (_name, [fault, received, ended = "kept"]) => {
      const outcome = await strike(faults, fault);
      expect(outcome.received).toBe(received);
      expect(outcome.ended).toBe(ended);
      expect(outcome.record).toMatchObject({
        fault: fault.kind,
        problem: undefined,
        sentBytes: received.length,
      });
    },
  );
});

const other = (): string => new URL(faults.elsewhere.url).host;

describe("encodings of the body", () => {
  const gzip = gzipSync(trueBody);

  test.each([
    ["gzip", "gzip", gzip],
    ["brotli", "br", brotliCompressSync(trueBody)],
    ["deflate", "deflate", deflateSync(trueBody)],
    ["stacked", "gzip, gzip", gzipSync(gzip)],
    ["cutShort", "gzip", gzip.subarray(0, Math.floor(gzip.length / 2))],
    ["garbageAfter", "gzip", Buffer.concat([gzip, Buffer.from("garbage")])],
    ["unlabelled", undefined, gzip],
  ] as const)("%s", async (how, label, body) => {
    const { received } = await strike(faults, { kind: "encoding", how });
    const lines = label === undefined ? [] : [`Content-Encoding: ${label}`];
    const length = `Content-Length: ${body.length}`;
    expect(received).toBe(wire([...noLength, length, ...lines], body.toString("latin1")));
  });

  test("badChecksum", async () => {
    const { received } = await strike(faults, { kind: "encoding", how: "badChecksum" });
    const body = Buffer.from(received.split("\r\n\r\n")[1] ?? "", "latin1");
    expect(body).toHaveLength(gzip.length);
    expect(() => gunzipSync(body)).toThrow("incorrect data check");
  });
});

describe("redirects", () => {
  test.each([
    ["self", () => [`${faults.url}/notes`]],
    ["sameOrigin", () => [`${faults.url}/redirected`]],
    ["absolutePath", () => ["/redirected"]],
    ["relativePath", () => ["redirected"]],
    ["query", () => ["?redirected"]],
    ["otherPort", () => [`http://${other()}/redirected`]],
    ["otherHost", () => [`http://localhost:${other().split(":")[1]}/redirected`]],
    ["https", () => [`https://${other()}/redirected`]],
    ["networkPath", () => [`//${other()}/redirected`]],
    ["backslashPath", () => [`/\\${other()}/redirected`]],
    ["userInfo", () => [`http://${new URL(faults.url).host}@${other()}/redirected`]],
    ["data", () => ["data:application/json,{}"]],
    ["file", () => ["file:///etc/hostname"]],
    ["javascript", () => ["javascript:void(0)"]],
    ["empty", () => [""]],
    ["missing", () => []],
    ["garbage", () => ["http://[::1:99999/%"]],
    ["two", () => [`${faults.url}/redirected`, `http://${other()}/redirected`]],
    [{ location: "gopher://any" }, () => ["gopher://any"]],
  ] as const)("%s", async (to, locations) => {
    const { received, ended } = await strike(faults, { kind: "redirect", to });
    const lines = locations().map((location) => `Location: ${location}`);
    const head = wire([dateLine, ...lines, "Content-Length: 0"], "", "HTTP/1.1 302 Found");
    expect({ received, ended }).toEqual({ received: head, ended: "kept" });
  });

  test.each([300, 301, 303, 307, 308])("with %d", async (status) => {
    const { received } = await strike(faults, { kind: "redirect", to: "self", status });
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

/** Whether the target got the request. */
async function asked(fault: SocketFault): Promise<boolean> {
  const before = origin.requests.length;
  const { record } = await strike(faults, fault);
  expect(record.forwarded).toBe(origin.requests.length > before);
  return record.forwarded;
}

describe("whether the target does the work", () => {
  test.each<SocketFault>([
    { kind: "silence" },
    { kind: "reset" },
    { kind: "close" },
    { kind: "page" },
    { kind: "status", status: 503 },
    { kind: "redirect", to: "self" },
    { kind: "notHttp" },
    { kind: "raw", bytes: "x" },
    { kind: "deepJson", depth: 1 },
    { kind: "retryAfter", value: 1 },
  ])("$kind leaves it alone, unless it is told to let it go first", async (fault) => {
    expect(await asked(fault)).toBe(false);
    expect(await asked({ ...fault, forward: true } as SocketFault)).toBe(true);
  });

  test.each<SocketFault>([
    { kind: "reset", after: 1 },
    { kind: "twice" },
    { kind: "json", how: "cutShort" },
    { kind: "cookies", how: "twice" },
    { kind: "truncate" },
  ])("$kind spoils its answer, or one that is given", async (fault) => {
    expect(await asked(fault)).toBe(true);
    expect(await asked({ ...fault, answer: { body: "{}" } } as SocketFault)).toBe(false);
    expect(await asked({ ...fault, answer: { body: "{}" }, forward: true } as SocketFault)).toBe(
      true,
    );
  });

  test.each(["reset", "close", "silence"] as const)("an answer is lost by %s", async (kind) => {
    const { received, record } = await strike(faults, { kind, forward: true });
    expect([received, record.forwarded, record.sentBytes]).toEqual(["", true, 0]);
  });
});

test("no cookie is made up when none shall be", async () => {
  const fault = { kind: "cookies", how: "twice", answer: { body: "{}" } } as const;
  expect((await strike(faults, fault)).received).toContain("Set-Cookie: session=made-up");
  expect((await strike(faults, { ...fault, madeUp: false })).received).not.toContain("Set-Cookie");
});

test("nothing depends on chance", async () => {
  for (const [fault, received] of Object.values(cases).flat().slice(0, 20)) {
    expect((await strike(faults, fault)).received).toBe(received);
  }
});
