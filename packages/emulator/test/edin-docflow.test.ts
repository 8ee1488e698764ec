import { beforeEach, describe, expect, it } from "vitest";
import {
  addDocument,
  createPackage,
  form,
  logIn,
  post,
  readDocument,
  readPackage,
  requestToken,
  search,
  type Server,
  signOn,
  signOnBoth,
  startServer,
  tryLogin,
} from "./edin-docflow-support.ts";

const minute = 60_000;
const beyondExact = 9_007_199_254_740_993n;

let server: Server;

beforeEach(async () => {
  server = await startServer();
});

describe("login", () => {
  it("takes two steps, answers a cookie, and ends with logout", async () => {
    const send = await signOn(server, server.accounts[0]);
    expect(server.sessions()).toMatchObject([
      { account: server.accounts[0].email, kind: "session" },
    ]);
    const profile = await send("/bdoc/user-profile");
    expect(await profile.json()).toMatchObject({
      userId: 201,
      accountId: 101,
      tariffLimitation: { isApi: 1 },
    });
    expect((await send("/bdoc/logout")).status).toBe(200);
    expect(server.sessions()).toEqual([]);
    expect((await send("/bdoc/logout")).status).toBe(401);
    expect((await send("/bdoc/user-profile")).status).toBe(401);
    expect((await fetch(`${server.url}/bdoc/account`)).status).toBe(401);
  });

  it("uses a login token once", async () => {
    const { password, email } = server.accounts[0];
    const { token } = await requestToken(server, email);
    expect((await logIn(server, token, password)).status).toBe(200);
    expect((await logIn(server, token, password)).status).toBe(401);
  });

  it("gives unknown e-mails a token too, and refuses them in step 2", async () => {
    expect((await tryLogin(server, { email: "nobody@example.com", password: "x" })).status).toBe(
      401,
    );
  });

  it("blocks a user for five minutes after three wrong passwords", async () => {
    const [account, other] = server.accounts;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await tryLogin(server, { ...account, password: "wrong" })).status).toBe(401);
    }
    expect((await tryLogin(server, account)).status).toBe(401);
    expect((await tryLogin(server, other)).status).toBe(200);
    server.clock.advance(5 * minute);
    expect((await tryLogin(server, account)).status).toBe(200);
  });

  it("forgets wrong passwords after a right one", async () => {
    const [account] = server.accounts;
    const wrong = { ...account, password: "wrong" };
    for (const attempt of [wrong, wrong, account, wrong, wrong]) await tryLogin(server, attempt);
    expect((await tryLogin(server, account)).status).toBe(200);
  });

  it("announces a captcha, and demands it where told to", async () => {
    const [account] = server.accounts;
    expect((await requestToken(server, account.email)).isCaptcha).toBe(false);
    server.controls.setCaptcha(account.email, "announced");
    expect((await requestToken(server, account.email)).isCaptcha).toBe(true);
    expect((await tryLogin(server, account)).status).toBe(200);
    server.controls.setCaptcha(account.email, "demanded");
    expect((await requestToken(server, account.email)).isCaptcha).toBe(true);
    expect((await tryLogin(server, account)).status).toBe(401);
    expect(() => server.controls.setCaptcha("nobody@example.com", "off")).toThrow(RangeError);
  });

  it("ends a session after ten idle minutes, not before", async () => {
    const send = await signOn(server, server.accounts[0]);
    server.clock.advance(9 * minute);
    expect((await send("/bdoc/user-profile")).status).toBe(200);
    server.clock.advance(9 * minute);
    expect((await send("/bdoc/account")).status).toBe(200);
    server.clock.advance(10 * minute);
    expect(server.sessions()).toEqual([]);
    expect((await send("/bdoc/account")).status).toBe(401);
  });
});

describe("partners", () => {
  it("lists, searches, pages and counts", async () => {
    const send = await signOn(server, server.accounts[0]);
    const all = await send("/bdoc/partners");
    expect(all.headers.get("count")).toBe("2");
    const page = await send("/bdoc/partners?limit=1&offset=1");
    expect(page.headers.get("count")).toBe("2");
    expect(await page.text()).toContain(`"partnerId":${beyondExact},`);
    const found = await send("/bdoc/partners?search_pattern=obrii&is_registered=1");
    expect(await found.json()).toMatchObject([{ companyId: 302, contractStatus: 1 }]);
  });
});

