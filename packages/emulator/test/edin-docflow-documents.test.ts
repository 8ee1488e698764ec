import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import {
  addSignatures,
  createPackage,
  post,
  postForm,
  readDocument,
  readPackage,
  type SeenDocument,
  type Send,
  sendPackage,
  type Server,
  signOnBoth,
  startServer,
} from "./edin-docflow-support.ts";

const fieldValues = [
  { id: "total", value: "100.00", index: 0, structure: [] },
  { id: "lines", value: "", index: 0, structure: [[{ id: "name", value: "Bolts & nuts" }]] },
];

let server: Server;
let owner: Send;
let client: Send;

beforeEach(async () => {
  server = await startServer();
  [owner, client] = await signOnBoth(server);
});

describe("structured documents", () => {
  const path = "/bdoc/store/package/document";
  const save = (send: Send, document: object): Promise<Response> =>
    post(send, `${path}/structure`, document);

  it("are made of values, edited by their identifier, and read as XML", async () => {
    const packageId = await createPackage(owner);
    const document = {
      packageId: Number(packageId),
      documentType: { documentId: 3002 },
      number: "WB-1",
      date: 1_767_225_600,
      structure: fieldValues,
    };
    const created = (await (await save(owner, document)).json()) as SeenDocument;
    expect(created).toMatchObject({ number: "WB-1", status: 1, structure: fieldValues });
    const { documentId } = created;
    const edited = await save(owner, { ...document, documentId, number: "WB-2" });
    expect(await edited.json()).toMatchObject({ documentId, number: "WB-2" });
    expect((await readPackage(owner, packageId)).documents).toHaveLength(1);
    const { query } = await readDocument(owner, packageId);
    const body = await (await owner(`${path}/body?${query}`)).text();
    expect(body).toContain('<element id="total" value="100.00"></element>');
    expect(body).toContain('<row><element id="name" value="Bolts &amp; nuts"></element></row>');
    expect((await save(client, { ...document, documentId })).status).toBe(404);
    expect((await save(owner, { ...document, documentId: 1 })).status).toBe(404);
    expect((await save(owner, { ...document, documentType: { documentId: 9 } })).status).toBe(404);
    expect((await save(owner, { number: "WB-3" })).status).toBe(404);
  });

  it("stay as they are once they are signed or sent", async () => {
    const packageId = await createPackage(owner);
    const document = {
      packageId: Number(packageId),
      documentType: { documentId: 3001 },
      structure: fieldValues,
    };
    const { documentId } = (await (await save(owner, document)).json()) as SeenDocument;
    const { query } = await readDocument(owner, packageId);
    await addSignatures(owner, query, "owner's key");
    expect((await save(owner, { ...document, documentId })).status).toBe(409);
    await sendPackage(owner, packageId);
    expect((await save(owner, document)).status).toBe(409);
    expect(await readPackage(client, packageId)).toMatchObject({
      documents: [{ structure: fieldValues }],
    });
  });

  it("come from an XML file as well", async () => {
    const packageId = await createPackage(owner);
    const store = {
      packageId: Number(packageId),
      senderCompanyId: 301,
      documentType: { documentId: 3002 },
      number: "WB-1",
      date: 1_767_225_600,
    };
    const send = (document: unknown, text = "<waybill/>"): Promise<Response> =>
      postForm(owner, `${path}/xml`, {
        document_store: typeof document === "string" ? document : JSON.stringify(document),
        file: new File([text], "waybill.xml"),
      });
    const created = (await (await send(store)).json()) as SeenDocument;
    expect(created).toMatchObject({ number: "WB-1", bodies: [{ fileName: "waybill.xml" }] });
    const { documentId } = created;
    expect((await send({ ...store, documentId }, "<waybill>2</waybill>")).status).toBe(200);
    const { query } = await readDocument(owner, packageId);
    expect(await (await owner(`${path}/body?${query}`)).text()).toBe("<waybill>2</waybill>");
    for (const odd of ["{", "null", "[]", '{"packageId":1.5}', '{"structure":[null]}']) {
      expect((await send(odd)).status).toBe(400);
    }
    expect((await send({ ...store, number: undefined })).status).toBe(400);
    expect((await send({ ...store, senderCompanyId: 302 })).status).toBe(404);
  });
});

