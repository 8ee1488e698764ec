import { beforeEach, describe, expect, it } from "vitest";
import {
  addDocument,
  addSignatures,
  createPackage,
  createSent,
  post,
  readDocument,
  readPackage,
  search,
  type Send,
  sendPackage,
  type Server,
  setDocumentStatus,
  setPackageStatus,
  signOnBoth,
  startServer,
} from "./edin-docflow-support.ts";

let server: Server;
let owner: Send;
let client: Send;

beforeEach(async () => {
  server = await startServer();
  [owner, client] = await signOnBoth(server);
});

describe("sending", () => {
  it("moves a package from the sender's drafts to its outbox and the recipient's inbox", async () => {
    const packageId = await createPackage(owner);
    await addDocument(owner, packageId, new File(["invoice"], "invoice.txt"));
    expect(await readPackage(owner, packageId)).toMatchObject({
      status: 1,
      packageDirection: 3,
      isReadyForSend: 1,
    });
    const before = Math.floor(server.clock.now() / 1000);
    server.clock.advance(60_000);
    const sent = await sendPackage(owner, packageId);
    expect(await sent.json()).toMatchObject({
      status: 2,
      packageDirection: 2,
      isReadyForSend: 0,
      documents: [{ status: 2 }],
    });
    expect(await search(owner, { folder: 3 })).toEqual([]);
    expect(await search(owner, { folder: 2 })).toEqual([packageId]);
    expect(await search(client, { folder: 1, dateFrom: before + 60 })).toEqual([packageId]);
    expect(await search(client, { folder: 2 })).toEqual([]);
    expect(await readPackage(client, packageId)).toMatchObject({ status: 2, packageDirection: 1 });
  });

  it("works from the client of the contract to its owner as well", async () => {
    const packageId = await createSent(client);
    expect(await search(owner, { folder: 1, senderCompaniesIds: [302] })).toEqual([packageId]);
  });

  it("refuses a package that is empty, not signed yet, sent already or not one's own", async () => {
    const empty = await createPackage(owner);
    expect((await readPackage(owner, empty)).isReadyForSend).toBe(0);
    expect((await sendPackage(owner, empty)).status).toBe(409);
    const packageId = await createPackage(owner, 2002);
    await addDocument(owner, packageId, new File(["act"], "act.txt"));
    expect((await readPackage(owner, packageId)).isReadyForSend).toBe(0);
    expect((await sendPackage(owner, packageId)).status).toBe(409);
    expect((await sendPackage(client, packageId)).status).toBe(404);
    const { query } = await readDocument(owner, packageId);
    expect((await addSignatures(owner, query, "owner's key")).status).toBe(200);
    expect((await sendPackage(owner, packageId)).status).toBe(200);
    expect((await sendPackage(owner, packageId)).status).toBe(409);
    expect((await sendPackage(client, packageId)).status).toBe(409);
  });

  it("refuses a package whose contract has ended meanwhile", async () => {
    const packageId = await createPackage(owner);
    await addDocument(owner, packageId, new File(["invoice"], "invoice.txt"));
    const path = "/bdoc/contract?contract_id=1001&status=4";
    expect((await owner(path, { method: "OPTIONS" })).status).toBe(200);
    expect((await sendPackage(owner, packageId)).status).toBe(409);
  });

  it("takes no more documents once it is done", async () => {
    const packageId = await createSent(owner);
    for (const send of [owner, client]) {
      const late = await addDocument(send, packageId, new File(["late"], "late.txt"));
      expect(late.status).toBe(409);
    }
    expect((await readPackage(owner, packageId)).documents).toHaveLength(1);
  });
});

