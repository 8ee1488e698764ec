import { runInNewContext } from "node:vm";
import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { uploadDocument } from "../src/index.ts";
import { createPackage, signOn, startServer } from "./support/index.ts";

/** A value that another realm makes, such as Jest's, a frame, or the runtime's inside. */
function foreign(code: string): never {
  return runInNewContext(code) as never;
}

const options = { documentTypeId: 3001, number: "INV-1", name: "a.pdf" } as const;

test("bytes of another realm are uploaded as a document", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { packageId } = await createPackage(session);
  const document = await uploadDocument(session, foreign("new Uint8Array([1, 2, 3])"), {
    ...options,
    packageId: packageId,
    date: foreign("new Date(0)"),
  });
  expect(document.documentId).toBeDefined();
});

test("what is left of a stream is no document", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { packageId } = await createPackage(session);
  const stream = new Blob(["first", "second"]).stream();
  const reader = stream.getReader();
  await reader.read();
  reader.releaseLock();
  const before = server.requests.length;
  const failing = uploadDocument(session, stream, { ...options, packageId: packageId });
  expect(await failureOf(failing)).toMatchObject({ name: "InvalidOptionError", option: "source" });
  expect(server.requests).toHaveLength(before);
});
