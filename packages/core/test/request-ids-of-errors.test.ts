import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { credentials } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import type { TestSession } from "./support/provider.ts";
import type { Answer } from "./support/server.ts";

const id = { "x-request-id": "r-1" };
const cutShort: Answer = (_, response) => {
  response.writeHead(200, { ...id, "content-length": "9" }).write("{");
  setTimeout(() => response.destroy(), 5);
};
const stalled: Answer = (_, response) => {
  response.writeHead(200, { ...id, "content-length": "9" }).write("{");
};

function ends(status: number, body: string, more: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(status, { ...id, ...more }).end(body);
}

const items = (session: TestSession): Promise<unknown> => session.GET("/items");
const write = (session: TestSession): Promise<unknown> => session.POST("/items", { body: {} });

async function readStream(session: TestSession): Promise<unknown> {
  const { data } = await session.stream.GET("/items");
  return new Response(data).text();
}

test.each<[string, Answer, (session: TestSession) => Promise<unknown>]>([
  ["ApiError", ends(404, "{}"), items],
  ["RateLimitError", ends(429, "{}"), items],
  ["ProtocolError", ends(302, "", { location: "/" }), items],
  ["ProtocolError", ends(200, "<p>", { "content-type": "text/html" }), items],
  ["ProtocolError", ends(200, "{".repeat(2_000)), items],
  ["ProtocolError", cutShort, items],
  ["ProtocolError", cutShort, readStream],
  ["TimeoutError", stalled, items],
  ["OutcomeUnknownError", cutShort, write],
])("an error that has an answer tells the request's id: %s", async (kind, answer, call) => {
  const { session } = await open(answer, {
    retry: false,
    maxBodyBytes: 1_000,
    timeout: { attempt: kind === "TimeoutError" ? 300 : 20_000 },
  });
  expect(await failureOf(call(session))).toMatchObject({ kind, requestId: "r-1" });
});

test("no answer, no id: not even that of the attempt before", async () => {
  let asked = 0;
  const { session } = await open((_, response: ServerResponse) => {
    asked += 1;
    if (asked > 1) response.destroy();
    else response.writeHead(503, id).end();
  });
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "NetworkError", requestId: undefined });
});

test("a secret in it is masked", async () => {
  const { session } = await open((_, response) =>
    response
      .writeHead(200, { "x-request-id": `r-${credentials.password}`, "content-length": "9" })
      .write("{", () => response.destroy()),
  );
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "ProtocolError", requestId: "r-[secret]" });
});

test("so it is in the head of an answer", async () => {
  const { session } = await open((_, response) =>
    response.writeHead(200, { "x-request-id": `r-${credentials.password}` }).end("{}"),
  );
  const { response } = await session.GET("/items");
  expect(response.requestId).toBe("r-[secret]");
});
