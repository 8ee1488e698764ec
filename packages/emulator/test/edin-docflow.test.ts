import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type ServerOf, startEmulator } from "../src/index.ts";

type Server = ServerOf<"edin-docflow">;
type Account = Server["accounts"][number];

const MINUTE = 60_000;
const BEYOND = 9_007_199_254_740_993n;
const DRAFT = '{"contract":{"contractId":1001},"packageType":{"packageId":2001}}';

let server: Server;
const cookies = new Set<string>();

beforeEach(startServer);

/** When the test ends every session that it opened is logged out, none may be left, and no answer may break the spec. */
async function startServer(): Promise<void> {
  const emulator = await startEmulator({ providers: ["edin-docflow"] });
  server = emulator["edin-docflow"];
  cookies.clear();
  onTestFinished(async () => {
    for (const cookie of cookies) await fetch(`${server.url}/bdoc/logout`, { headers: { cookie } });
    const left = server.sessions();
    await emulator.close();
    expect(left).toEqual([]);
    expect(server.violations).toEqual([]);
  });
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

async function requestToken(email: string): Promise<{ isCaptcha: boolean; token: string }> {
  const response = await fetch(`${server.url}/bdoc/auth_uuid`, {
    method: "POST",
    body: form({ email }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as { isCaptcha: boolean; token: string };
}

async function tryLogin({ email, password }: Account): Promise<Response> {
  const { token } = await requestToken(email);
  const body = form({ token, password });
  const response = await fetch(`${server.url}/bdoc/auth`, { method: "POST", body });
  for (const cookie of response.headers.getSetCookie()) cookies.add(cookieOf(cookie));
  return response;
}

function cookieOf(header: string): string {
  return header.split(";")[0] ?? "";
}

/** Logs in and gives calls that carry the cookie. */
async function signOn(account: Account): Promise<(path: string, init?: Init) => Promise<Response>> {
  const response = await tryLogin(account);
  expect(response.status).toBe(200);
  const [cookie, ...others] = response.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(cookie).toMatch(/^SID=[0-9a-f]{48}; Path=\/; HttpOnly$/);
  const sid = cookieOf(cookie ?? "");
  return (path, init = {}) =>
    fetch(server.url + path, { ...init, headers: { ...init.headers, cookie: sid } });
}

type Init = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };
type Send = Awaited<ReturnType<typeof signOn>>;

function post(send: Send, path: string, body: string): Promise<Response> {
  return send(path, { method: "POST", headers: { "content-type": "application/json" }, body });
}

async function createPackage(send: Send): Promise<string> {
  const response = await post(send, "/bdoc/store/package", DRAFT);
  expect(response.status).toBe(200);
  return /"packageId":(\d+),"packageUuid"/.exec(await response.text())?.[1] ?? "";
}

function addDocument(
  send: Send,
  packageId: string,
  file: File,
  answer?: string,
): Promise<Response> {
  return send(`/bdoc/store/package/document?package_id=${packageId}&document_type_id=3001`, {
    method: "PUT",
    body: form({ file }),
    ...(answer === undefined ? {} : { headers: { "response-object-type": answer } }),
  });
}

describe("login", () => {
  it("takes two steps, answers a cookie, and ends with logout", async () => {
    const send = await signOn(server.accounts[0]);
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
    const { token } = await requestToken(email);
    const body = form({ token, password });
    const first = await fetch(`${server.url}/bdoc/auth`, { method: "POST", body });
    expect(first.status).toBe(200);
    for (const cookie of first.headers.getSetCookie()) cookies.add(cookieOf(cookie));
    expect((await fetch(`${server.url}/bdoc/auth`, { method: "POST", body })).status).toBe(401);
  });

  it("gives unknown e-mails a token too, and refuses them in step 2", async () => {
    expect((await tryLogin({ email: "nobody@example.com", password: "x" })).status).toBe(401);
  });

  it("blocks a user for five minutes after three wrong passwords", async () => {
    const [account, other] = server.accounts;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await tryLogin({ ...account, password: "wrong" })).status).toBe(401);
    }
    expect((await tryLogin(account)).status).toBe(401);
    expect((await tryLogin(other)).status).toBe(200);
    server.clock.advance(5 * MINUTE);
    expect((await tryLogin(account)).status).toBe(200);
  });

  it("forgets wrong passwords after a right one", async () => {
    const [account] = server.accounts;
    const wrong = { ...account, password: "wrong" };
    for (const attempt of [wrong, wrong, account, wrong, wrong]) await tryLogin(attempt);
    expect((await tryLogin(account)).status).toBe(200);
  });

  it("announces a captcha, and demands it where told to", async () => {
    const [account] = server.accounts;
    expect((await requestToken(account.email)).isCaptcha).toBe(false);
    server.controls.setCaptcha(account.email, "announced");
    expect((await requestToken(account.email)).isCaptcha).toBe(true);
    expect((await tryLogin(account)).status).toBe(200);
    server.controls.setCaptcha(account.email, "demanded");
    expect((await requestToken(account.email)).isCaptcha).toBe(true);
    expect((await tryLogin(account)).status).toBe(401);
    expect(() => server.controls.setCaptcha("nobody@example.com", "off")).toThrow(RangeError);
  });

  it("ends a session after ten idle minutes, not before", async () => {
    const send = await signOn(server.accounts[0]);
    server.clock.advance(9 * MINUTE);
    expect((await send("/bdoc/user-profile")).status).toBe(200);
    server.clock.advance(9 * MINUTE);
    expect((await send("/bdoc/account")).status).toBe(200);
    server.clock.advance(10 * MINUTE);
    expect(server.sessions()).toEqual([]);
    expect((await send("/bdoc/account")).status).toBe(401);
  });
});

