import { describe, expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { createNotices } from "../src/reports/deprecation.ts";
import { open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe.each([
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
])("an operation that is to go away, over %s", (_, over) => {
  test("is told of once, with its dates", async () => {
    const events: SignoffEvent[] = [];
    const lines: string[] = [];
    const warnings = catchWarnings();
    const { session } = await open(
      ({ url }, response) => {
        response.setHeader("deprecation", "@1688169599");
        if (url === "/items") response.setHeader("Sunset", "Sun, 30 Jun 2024 23:59:59 GMT");
        sendJson(response, { ok: true });
      },
      {
        ...over,
        onEvent: (event) => void (event.type === "deprecated" && events.push(event)),
        logger: { ...quiet, warn: (line) => lines.push(line) },
      },
    );
    await session.GET("/items");
    await session.GET("/items");
    await session.GET("/items/{id}", { params: { path: { id: 7 } } });
    expect(events).toEqual([
      {
        type: "deprecated",
        provider: "test",
        operation: "GET /items",
        since: "2023-06-30T23:59:59.000Z",
        until: "2024-06-30T23:59:59.000Z",
      },
      {
        type: "deprecated",
        provider: "test",
        operation: "GET /items/{id}",
        since: "2023-06-30T23:59:59.000Z",
        until: undefined,
      },
    ]);
    expect(lines).toEqual([
      "test: GET /items is deprecated by its provider as of 2023-06-30T23:59:59.000Z, and may be gone from 2024-06-30T23:59:59.000Z on; look in its documentation for what takes its place",
      "test: GET /items/{id} is deprecated by its provider as of 2023-06-30T23:59:59.000Z; look in its documentation for what takes its place",
    ]);
    expect(warnings).toEqual([]);
  });

  test("without a logger the process is warned, once for all its sessions", async () => {
    const warnings = catchWarnings();
    const operation = "transport" in over ? "/text" : "/touch";
    for (const round of [1, 2]) {
      const { session } = await open((__, response) => {
        response.setHeader("sunset", "soon");
        sendJson(response, { round });
      }, over);
      await session.GET(operation);
    }
    expect(warnings).toEqual([
      `test: GET ${operation} is deprecated by its provider; look in its documentation for what takes its place.`,
    ]);
  });

  test("answers that say nothing of it warn of nothing", async () => {
    const warnings = catchWarnings();
    const { session } = await open((__, response) => {
      response.setHeader("x-deprecation", "@1");
      sendJson(response, {});
    }, over);
    await session.GET("/items");
    expect(warnings).toEqual([]);
  });
});

test.each([
  ["@1688169599", "2023-06-30T23:59:59.000Z"],
  [' @1688169599 ;note="x"', "2023-06-30T23:59:59.000Z"],
  ["Fri, 30 Jun 2023 23:59:59 GMT", "2023-06-30T23:59:59.000Z"],
  ["true", undefined],
  ["@999999999999999", undefined],
  ["@1 @2", undefined],
  ["pass-word-of-somebody", undefined],
])("of a Deprecation that is %j the date alone is told", (deprecation, since) => {
  const events: SignoffEvent[] = [];
  const tell = createNotices((event) => void events.push(event), true);
  tell({ provider: "test", operation: "GET /items" }, { deprecation });
  expect(events).toEqual([
    { type: "deprecated", provider: "test", operation: "GET /items", since, until: undefined },
  ]);
});

test("no more operations are told of than any spec has", () => {
  const told: unknown[] = [];
  const tell = createNotices((event) => void told.push(event), true);
  for (let index = 0; index < 1_100; index += 1) {
    tell({ provider: "test", operation: `GET /${index}` }, { deprecation: "true" });
  }
  expect(told).toHaveLength(1_000);
});
