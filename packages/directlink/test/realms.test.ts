import { runInNewContext } from "node:vm";
import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { findUpload, uploadFile, type UploadSource } from "../src/index.ts";
import { uploadFile as uploadFromNode } from "../src/node.ts";
import { signOn, startServer } from "./support/index.ts";

const source = "new Uint8Array([1, 2, 3])";

/** A value that another realm makes, such as Jest's, a frame, or the runtime's inside. */
function foreign(code: string): never {
  return runInNewContext(code) as never;
}

function streamOf(chunk: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  });
}

test.each<[string, () => UploadSource]>([
  ["bytes", () => foreign(source)],
  ["a stream of bytes", () => streamOf(foreign(source))],
])("%s of another realm are uploaded", async (_, make) => {
  const server = await startServer();
  await using session = await signOn(server);
  for (const upload of [uploadFile, uploadFromNode]) {
    expect((await upload(session, make(), { name: "a.bin" })).bytes).toBe(3);
  }
});

test("a Date of another realm is a time", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await uploadFile(session, new Uint8Array([1]), { name: "a.bin" });
  expect(await findUpload(session, { name: "a.bin", after: foreign("new Date(0)") })).toBeDefined();
  const failure = await failureOf(findUpload(session, { name: "a", after: foreign("({})") }));
  expect(failure).toMatchObject({ option: "after" });
});

test("what is left of a stream is not uploaded as the whole", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const stream = new Blob(["first", "second"]).stream();
  const reader = stream.getReader();
  await reader.read();
  reader.releaseLock();
  const before = server.requests.length;
  for (const upload of [uploadFile, uploadFromNode]) {
    const failure = await failureOf(upload(session, stream, { name: "a.bin" }));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "source" });
  }
  expect(server.requests).toHaveLength(before);
});