describe("partners", () => {
  it("lists, searches, pages and counts", async () => {
    const send = await signOn(server.accounts[0]);
    const all = await send("/bdoc/partners");
    expect(all.headers.get("count")).toBe("2");
    const page = await send("/bdoc/partners?limit=1&offset=1");
    expect(page.headers.get("count")).toBe("2");
    expect(await page.text()).toContain(`"partnerId":${BEYOND},`);
    const found = await send("/bdoc/partners?search_pattern=obrii&is_registered=1");
    expect(await found.json()).toMatchObject([{ companyId: 302, contractStatus: 1 }]);
  });
});

describe("packages", () => {
  it("keeps the exact bytes of a document, and its package to the company", async () => {
    const [send, sendOther] = [await signOn(server.accounts[0]), await signOn(server.accounts[1])];
    const packageId = await createPackage(send);
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
    const added = await addDocument(send, packageId, new File([bytes], "рахунок.pdf"));
    expect(added.status).toBe(200);
    const read = await send(`/bdoc/store/package?package_id=${packageId}`);
    const { documents, status } = (await read.json()) as Draft;
    expect(status).toBe(1);
    const [{ documentId, bodies } = missing] = documents;
    expect(bodies).toMatchObject([{ fileName: "рахунок.pdf", documentId }]);
    const query = `package_id=${packageId}&document_id=${documentId}&body_id=${bodies[0]?.bodyId}`;
    const body = await send(`/bdoc/store/package/document/body?${query}`);
    expect(new Uint8Array(await body.arrayBuffer())).toEqual(bytes);
    for (const path of [`?package_id=${packageId}`, `/document/body?${query}`]) {
      expect((await sendOther(`/bdoc/store/package${path}`)).status).toBe(404);
    }
    expect((await addDocument(sendOther, packageId, new File(["x"], "x.txt"))).status).toBe(404);
  });

  it("answers a new document as package, document or GUID", async () => {
    const send = await signOn(server.accounts[0]);
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
    const send = await signOn(server.accounts[0]);
    const packageId = await createPackage(send);
    const limit = 5 * 1024 * 1024;
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
    const [send, sendOther] = [await signOn(server.accounts[0]), await signOn(server.accounts[1])];
    const [first, second] = [await createPackage(send), await createPackage(send)];
    await addDocument(send, first, new File(["x"], "act.pdf"));
    const search = async (by: Send, filter: object, query = ""): Promise<unknown[]> => {
      const response = await post(by, `/bdoc/store/packages${query}`, JSON.stringify(filter));
      const rows = (await response.json()) as { packageId: number; documents: unknown[] }[];
      expect(rows.every(({ documents }) => documents.length === 0)).toBe(true);
      return rows.map(({ packageId }) => String(packageId));
    };
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
    server.controls.setNextId(BEYOND);
    const send = await signOn(server.accounts[0]);
    const packageId = await createPackage(send);
    expect(packageId).toBe(String(BEYOND));
    expect((await send(`/bdoc/store/package?package_id=${BEYOND}`)).status).toBe(200);
    expect((await send(`/bdoc/store/package?package_id=${BEYOND - 1n}`)).status).toBe(404);
  });

  it("refuses a contract that is not there", async () => {
    const send = await signOn(server.accounts[0]);
    expect((await post(send, "/bdoc/store/package", DRAFT.replace("1001", "1"))).status).toBe(404);
  });
});

it("may lie about a logout", async () => {
  const send = await signOn(server.accounts[0]);
  server.lie("logout");
  expect((await send("/bdoc/logout")).status).toBe(200);
  expect((await send("/bdoc/user-profile")).status).toBe(200);
  expect(server.sessions()).toHaveLength(1);
  server.lie("logout", false);
});

interface Draft {
  readonly status: number;
  readonly documents: readonly DraftDocument[];
}

interface DraftDocument {
  readonly documentId: number;
  readonly bodies: readonly { readonly bodyId: number }[];
}

const missing: DraftDocument = { documentId: 0, bodies: [] };