describe("packages", () => {
  it("keeps the exact bytes of a document, and its package to the company", async () => {
    const [send, sendOther] = await signOnBoth(server);
    const packageId = await createPackage(send);
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
    const added = await addDocument(send, packageId, new File([bytes], "рахунок.pdf"));
    expect(added.status).toBe(200);
    expect((await readPackage(send, packageId)).status).toBe(1);
    const { documentId, bodies, query } = await readDocument(send, packageId);
    expect(bodies).toMatchObject([{ fileName: "рахунок.pdf", documentId }]);
    const body = await send(`/bdoc/store/package/document/body?${query}`);
    expect(new Uint8Array(await body.arrayBuffer())).toEqual(bytes);
    for (const path of [`?package_id=${packageId}`, `/document/body?${query}`]) {
      expect((await sendOther(`/bdoc/store/package${path}`)).status).toBe(404);
    }
    expect((await addDocument(sendOther, packageId, new File(["x"], "x.txt"))).status).toBe(404);
  });

  it("answers a new document as package, document or GUID", async () => {
    const send = await signOn(server, server.accounts[0]);
    const packageId = await createPackage(send);
    const file = new File(["text"], "a.txt");
    const whole = await addDocument(send, packageId, file);
    expect(await whole.json()).toMatchObject({ packageId: Number(packageId), documents: [{}] });
    const document = await addDocument(send, packageId, file, "document");
    expect(await document.json()).toMatchObject({
      packageId: Number(packageId),
      bodies: [{ fileName: "a.txt" }],
    });
    const uuid = await addDocument(send, packageId, file, "uuid");
    expect(await uuid.text()).toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
  });

  it("takes one file of less than 5 MB of a known type", async () => {
    const send = await signOn(server, server.accounts[0]);
    const packageId = await createPackage(send);
    const limit = 5_000_000;
    expect(
      (await addDocument(send, packageId, new File([new Uint8Array(limit)], "a"))).status,
    ).toBe(413);
    expect(
      (await addDocument(send, packageId, new File([new Uint8Array(limit - 1)], "a"))).status,
    ).toBe(200);
    const path = `/bdoc/store/package/document?package_id=${packageId}&document_type_id=9`;
    expect(
      (await send(path, { method: "PUT", body: form({ file: new File(["x"], "x") }) })).status,
    ).toBe(404);
  });

  it("finds packages by filter and page, without their documents", async () => {
    const [send, sendOther] = await signOnBoth(server);
    const [first, second] = [await createPackage(send), await createPackage(send)];
    await addDocument(send, first, new File(["x"], "act.pdf"));
    expect(await search(send, {})).toEqual([second, first]);
    expect(await search(send, { folder: 3, packageStatuses: [1] }, "?limit=1&offset=1")).toEqual([
      first,
    ]);
    expect(await search(send, { folder: 2 })).toEqual([]);
    expect(await search(send, { fileName: "act" })).toEqual([first]);
    expect(await search(send, { contractIds: [1] })).toEqual([]);
    expect(await search(send, { dateFrom: Math.floor(server.clock.now() / 1000) + 60 })).toEqual(
      [],
    );
    expect(await search(sendOther, {})).toEqual([]);
    expect((await post(send, `/bdoc/store/packages?limit=51`, "{}")).status).toBe(400);
  });

  it("numbers beyond 2^53 exactly", async () => {
    server.controls.setNextId(beyondExact);
    const send = await signOn(server, server.accounts[0]);
    const packageId = await createPackage(send);
    expect(packageId).toBe(String(beyondExact));
    expect((await send(`/bdoc/store/package?package_id=${beyondExact}`)).status).toBe(200);
    expect((await send(`/bdoc/store/package?package_id=${beyondExact - 1n}`)).status).toBe(404);
  });

  it("refuses a contract that is not there", async () => {
    const send = await signOn(server, server.accounts[0]);
    const draft = { contract: { contractId: 1 }, packageType: { packageId: 2001 } };
    expect((await post(send, "/bdoc/store/package", draft)).status).toBe(404);
  });
});

it("may lie about a logout", async () => {
  const send = await signOn(server, server.accounts[0]);
  server.lie("logout");
  expect((await send("/bdoc/logout")).status).toBe(200);
  expect((await send("/bdoc/user-profile")).status).toBe(200);
  expect(server.sessions()).toHaveLength(1);
  server.lie("logout", false);
});
