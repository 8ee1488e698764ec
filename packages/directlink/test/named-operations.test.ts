import { requestsOf } from "@signoff/test-support";
import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { type FileListAnswer, isErrorOf, isInvalidOptionError } from "../src/index.ts";
import * as named from "../src/operations.ts";
import { signOn, startServer } from "./support/index.ts";

/** Each answer of the provider tells its time. */
function withoutTime(answer: FileListAnswer): object {
  return { ...answer, time: undefined };
}

/** The name, method and path of each operation of the spec. */
function specifiedOperations(): readonly string[] {
  const text = readFileSync(new URL("../openapi.json", import.meta.url), "utf8");
  const { paths } = JSON.parse(text) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
  };
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, { operationId }]) => operationId !== undefined)
        .map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    )
    .toSorted();
}

test("a named operation runs the call by its method and path", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const byName = await named.listDownloads(session, { params: { query: { page: 1 } } });
  expectTypeOf(byName.data).toEqualTypeOf<FileListAnswer>();
  const { method, path } = named.listDownloads;
  const byPath = await session[method](path, { params: { query: { page: 1 } } });
  expect(withoutTime(byName.data)).toEqual(withoutTime(byPath.data));
  expect(requestsOf(server, "listDownloads")).toBe(2);
  expect((await named.listDownloads(session)).response.status).toBe(200);
});

test("it answers with a stream, and with failures as values", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { data } = await named.listDownloads.stream(session);
  expect(await new Response(data).text()).toContain("handlerDownloadList");
  const found = await named.listDownloads.safe(session);
  expect(found.ok && found.data.status).toBe(0);
  const lacking = await named.downloadFile.safe(session, { params: { query: { k: "none" } } });
  expect(lacking.ok).toBe(false);
  expect(isErrorOf(lacking.error, named.downloadFile)).toBe(true);
  expect(isErrorOf(lacking.error, named.listDownloads)).toBe(false);
});

test("each operation of the spec has its function, with its method and path", () => {
  const told = Object.entries(named).map(([name, { method, path }]) => `${name} ${method} ${path}`);
  expect(told.toSorted()).toEqual(specifiedOperations());
});

test("what is no session is refused before any request", async () => {
  const nothing = undefined as never;
  const calls = [named.listDownloads, named.listDownloads.stream, named.listDownloads.safe];
  for (const call of calls) {
    const error: unknown = await call(nothing).catch((caught: unknown) => caught);
    expect(isInvalidOptionError(error) && error.option).toBe("session");
  }
});
