import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type BodyAddress,
  bodyOf,
  downloadBody,
  downloadDocumentArchive,
  downloadSignature,
  downloadSignatureSheet,
  type EdinDocflowSession,
  isAbortError,
  isApiError,
  isOutcomeUnknownError,
  isProtocolError,
  type SignatureBytes,
  uploadDocument,
  uploadSignature,
} from "../../src/index.ts";
import { createPackage, type Server, signOn, startServer } from "../support/index.ts";

const bytes = randomBytes(200_000);
const signature = randomBytes(3000);

async function openWithDocument(): Promise<{
  server: Server;
  session: EdinDocflowSession;
  address: BodyAddress;
}> {
  const server = await startServer();
  const session = await signOn(server);
  const { packageId } = await createPackage(session);
  const document = await uploadDocument(session, bytes, {
    packageId: packageId,
    documentTypeId: 3001,
    name: "invoice.pdf",
  });
  return { server, session, address: bodyOf(document) };
}

/** What every archive begins with that has a file in it. */
const zip = Buffer.from("PK\u0003\u0004");

test("a file comes as a stream, or as bytes", async () => {
  const { session, address } = await openWithDocument();
  await using _ = session;
  const { stream } = await downloadBody(session, address);
  expect((await buffer(stream)).equals(bytes)).toBe(true);
  const whole = await (await downloadBody(session, address)).bytes();
  expect(Buffer.from(whole).equals(bytes)).toBe(true);
});

test("signatures go up one by one or together, and come down as they were", async () => {
  const { session, address } = await openWithDocument();
  await using _ = session;
  const all = [signature, randomBytes(2000), randomBytes(1000)] as const;
  await uploadSignature(session, address, all[0]);
  const found = await uploadSignature(session, address, [all[1], new Blob([all[2]])]);
  const document = found.documents.find(({ documentId }) => documentId === address.documentId);
  const signatures = document!.bodies[0]!.signBodies;
  expect(signatures).toHaveLength(3);
  for (const [index, { signId }] of signatures.entries()) {
    const download = await downloadSignature(session, { ...address, signId: signId });
    expect(Buffer.from(await download.bytes()).equals(all[index]!)).toBe(true);
  }
});

test("the archive and the signature sheet are archives", async () => {
  const { session, address } = await openWithDocument();
  await using _ = session;
  await uploadSignature(session, address, signature);
  for (const download of [downloadDocumentArchive, downloadSignatureSheet]) {
    const archive = Buffer.from(await (await download(session, address)).bytes());
    expect(archive.subarray(0, 4)).toEqual(zip);
  }
});

test("a signature whose answer is lost is told as such, and never repeated", async () => {
  const { server, session, address } = await openWithDocument();
  await using _ = session;
  server.fault({ operation: "addDocumentSignature", kind: "reset", applied: true });
  const failing = uploadSignature(session, address, signature, { retry: true });
  expect(await failureOf(failing)).toSatisfy(isOutcomeUnknownError);
  expect(requestsOf(server, "addDocumentSignature")).toBe(1);
  // It was carried out: the same key signs no document twice.
  expect(await failureOf(uploadSignature(session, address, signature))).toSatisfy(isApiError);
});

test("a cut download is no shorter file, neither as a stream nor as bytes", async () => {
  const { server, session, address } = await openWithDocument();
  await using _ = session;
  server.fault({ operation: "downloadDocumentBody", kind: "truncate", times: 2 });
  const { stream } = await downloadBody(session, address);
  const failures = [
    await failureOf(buffer(stream)),
    await failureOf((await downloadBody(session, address)).bytes()),
  ];
  for (const error of failures) {
    expect(isProtocolError(error) && error.reason).toBe("cut-short");
  }
});

test("bytes do not fill the memory: beyond 32 MiB the stream is to be read", async () => {
  const { server, session, address } = await openWithDocument();
  await using _ = session;
  const limit = 32 * 1024 * 1024;
  const answer = async (size: number): Promise<Uint8Array> => {
    const body = "x".repeat(size);
    server.fault({ operation: "downloadDocumentBody", kind: "status", status: 200, body });
    return (await downloadBody(session, address)).bytes();
  };
  expect(await answer(limit)).toHaveLength(limit);
  const error = await failureOf(answer(limit + 1));
  expect(isProtocolError(error) && error.reason).toBe("too-large");
});

test("a signal ends a download under way", async () => {
  const { server, session, address } = await openWithDocument();
  await using _ = session;
  server.fault({ operation: "downloadDocumentBody", kind: "slowBody", milliseconds: 60_000 });
  const { signal, abort } = controllerOf();
  const { stream } = await downloadBody(session, address, { signal });
  const failing = failureOf(buffer(stream));
  abort();
  expect(await failing).toSatisfy(isAbortError);
});

function controllerOf(): { signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

const address = { packageId: 5001, documentId: 7001, bodyId: 9001 };

test.each<readonly [string, (session: EdinDocflowSession) => Promise<unknown>]>([
  ["packageId", (session) => downloadBody(session, { ...address, packageId: 0 })],
  ["documentId", (session) => downloadDocumentArchive(session, { ...address, documentId: -1 })],
  ["bodyId", (session) => downloadSignatureSheet(session, { ...address, bodyId: 1.5 })],
  ["packageId", (session) => downloadBody(session, undefined as unknown as BodyAddress)],
  ["signId", (session) => downloadSignature(session, { ...address, signId: Number.NaN })],
  ["signature", (session) => uploadSignature(session, address, [])],
  ["signature", (session) => uploadSignature(session, address, new Uint8Array())],
  ["signature", (session) => uploadSignature(session, address, "p7s" as unknown as SignatureBytes)],
  ["bodyId", (session) => uploadSignature(session, { ...address, bodyId: 0n }, signature)],
])("a bad %s fails before any request", async (option, call) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  expect(await failureOf(call(session))).toMatchObject({
    name: "InvalidOptionError",
    option,
  });
  expect(server.requests).toHaveLength(before);
});

test("a document of a list has no body to find", () => {
  expect(() => bodyOf({ packageId: 5001, documentId: 7001, bodies: [] })).toThrow(
    /document has no body.*read the package/,
  );
  expect(() => bodyOf({ bodies: [{ bodyId: 9001 }] })).toThrow(/packageId/);
  const found = bodyOf({ packageId: 5001, documentId: 7001, bodies: [{ bodyId: 9001 }] });
  expect(found).toEqual(address);
});
