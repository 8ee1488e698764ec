import { expect, test } from "vitest";
import { createDriftWatch, type DriftFact, type Shapes } from "../src/drift/index.ts";
import { createAnswerValidator } from "../src/validate/index.ts";
import { failureOf, open } from "./support/open.ts";
import type { Answer } from "./support/server.ts";

/** Operations of which the provider's traits say nothing. */
const shapes: Shapes = {
  provider: "test",
  spec: "0a1b2c3d4e5f6071",
  answers: { "GET /plain/{id}": "200:0", "GET /plain/new": "200:0 418:2", "GET /items": "200:1" },
  contents: ['{"application/json":{"$ref":"#/$defs/Plain"}}', '{"application/json":{}}', "{}"],
  schemas: { Plain: '{"type":"object","required":["id"],"properties":{"id":{"type":"integer"}}}' },
};

const odd: Answer = (_, response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"id":"a"}');

interface Watched {
  readonly told: string[];
  readonly drift: ReturnType<typeof createDriftWatch>;
}

function watch(): Watched {
  const told: string[] = [];
  const report = ({ kind, operation, at, seen = "" }: DriftFact): void => {
    told.push(`${kind} ${operation} ${at} ${seen}`.trim());
  };
  return { told, drift: createDriftWatch(shapes, report, { sample: 1 }) };
}

test("the answer to a fetch of a path that fits an operation is compared with that operation's", async () => {
  const { told, drift } = watch();
  const { session } = await open(odd, { drift });
  await session.fetch("/plain/7?page=2");
  expect(told).toEqual(["other-type GET /plain/{id} /id string"]);
  await session.fetch("/nowhere/7");
  await session.fetch("/plain/7", { method: "DELETE" });
  expect(told).toHaveLength(1);
});

test("a path that is written out goes before one that stands for anything", async () => {
  const { told, drift } = watch();
  const { session } = await open((_, response) => response.writeHead(418).end(), { drift });
  await session.fetch("/plain/new");
  await session.fetch("/plain/old");
  expect(told).toEqual(["undocumented-status GET /plain/{id}  418"]);
});

test("a fetch is validated as well, and its error still names no path", async () => {
  const { session } = await open(odd, { validate: createAnswerValidator(shapes, "throw") });
  const error = await failureOf(session.fetch("/plain/7"));
  expect(error).toMatchObject({ reason: "unlike-spec", operation: "GET /plain/{id}" });
  expect((await session.fetch("/other")).status).toBe(200);
});

test("a fetch is compared though a check beside the watch knows no operations", async () => {
  const { told, drift } = watch();
  const { session } = await open(odd, { drift, validate: { provider: "test", check() {} } });
  await session.fetch("/plain/7");
  expect(told).toEqual(["other-type GET /plain/{id} /id string"]);
});

test("an answer that a renewal took the place of is compared too", async () => {
  const { told, drift } = watch();
  const { backend, session } = await open(
    (_, response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    { drift },
  );
  backend.alive.clear();
  await session.GET("/items");
  expect(told).toEqual(["undocumented-status GET /items  401"]);
});

test("an answer that a repeat took the place of is compared too", async () => {
  const { told, drift } = watch();
  let count = 0;
  const { session } = await open(
    (_, response) => {
      count += 1;
      response.writeHead(count === 1 ? 503 : 200, { "content-type": "application/json" }).end("{}");
    },
    { drift, retry: { baseDelay: 1 } },
  );
  await session.GET("/items");
  expect(count).toBe(2);
  expect(told).toEqual(["undocumented-status GET /items  503"]);
});
