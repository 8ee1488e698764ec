import { beforeEach, describe, expect, it } from "vitest";
import {
  addDocument,
  addSignatures,
  createPackage,
  createSent,
  form,
  postForm,
  readDocument,
  readPackage,
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

describe("signatures", () => {
  it("make a package ready, travel with it, and accept the document on the other side", async () => {
    const packageId = await createPackage(client, 2002);
    await addDocument(client, packageId, new File(["act"], "act.txt"));
    const { query, documentUuid } = await readDocument(client, packageId);
    const path = `/bdoc/store/package/document/upload_sign_by_uuid?document_uuid=${documentUuid}`;
    const file = new File(["client's key"], "act.p7s");
    expect((await owner(path, { method: "PUT", body: form({ file }) })).status).toBe(404);
    expect((await client(path, { method: "PUT", body: form({ file }) })).status).toBe(200);
    expect((await readPackage(client, packageId)).isReadyForSend).toBe(1);
    await sendPackage(client, packageId);

    const signed = await addSignatures(owner, query, "owner's key");
    expect(await signed.json()).toMatchObject({
      status: 2,
      documents: [{ status: 3, clientSignsCount: 1, ownerSignsCount: 1 }],
    });
    expect((await setPackageStatus(owner, packageId, 3)).status).toBe(200);
    const { bodies } = await readDocument(client, packageId);
    expect(bodies[0].signBodies).toMatchObject([
      { companyId: 302, signBody: btoa("client's key") },
      { companyId: 301, signBody: btoa("owner's key"), info: { subjCode: "00000301" } },
    ]);
    const signId = bodies[0].signBodies[1]?.signId;
    const bytes = await client(`/bdoc/store/package/document/sign?${query}&sign_id=${signId}`);
    expect(await bytes.text()).toBe("owner's key");
    const unknown = await client(`/bdoc/store/package/document/sign?${query}&sign_id=1`);
    expect(unknown.status).toBe(404);
  });

  it("are refused from the same key a second time, and all that came with them", async () => {
    const packageId = await createSent(owner);
    const { query } = await readDocument(client, packageId);
    expect((await addSignatures(client, query, "one", "two")).status).toBe(200);
    expect((await addSignatures(client, query, "three", "one")).status).toBe(409);
    expect((await addSignatures(client, query, "four", "four")).status).toBe(409);
    expect((await addSignatures(client, query, "")).status).toBe(400);
    const { bodies } = await readDocument(client, packageId);
    expect(bodies[0].signBodies).toHaveLength(2);
  });

  it("are refused on a document that was rejected, and by who is done with it", async () => {
    const packageId = await createSent(owner);
    const { query, documentId } = await readDocument(client, packageId);
    expect((await addSignatures(owner, query, "owner's key")).status).toBe(409);
    await setDocumentStatus(client, packageId, documentId, 4);
    expect((await addSignatures(client, query, "client's key")).status).toBe(409);
    await setDocumentStatus(client, packageId, documentId, 3);
    await setPackageStatus(client, packageId, 3);
    expect((await addSignatures(client, query, "client's key")).status).toBe(409);
  });
});

describe("signing by phone", () => {
  const msisdn = "380000000001";

  it("takes a while, and gives a signature that a document takes", async () => {
    const packageId = await createSent(owner);
    const { query } = await readDocument(client, packageId);
    const certificates = await client(`/bdoc/mobile_certs?msisdn=${msisdn}`);
    const [certificate] = (await certificates.json()) as { positionId: number }[];
    const started = await postForm(client, "/bdoc/mobile_sign", {
      msisdn,
      message: "Sign the invoice",
      positionId: String(certificate?.positionId),
      document_body: new File(["invoice"], "invoice.txt"),
    });
    const { trans_id: transId } = (await started.json()) as { trans_id: number };
    const path = `/bdoc/mobile_sign?msisdn=${msisdn}&trans_id=${transId}`;
    const early = await client(path);
    expect(early.status).toBe(400);
    expect(await early.json()).toMatchObject({ code: 814 });
    server.clock.advance(2000);
    const fetched = await client(path);
    expect(fetched.status).toBe(200);
    const file = new File([await fetched.arrayBuffer()], "invoice.p7s");
    const signed = await client(`/bdoc/store/package/document/sign?${query}`, {
      method: "PUT",
      body: form({ file }),
    });
    expect(await signed.json()).toMatchObject({ documents: [{ status: 3 }] });
    expect((await owner(path)).status).toBe(404);
    expect((await client(path.replace(msisdn, "380000000002"))).status).toBe(404);
  });

  it("knows no phone of another form, and no other key", async () => {
    expect(await (await client("/bdoc/mobile_certs?msisdn=12345")).json()).toEqual([]);
    const start = (fields: Record<string, string>): Promise<Response> =>
      postForm(client, "/bdoc/mobile_sign", { ...fields, document_body: new File(["x"], "x") });
    expect((await start({ msisdn: "12345" })).status).toBe(404);
    expect((await start({ msisdn, positionId: "1" })).status).toBe(404);
    expect((await start({ msisdn })).status).toBe(200);
  });
});
