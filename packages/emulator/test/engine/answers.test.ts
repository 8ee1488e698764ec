import { connect } from "node:net";
import { expect, test } from "vitest";
import { problemOf, startNotes } from "./notes.ts";

test.each([
  ["status", "status 404 is not documented"],
  ["mediaType", "status 200: media type text/html is not documented"],
  ["schema", "status 200: body /id must be integer"],
  ["promise", "status 200: body must have required property 'colour'"],
  ["noBody", "status 200: a body is promised and missing"],
  ["failure", "the handler failed: Error: on purpose"],
])("an answer that breaks the document by its %s is recorded", async (what, problem) => {
  await using server = await startNotes();
  const answer = await problemOf(fetch(`${server.url}/wrong/${what}`));
  expect(answer).toEqual({ status: 500, problem: expect.stringContaining(problem) });
  expect(server.violations).toEqual([
    { operationId: "answerWrongly", problem: expect.stringContaining(problem) },
  ]);
});

test("a failure of the engine itself is recorded too", async () => {
  await using server = await startNotes();
  const answer = await problemOf(fetch(`${server.url}/broken?q=x`));
  const problem = expect.stringContaining("the emulator failed: SyntaxError");
  expect(answer).toEqual({ status: 500, problem });
  expect(server.violations).toEqual([{ operationId: "brokenSchema", problem }]);
  expect(server.requests).toMatchObject([{ status: 500, problem }]);
});

test.each([
  ["alone", "", 1],
  ["behind another that waits", "GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n", 2],
])("a request that is broken off, %s, is no failure", async (_name, before, count) => {
  await using server = await startNotes();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const head = "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";
  socket.write(`${before}${head}abc`);
  await expect.poll(() => server.requests.length).toBe(count);
  socket.destroy();
  await fetch(`${server.url}/notes`);
  expect(server.violations).toEqual([]);
  expect(server.requests[count - 1]).toMatchObject({ method: "POST", status: undefined });
});