describe("receiving", () => {
  it("shows what is new, and what was read, to each company by itself", async () => {
    const packageId = await createSent(owner);
    const fresh = { folder: 1, isReadFromApi: 0 };
    expect(await search(client, fresh)).toEqual([packageId]);
    expect(await search(client, { isRead: 1 })).toEqual([]);
    const { query } = await readDocument(client, packageId);
    const body = await client(`/bdoc/store/package/document/body?${query}`);
    expect(await body.text()).toBe("invoice");
    expect(await search(client, { isRead: 1 })).toEqual([packageId]);
    expect(await search(client, fresh)).toEqual([packageId]);
    const mark = (send: Send): Promise<Response> =>
      send(`/bdoc/store/package/read_from_api?package_id=${packageId}`, { method: "OPTIONS" });
    expect((await mark(client)).status).toBe(200);
    expect(await search(client, fresh)).toEqual([]);
    expect(await search(owner, { isReadFromApi: 0 })).toEqual([packageId]);
    expect((await readPackage(client, packageId)).isReadFromApi).toBe(1);
  });

  it("accepts documents, then the package, for both sides to see", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    expect((await setPackageStatus(client, packageId, 3)).status).toBe(409);
    const accepted = await setDocumentStatus(client, packageId, documentId, 3);
    expect(await accepted.json()).toMatchObject({ status: 2, documents: [{ status: 3 }] });
    const done = await setPackageStatus(client, packageId, 3);
    expect(await done.json()).toMatchObject({ status: 3, packageDirection: 1 });
    expect(await readPackage(owner, packageId)).toMatchObject({
      status: 3,
      documents: [{ status: 3 }],
    });
    expect(await search(owner, { packageStatuses: [2, 3] })).toEqual([packageId]);
    expect(await search(owner, { packageStatuses: [2] })).toEqual([]);
    expect(await search(owner, { extraField: { fieldId: 1, value: "x" } })).toEqual([]);
    expect((await setDocumentStatus(client, packageId, documentId, 4)).status).toBe(409);
  });

  it.each([4, 5, 6, 7])("may give a package the status %i", async (status) => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    await setDocumentStatus(client, packageId, documentId, 4);
    expect((await setPackageStatus(client, packageId, status)).status).toBe(200);
    expect((await readPackage(owner, packageId)).status).toBe(status);
  });

  it("changes its mind about a document while it asks for clarification", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    await setDocumentStatus(client, packageId, documentId, 4);
    await setPackageStatus(client, packageId, 4);
    expect((await setDocumentStatus(client, packageId, documentId, 3)).status).toBe(200);
    expect((await setPackageStatus(client, packageId, 3)).status).toBe(200);
  });

  it("refuses statuses by the sender, of a draft, and such as do not exist", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(owner, packageId);
    expect((await setDocumentStatus(owner, packageId, documentId, 3)).status).toBe(409);
    expect((await setDocumentStatus(client, packageId, documentId, 2)).status).toBe(400);
    expect((await setDocumentStatus(client, packageId, 1, 3)).status).toBe(404);
    await setDocumentStatus(client, packageId, documentId, 3);
    expect((await setPackageStatus(owner, packageId, 3)).status).toBe(409);
    for (const status of [1, 2, 8]) {
      expect((await setPackageStatus(client, packageId, status)).status).toBe(400);
    }
    const draft = await createPackage(owner);
    expect((await setPackageStatus(owner, draft, 3)).status).toBe(409);
    expect((await setPackageStatus(client, draft, 3)).status).toBe(404);
  });
});

describe("packages from behind the wire", () => {
  it("lie in a user's inbox, sent by the other company", async () => {
    const [{ email }, other] = server.accounts;
    const files = [
      { name: "invoice.txt", content: "invoice" },
      { name: "act.bin", content: new Uint8Array([0, 255]) },
    ];
    const packageId = String(server.controls.addPackage(email, files));
    expect(await search(owner, { folder: 1, senderCompaniesIds: [302] })).toEqual([packageId]);
    expect(await search(client, { folder: 2 })).toEqual([packageId]);
    const { documents } = await readPackage(owner, packageId);
    expect(documents).toMatchObject([
      { status: 2, bodies: [{ fileName: "invoice.txt" }] },
      { status: 2, bodies: [{ fileName: "act.bin" }] },
    ]);
    const { query } = await readDocument(owner, packageId);
    const body = await owner(`/bdoc/store/package/document/body?${query}`);
    expect(await body.text()).toBe("invoice");
    expect(() => server.controls.addPackage(other.email, [])).toThrow("files: give one or more");
    expect(() => server.controls.addPackage("nobody@example.com", files)).toThrow(RangeError);
  });
});

describe("journal and tags", () => {
  it("notes what happens to a package and what people say", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    await setDocumentStatus(client, packageId, documentId, 4);
    const path = `/bdoc/store/package/comment?package_id=${packageId}`;
    const answer = await post(client, path, '"The total is wrong"');
    const journal = [
      {
        action: 1,
        comment: { before: { status: 1 }, after: { status: 2 } },
        user: { userId: 201 },
      },
      { action: 1, comment: { before: { status: 2 }, after: { status: 4 }, documentId } },
      { action: 3, comment: { userComment: "The total is wrong" }, user: { userId: 202 } },
    ];
    expect(await answer.json()).toMatchObject(journal);
    const read = await owner(`/bdoc/store/package/comments?package_id=${packageId}`);
    expect(await read.json()).toMatchObject(journal);
    const draft = await createPackage(owner);
    const hidden = await client(`/bdoc/store/package/comments?package_id=${draft}`);
    expect(hidden.status).toBe(404);
  });

  it("puts a company's own tags on a package and takes them off", async () => {
    const packageId = await createSent(owner);
    const tag = (send: Send, method: string, tagId: number): Promise<Response> =>
      send(`/bdoc/store/package/tag?package_id=${packageId}&tag_id=${tagId}`, { method });
    expect(await (await tag(owner, "PUT", 4201)).json()).toMatchObject([{ tagId: 4201 }]);
    expect(await (await tag(client, "PUT", 4202)).json()).toMatchObject([{ tagId: 4202 }]);
    expect((await tag(client, "PUT", 4201)).status).toBe(404);
    expect(await readPackage(owner, packageId)).toMatchObject({ packageTags: [{ tagId: 4201 }] });
    expect((await tag(owner, "DELETE", 4201)).status).toBe(200);
    expect((await tag(owner, "DELETE", 4201)).status).toBe(404);
    expect(await readPackage(owner, packageId)).toMatchObject({ packageTags: [] });
    expect(await readPackage(client, packageId)).toMatchObject({ packageTags: [{ tagId: 4202 }] });
  });
});
