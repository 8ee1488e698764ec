import { expect } from "vitest";
import type { DocumentStore, EdinDocflowSession, Package } from "../../src/index.ts";
import type { Facts, Story } from "./story.ts";

const path = "/bdoc/store/package";

/** A new package of the type whose documents have to be signed. */
export async function draftPackage(
  session: EdinDocflowSession,
  { contractId, packageTypeId }: Facts,
): Promise<Package> {
  const { data } = await session.POST(path, {
    body: { contract: { contractId }, packageType: { packageId: packageTypeId } },
  });
  return data;
}

/** Adds a file to a draft, and answers its document, which is read from the whole package by default. */
export async function addDocument(
  session: EdinDocflowSession,
  { packageId }: Package,
  { documentTypeId }: Facts,
  number: string,
  answer?: "document",
): Promise<DocumentStore> {
  const { data } = await session.PUT(`${path}/document`, {
    params: {
      query: {
        package_id: packageId,
        document_type_id: documentTypeId,
        document_date: 1_767_225_600,
        document_number: number,
        comment: "May",
      },
      header: answer === undefined ? {} : { "response-object-type": answer },
    },
    body: { file: new File([`${number};250.00\n`], `${number}.csv`) },
  });
  if (typeof data === "string") throw new Error("It is neither document nor package.");
  return "documents" in data ? data.documents.at(-1)! : data;
}

/** What the calls of a document's file ask for. */
export function fileOf({ packageId, documentId, bodies }: DocumentStore): {
  package_id: number | bigint;
  document_id: number | bigint;
  body_id: number | bigint;
} {
  return { package_id: packageId, document_id: documentId, body_id: bodies[0]!.bodyId };
}

/** A package with two signed documents on its way to the other company. */
export async function sendPackage(session: EdinDocflowSession, facts: Facts): Promise<Package> {
  const draft = await draftPackage(session, facts);
  const first = await addDocument(session, draft, facts, "INV-1");
  const second = await addDocument(session, draft, facts, "INV-2", "document");
  await session.PUT(`${path}/document/sign`, {
    params: { query: fileOf(first) },
    body: { file: [new File(["signature 1 of the sender"], "INV-1.p7s")] },
  });
  await session.PUT(`${path}/document/upload_sign_by_uuid`, {
    params: { query: { document_uuid: second.documentUuid! } },
    body: { file: [new File(["signature 2 of the sender"], "INV-2.p7s")] },
  });
  const query = { package_id: draft.packageId };
  const { data: ready } = await session.GET(path, { params: { query } });
  expect(ready.isReadyForSend).toBe(1);
  return (await session.POST(`${path}/send`, { params: { query }, body: {} })).data;
}

/** From the draft to the receipt: signed, sent, found, read, signed back, accepted, rejected. */
export const sendingAndReceiving: Story = async (session, other, facts) => {
  const { packageId, documents } = await sendPackage(session, facts);
  expect(documents).toHaveLength(2);
  const { data: inbox } = await other.POST(`${path}s`, {
    params: { query: { limit: 50, offset: 0 } },
    body: { folder: 1, isReadFromApi: 0 },
  });
  expect(inbox.map((one) => one.packageId)).toEqual([packageId]);
  const query = { package_id: packageId };
  const { data: received } = await other.GET(path, { params: { query } });
  const [first, second] = received.documents;

  const { data: file } = await other.GET(`${path}/document/body`, {
    params: { query: fileOf(first!) },
  });
  expect(await file.text()).toBe("INV-1;250.00\n");
  const [signature] = first!.bodies[0]!.signBodies;
  const { data: bytes } = await other.GET(`${path}/document/sign`, {
    params: { query: { ...fileOf(first!), sign_id: signature!.signId } },
  });
  expect(await bytes.text()).toBe("signature 1 of the sender");
  await other.OPTIONS(`${path}/read_from_api`, { params: { query } });

  await other.PUT(`${path}/document/sign`, {
    params: { query: fileOf(first!) },
    body: { file: [new File(["signature of the recipient"], "INV-1.p7s")] },
  });
  await other.POST(`${path}/document/status`, {
    body: { ...query, document_id: second!.documentId, status: 4 },
  });
  await other.POST(`${path}/status`, { body: { ...query, status: 6 } });
  const { data: seen } = await session.GET(path, { params: { query } });
  expect(seen.status).toBe(6);
  expect(seen.documents?.map(({ status }) => status)).toEqual([3, 4]);
};