/** The internal documents of a folder. */
async function list(send: Send, folder: number): Promise<SeenDocument[]> {
  const response = await send(`/bdoc/store/internal-documents?folder=${folder}`);
  const rows = (await response.json()) as SeenDocument[];
  expect(response.headers.get("count")).toBe(String(rows.length));
  return rows;
}

describe("internal documents", () => {
  const path = "/bdoc/store/internal-document";
  const create = (send: Send, fields: Record<string, string | File>): Promise<Response> =>
    postForm(send, path, { document_type_id: "3003", company_id: "301", ...fields });
  const createOne = async (send: Send, fields: Record<string, string | File>): Promise<string> => {
    expect((await create(send, fields)).status).toBe(200);
    return String((await list(send, 1))[0]?.documentId);
  };

  it("go from the drafts to the sent ones, within their company", async () => {
    const id = await createOne(owner, { file: new File(["memo"], "memo.txt") });
    expect(await list(owner, 1)).toMatchObject([{ packageId: 0, status: 1, dateSent: 0 }]);
    const send = (by: Send): Promise<Response> => postForm(by, `${path}/send`, { document_id: id });
    expect((await send(client)).status).toBe(404);
    expect((await send(owner)).status).toBe(200);
    expect((await send(owner)).status).toBe(409);
    expect(await list(owner, 1)).toEqual([]);
    expect(await list(owner, 2)).toMatchObject([{ documentId: Number(id), status: 2 }]);
    expect(await list(client, 2)).toEqual([]);
    expect((await client(`${path}/info?document_id=${id}`)).status).toBe(404);
  });

  it("take signatures in JSON, each key once", async () => {
    const id = await createOne(owner, { file: new File(["memo"], "memo.txt") });
    const sign = (signatures: readonly object[]): Promise<Response> =>
      owner(`${path}/sign?document_id=${id}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(signatures),
      });
    const signBody = btoa("owner's key");
    expect((await sign([{ signBody }])).status).toBe(200);
    expect((await sign([{ signBody }])).status).toBe(409);
    expect((await sign([])).status).toBe(400);
    expect((await sign([{ signBody: btoa("other"), bodyId: 1 }])).status).toBe(404);
    const info = await owner(`${path}/info?document_id=${id}`);
    expect(await info.json()).toMatchObject({ bodies: [{ signBodies: [{ signBody }] }] });
    const archive = await owner(`${path}s/arch?document_id=${id}`);
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(3);
  });

  it("are a file or values, of a type and company of one's own", async () => {
    const content = { document_structure_content: JSON.stringify(fieldValues) };
    const id = await createOne(owner, content);
    const structure = await owner(`${path}/structure?document_id=${id}`);
    expect(await structure.json()).toMatchObject({ structure: fieldValues });
    const body = await owner(`${path}s/body?document_id=${id}`);
    expect(await body.text()).toContain('<element id="total" value="100.00">');
    const file = new File(["memo"], "memo.txt");
    expect((await create(owner, {})).status).toBe(400);
    expect((await create(owner, { file, ...content })).status).toBe(400);
    for (const odd of ["{", "null", "{}", "[null]", '[{"structure":[null]}]']) {
      expect((await create(owner, { document_structure_content: odd })).status).toBe(400);
    }
    expect((await create(owner, { file, company_id: "302" })).status).toBe(404);
    expect((await create(client, { file, company_id: "302" })).status).toBe(404);
    const large = new File([new Uint8Array(5_000_000)], "large.bin");
    expect((await create(owner, { file: large })).status).toBe(413);
  });
});
