import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import {
  acceptDocument,
  bodyOf,
  ContractStatus,
  DocumentStatus,
  type DocumentStore,
  downloadBody,
  finishPackage,
  inbox,
  markPackageAsRead,
  PackageFolder,
  PackageStatus,
  type ReceivedPackage,
  rejectDocument,
  sendDocuments,
  signDocument,
  type Signer,
} from "../../src/index.ts";
import { all, signOn, startServer } from "../support/index.ts";

const signer =
  (key: string): Signer =>
  (bytes) =>
    Buffer.concat([Buffer.from(key), bytes.subarray(0, 16)]);

function find({ documents }: ReceivedPackage, number: string): DocumentStore {
  return documents.find((document) => document.number === number)!;
}

test("a package with three documents goes from one company to the other and comes back handled", async () => {
  const server = await startServer();
  const sender = await signOn(server);
  const recipient = await signOn(server, server.accounts[1]);
  const files = ["INV-1", "INV-2", "COC-1"].map((number) => ({
    number,
    bytes: randomBytes(50_000),
  }));

  const sent = await sendDocuments(sender, {
    contractId: 1001,
    packageTypeId: 2002,
    documents: files.map(({ number, bytes }) => ({
      source: bytes,
      documentTypeId: number.startsWith("INV") ? 3001 : 3002,
      name: `${number}.pdf`,
      number,
      date: new Date("2026-05-01T00:00:00Z"),
    })),
    sign: signer("sender"),
  });
  expect(sent).toMatchObject({
    status: PackageStatus.sent,
    packageDirection: PackageFolder.outbox,
    contract: { status: ContractStatus.accepted },
  });

  const [received, ...others] = await all(inbox(recipient));
  expect(others).toEqual([]);
  expect(received).toMatchObject({
    packageId: sent.packageId,
    packageDirection: PackageFolder.inbox,
  });
  for (const { number, bytes } of files) {
    const document = find(received!, number);
    expect(document).toMatchObject({
      status: DocumentStatus.sent,
      ownerSignsCount: 1,
      clientSignsCount: 0,
    });
    const download = await downloadBody(recipient, bodyOf(document));
    expect(Buffer.from(await download.bytes()).equals(bytes)).toBe(true);
  }
  await markPackageAsRead(recipient, received!.packageId);
  expect(await all(inbox(recipient))).toEqual([]);

  await acceptDocument(recipient, find(received!, "INV-1"));
  await rejectDocument(recipient, find(received!, "INV-2"), { comment: "The sum is wrong." });
  await signDocument(recipient, find(received!, "COC-1"), signer("recipient"));
  await finishPackage(recipient, received!.packageId, PackageStatus.processed);

  const params = { query: { package_id: received!.packageId } };
  for (const session of [sender, recipient]) {
    const { data: seen } = await session.GET("/bdoc/store/package", { params });
    expect(seen.status).toBe(PackageStatus.processed);
    const documents = seen.documents.map(({ number, status, clientSignsCount }) => ({
      number,
      status,
      clientSignsCount,
    }));
    expect(documents).toEqual([
      { number: "INV-1", status: DocumentStatus.accepted, clientSignsCount: 0 },
      { number: "INV-2", status: DocumentStatus.rejected, clientSignsCount: 0 },
      { number: "COC-1", status: DocumentStatus.accepted, clientSignsCount: 1 },
    ]);
    const { data: journal } = await session.GET("/bdoc/store/package/comments", { params });
    expect(journal.map(({ comment }) => comment?.userComment)).toContain("The sum is wrong.");
  }
  const receipts = [await sender.signOff(), await recipient.signOff()];
  expect(receipts.map(({ outcome }) => outcome)).toEqual(["ended", "ended"]);
});
