import { describe, expect, test } from "vitest";
import type { Activity, ActivityResult, Telemetry } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

/** Keeps what begins and ends, as lines. */
function keepLines(): { lines: string[]; telemetry: Telemetry } {
  const lines: string[] = [];
  const telemetry: Telemetry = {
    begin(activity) {
      lines.push(`> ${nameOf(activity)}`);
      return {
        within: (work) => work(),
        end: (result) => void lines.push(`< ${nameOf(activity)} ${resultOf(result)}`.trim()),
      };
    },
    opened(provider) {
      lines.push(`+ ${provider}`);
      return () => void lines.push(`- ${provider}`);
    },
  };
  return { lines, telemetry };
}

function nameOf(activity: Activity): string {
  if (activity.type === "call") return `call ${activity.operation}`;
  if (activity.type !== "request") return activity.type;
  return `${activity.method} ${activity.template ?? "-"} ${activity.resends}`;
}

function resultOf({ status, outcome, error }: ActivityResult): string {
  return String(status ?? outcome ?? error ?? "");
}

test("activities begin and end within each other, a repeat and a renewal too", async () => {
  const { lines, telemetry } = keepLines();
  let answers = 0;
  const { backend, session } = await open(
    (_, response) => {
      answers += 1;
      sendJson(response, { ok: true }, answers === 1 ? 503 : 200);
    },
    { telemetry, quirks: { probe: false } },
  );
  await session.GET("/items");
  lines.push("");
  backend.expire();
  await session.GET("/items/{id}", { params: { path: { id: "7" } } });
  lines.push("");
  await session.fetch("/beside");
  await session.signOff();
  const shown = lines.filter((line) => !/retirement|logout/.test(line));
  expect(shown).toEqual([
    "> login",
    "> call POST /login",
    "> POST /login 0",
    "< POST /login 0 200",
    "< call POST /login 200",
    "< login",
    "+ test",
    "> call GET /items",
    "> GET /items 0",
    "< GET /items 0 503",
    "> GET /items 1",
    "< GET /items 1 200",
    "< call GET /items 200",
    "",
    "> call GET /items/{id}",
    "> GET /items/{id} 0",
    "< GET /items/{id} 0 401",
    "> renewal",
    "> call POST /login",
    "> POST /login 0",
    "< POST /login 0 200",
    "< call POST /login 200",
    "< renewal",
    "> GET /items/{id} 1",
    "< GET /items/{id} 1 200",
    "< call GET /items/{id} 200",
    "",
    "> call GET /{path}",
    "> GET - 0",
    "< GET - 0 200",
    "< call GET /{path} 200",
    "> sign-off",
    "- test",
    expect.stringMatching(/^< sign-off (ended|unconfirmed)$/),
  ]);
});

/** Keeps the provider's ids of requests. */
function keepIds(): { ids: string[]; telemetry: Telemetry } {
  const ids: string[] = [];
  const telemetry: Telemetry = {
    begin: () => ({
      within: (work) => work(),
      end: ({ requestId }) => void (requestId !== undefined && ids.push(requestId)),
    }),
  };
  return { ids, telemetry };
}

test("the provider's id of a request is told with its secrets masked", async () => {
  const { ids, telemetry } = keepIds();
  const { backend, session } = await open(
    (_, response) => {
      response.setHeader("x-request-id", `r-${[...backend.alive].join("")}`);
      sendJson(response, {});
    },
    { telemetry },
  );
  await session.GET("/items");
  expect(ids).toEqual([expect.stringMatching(/^r-/)]);
  expect(ids[0]).not.toContain([...backend.alive][0]);
});

test("so are the secrets of the one call that it answers", async () => {
  const { ids, telemetry } = keepIds();
  const { session } = await open(
    ({ url }, response) => {
      response.setHeader("x-request-id", (url ?? "").replace(/^.*=/, "r-"));
      sendJson(response, {});
    },
    { telemetry },
  );
  await session.fetch("/beside?key=secret-of-a-link");
  expect(ids).toEqual([expect.stringMatching(/^r-/)]);
  expect(ids[0]).not.toContain("secret-of-a-link");
});

test("a header is set beside those that a request has, and never in place of one", async () => {
  const telemetry: Telemetry = {
    begin(activity) {
      if (activity.type === "request") {
        activity.setHeader("traceparent", "00-1");
        activity.setHeader("Authorization", "mine");
      }
      return { within: (work) => work(), end() {} };
    },
  };
  const { backend, session } = await open(undefined, { telemetry });
  await session.GET("/items");
  const { headers } = backend.requests.at(-1)!;
  expect(headers["traceparent"]).toBe("00-1");
  expect(headers.authorization).toMatch(/^Bearer /);
});

const broken = (): never => {
  throw new Error("telemetry");
};

describe.each<[string, Telemetry]>([
  ["throws as it begins", { begin: broken, opened: broken, onEvent: broken }],
  ["never runs the work", { begin: () => ({ within() {}, end: broken }), opened: () => broken }],
  [
    "runs the work twice, and throws",
    {
      begin: () => ({
        within(work) {
          work();
          work();
          broken();
        },
        end: broken,
      }),
    },
  ],
  ["is no object after all", { begin: () => undefined as never, opened: () => 7 as never }],
])("telemetry that %s", (_, telemetry) => {
  test.each([
    ["the Node transport", { transport: nodeTransport() }],
    ["fetch", { fetch: globalThis.fetch }],
  ])("does no harm over %s, and each request is sent once", async (__, over) => {
    const { backend, session } = await open(undefined, { telemetry, ...over });
    expect((await session.GET("/items")).data.ok).toBe(true);
    backend.answer = (request, response) => sendJson(response, {}, 404);
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 404 });
    expect((await session.signOff()).outcome).toBe("ended");
    expect([backend.logins, backend.logouts]).toEqual([1, 1]);
  });
});

test.each([
  ["a session that is left", "leave"],
  ["one that is signed off twice", "signOff"],
] as const)("%s is over once", async (_, end) => {
  const { lines, telemetry } = keepLines();
  const { session } = await open(undefined, { telemetry });
  await session[end]();
  await session.signOff();
  expect(lines.filter((line) => /^[+-]/.test(line))).toEqual(["+ test", "- test"]);
});

test("a session that is lost is over then", async () => {
  const { lines, telemetry } = keepLines();
  const { backend, session } = await open(undefined, { telemetry, renew: false });
  backend.expire();
  await failureOf(session.GET("/items"));
  expect(lines.filter((line) => /^[+-]/.test(line))).toEqual(["+ test", "- test"]);
});

test.each([{}, null, () => {}])(
  "%j is no telemetry, which is said before any request",
  async (bad) => {
    const backend = await startBackend();
    const options = { baseUrl: backend.origin, telemetry: bad as unknown as Telemetry };
    expect(await failureOf(login(options))).toMatchObject({
      name: "InvalidOptionError",
      option: "telemetry",
    });
    expect(backend.requests).toEqual([]);
  },
);
