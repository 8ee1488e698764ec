import { randomBytes } from "node:crypto";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type DocumentStore,
  type EdinDocflowSession,
  isApiError,
  isProtocolError,
} from "../src/index.ts";
import { createPackage, signOn, startServer } from "./support/index.ts";

const beyond = 9_007_199_254_740_993n;
const path = "/bdoc/store/package/document";

async function upload(session: EdinDocflowSession, file: File): Promise<BodyQuery> {
  const { packageId } = await createPackage(session);
  const { data } = await session.PUT(path, {
    params: {
      query: { package_id: packageId, document_type_id: 3001, document_number: "INV-1" },
      header: { "response-object-type": "document" },
    },
    body: { file },
  });
  const { documentId, bodies } = data as DocumentStore;
  return { package_id: packageId, document_id: documentId, body_id: bodies[0]!.bodyId };
}

interface BodyQuery {
  readonly package_id: number | bigint;
  readonly document_id: number | bigint;
  readonly body_id: number | bigint;
}

test("a file arrives byte-identical, as Blob and as stream", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const bytes = randomBytes(200_000);
  const query = await upload(session, new File([bytes], "рахунок.pdf"));
  const { data: blob } = await session.GET(`${path}/body`, { params: { query } });
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
  const { data: stream } = await session.stream.GET(`${path}/body`, { params: { query } });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

test("an upload answers the package, the document or its GUID", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { packageId } = await createPackage(session);
  const query = { package_id: packageId, document_type_id: 3001 };
  const body = { file: new File(["text"], "a.txt") };
  const whole = await session.PUT(path, { params: { query }, body });
  expect(whole.data).toMatchObject({ packageId, documents: [{ packageId }] });
  const guid = await session.PUT(path, {
    params: { query, header: { "response-object-type": "uuid" } },
    body,
  });
  expect(guid.data).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("a cut download is no shorter file", async () => {
  const server = await startServer();
  await using session = await signOn(server, { retry: false });
  const query = await upload(session, new File([randomBytes(200_000)], "data.bin"));
  server.fault({ operation: "downloadDocumentBody", kind: "truncate" });
  await expect(session.GET(`${path}/body`, { params: { query } })).rejects.toSatisfy(
    isProtocolError,
  );
});

test("an upload whose answer is lost is not repeated", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { packageId } = await createPackage(session);
  server.fault({ operation: "addDocumentToPackage", kind: "status", status: 503, applied: true });
  const query = { package_id: packageId, document_type_id: 3001 };
  const body = { file: new File(["text"], "a.txt") };
  await expect(session.PUT(path, { params: { query }, body })).rejects.toSatisfy(isApiError);
  expect(requestsOf(server, "addDocumentToPackage")).toBe(1);
});

test("ids beyond 2^53 are exact, in answers, queries and bodies", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { data: partners } = await session.GET("/bdoc/partners");
  expect(partners.map(({ partnerId }) => partnerId)).toContain(beyond);
  server.controls.setNextId(beyond);
  const { packageId } = await createPackage(session);
  expect(packageId).toBe(beyond);
  const params = { query: { package_id: packageId } };
  expect((await session.GET("/bdoc/store/package", { params })).data.packageId).toBe(beyond);
  const { data: found } = await session.POST("/bdoc/store/packages", {
    body: { contractIds: [1001], packageStatuses: [1] },
  });
  expect(found.map((one) => one.packageId)).toEqual([beyond]);
});
