import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startEmulator, type ServerOf } from "../src/index.ts";

let server: ServerOf<"directlink">;
let close: () => Promise<void>;
beforeEach(async () => {
  const servers = await startEmulator({ strict: true, providers: ["directlink"] });
  ({ directlink: server, close } = servers);
});
afterEach(async () => {
  await close();
  if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations));
});

interface Envelope {
  status: number;
  description: string;
  time: string;
  bearer?: string;
  linkURL?: string;
  files?: { id: number; name: string; length: number; modified: number; linkURL: string }[] | null;
  transfers?: { direction: string; file: string }[];
}

const call = (method: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/directlink/v1${path}`, { method, ...init });

const envelope = async (method: string, path: string, init?: RequestInit): Promise<Envelope> =>
  (await (await call(method, path, init)).json()) as Envelope;

const basic = (index: 0 | 1): { authorization: string } => {
  const { username, password } = server.accounts[index];
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
};

const askForToken = (username: string, password: string): Promise<Response> =>
  call("POST", "/oauth2/token", {
    body: new URLSearchParams({ grant_type: "password", username, password }),
  });

const bearer = async (index: 0 | 1): Promise<{ authorization: string }> => {
  const { username, password } = server.accounts[index];
  const { access_token } = (await (await askForToken(username, password)).json()) as {
    access_token: string;
  };
  return { authorization: `Bearer ${access_token}` };
};

const listStatus = async (headers: HeadersInit): Promise<number> =>
  (await call("GET", "/download/list", { headers })).status;

const fileOf = async (
  headers: HeadersInit,
  path = "/download/list",
): Promise<{ name: string; k: string }[]> => {
  const { files } = await envelope("GET", path, { headers });
  return (files ?? []).map(({ name, linkURL }) => ({
    name,
    k: new URL(linkURL).searchParams.get("k") ?? "",
  }));
};

const download = (k: string, path = "/download/file"): Promise<Response> =>
  call("GET", `${path}?${new URLSearchParams({ k })}`);

const change = (
  linkURL: string | undefined,
  pin: string | undefined,
  password: string,
): Promise<Response> => {
  const k = new URL(linkURL ?? "").searchParams.get("k") ?? "";
  return call("POST", `/auth/change?${new URLSearchParams({ k, p: pin ?? "", z: password })}`);
};

const lastPin = (): string | undefined => server.controls.messages().at(-1)?.pin;

describe("sessions", () => {
  test("a token works until its logout", async () => {
    const headers = await bearer(0);
    expect(server.sessions()).toMatchObject([{ account: "ACME", kind: "bearer" }]);
    expect(await listStatus(headers)).toBe(200);
    const answer = await envelope("POST", "/auth/logout", { headers });
    expect(answer).toMatchObject({ status: 0, description: "handlerAuthLogout:succsessfully" });
    expect(await listStatus(headers)).toBe(401);
    expect(server.sessions()).toEqual([]);
    expect(server.requests.map(({ operationId }) => operationId)).toEqual([
      "issueToken",
      "listDownloads",
      "logout",
      "listDownloads",
    ]);
  });

  test("a token ends an hour after it was issued, used or not", async () => {
    const headers = await bearer(0);
    server.clock.advance(3_599_000);
    expect(await listStatus(headers)).toBe(200);
    server.clock.advance(1_000);
    expect(await listStatus(headers)).toBe(401);
  });

  test("a token says what the vendor's says", async () => {
    const { authorization } = await bearer(0);
    const [header, claims] = authorization
      .slice(7)
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString());
    expect(JSON.parse(header ?? "")).toEqual({ alg: "HS256", typ: "JWT" });
    const base = `${server.url}/directlink/v1`;
    const { iat, ...rest } = JSON.parse(claims ?? "") as { iat: number };
    expect(rest).toEqual({
      iss: base,
      sub: "ACME",
      aud: [base],
      exp: iat + 3600,
      nbf: iat,
      jti: expect.stringMatching(/^\d{19}$/),
    });
    expect((await bearer(0)).authorization).not.toBe(authorization);
  });

  test("the token endpoint refuses in its own shape", async () => {
    const response = await askForToken("ACME", "wrong");
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: 401,
      error_description: "Unauthorized",
      error_uri: `${server.url}/directlink/v1`,
    });
    expect((await askForToken(server.controls.newcomer, "")).status).toBe(401);
  });

  test("the token endpoint takes the documented fields alone", async () => {
    const body = new URLSearchParams({
      grant_type: "refresh",
      username: "ACME",
      password: "x",
      scope: "y",
    });
    const response = await call("POST", "/oauth2/token", { body });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/form fields: .*\/grant_type.*\(\\"scope\\"\)/);
  });

  test.each([
    {},
    { authorization: "Bearer nonsense" },
    { authorization: `Basic ${btoa("ACME:wrong")}` },
  ])("%o is refused", async (headers) => {
    const response = await call("GET", "/download/list", { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      status: 401,
      description: "Unauthorized",
      apiver: "v1 (6.9.10)",
    });
  });

  test("a recorded login ends with its logout, the password goes on working", async () => {
    const headers = basic(0);
    expect(await envelope("POST", "/auth/login", { headers })).toMatchObject({
      status: 0,
      bearer: "",
    });
    await envelope("POST", "/auth/login", { headers });
    expect(server.sessions()).toMatchObject([{ kind: "login" }, { kind: "login" }]);
    expect(await envelope("POST", "/auth/logout", { headers })).toMatchObject({
      status: 0,
      urllink: "",
    });
    expect(server.sessions()).toHaveLength(1);
    await envelope("POST", "/auth/logout", { headers });
    expect(server.sessions()).toEqual([]);
    expect(await listStatus(headers)).toBe(200);
  });

  test("a login may answer a token", async () => {
    server.controls.setLoginGivesToken(true);
    const { bearer: token } = await envelope("POST", "/auth/login", { headers: basic(0) });
    expect(await listStatus({ authorization: `Bearer ${token}` })).toBe(200);
  });

  test("a lie about logout", async () => {
    server.lie("logout");
    const headers = await bearer(0);
    expect(await envelope("POST", "/auth/logout", { headers })).toMatchObject({ status: 0 });
    expect(await listStatus(headers)).toBe(200);
  });
});

describe("files", () => {
  test("an upload to a user waits there, and moves to backup with its download", async () => {
    const [acme, partner] = [await bearer(0), await bearer(1)];
    const body = new FormData();
    body.append("d", "PARTNER");
    body.append("m", "receiver@example.com");
    body.append("file", new Blob(["UNB+UNOA:1'"]), "orders (2).edi");
    expect(await envelope("POST", "/upload", { headers: acme, body })).toMatchObject({
      status: 0,
      user: "ACME",
    });
    expect(await fileOf(acme)).toEqual([]);
    expect(server.controls.messages()).toMatchObject([{ to: "receiver@example.com" }]);

    const [file] = await fileOf(partner);
    expect(file?.name).toBe("orders (2).edi");
    const response = await download(file?.k ?? "");
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(await response.text()).toBe("UNB+UNOA:1'");
    expect(await fileOf(partner)).toEqual([]);
    expect((await download(file?.k ?? "")).status).toBe(404);

    const [kept] = await fileOf(partner, "/download/list/backup");
    for (let time = 0; time < 2; time += 1) {
      expect(await (await download(kept?.k ?? "", "/download/file/backup")).text()).toBe(
        "UNB+UNOA:1'",
      );
    }
    expect((await envelope("GET", "/report", { headers: acme })).transfers).toMatchObject([
      { direction: "upload" },
    ]);
    expect((await envelope("GET", "/report", { headers: partner })).transfers).toMatchObject([
      { direction: "download" },
    ]);
  });

  test("a download that is cut has moved the file all the same", async () => {
    const headers = await bearer(0);
    server.controls.addFile("ACME", { name: "a.txt", content: "0123456789" });
    server.fault({ operation: "downloadFile", kind: "truncate" });
    const [file] = await fileOf(headers);
    await expect((await download(file?.k ?? "")).text()).rejects.toThrow("terminated");
    expect(await fileOf(headers)).toEqual([]);
    expect(await fileOf(headers, "/download/list/backup")).toMatchObject([{ name: "a.txt" }]);
  });

  test("a JSON upload is checked against its hash and kept byte by byte", async () => {
    const content = '{ "total": 1.50,\n "id": 9007199254740993 }';
    const hash = createHash("sha1").update(content).digest("hex");
    const upload = async (sha1: string, destination: string): Promise<number> => {
      const headers = {
        ...(await bearer(0)),
        "content-type": "application/json",
        "x-stcpdirectlink-destination": destination,
        "x-stcpdirectlink-filename": "orders.json",
        "x-stcpdirectlink-hash": sha1,
      };
      return (await call("POST", "/upload", { headers, body: content })).status;
    };
    expect(await upload("0".repeat(40), "PARTNER")).toBe(400);
    expect(await upload("short", "PARTNER")).toBe(400);
    expect(await upload(hash, "NOBODY")).toBe(400);
    expect(await upload(hash.toUpperCase(), "PARTNER")).toBe(200);
    const [file, ...others] = await fileOf(await bearer(1));
    expect(others).toEqual([]);
    expect(file?.name).toBe("orders.json");
    expect(await (await download(file?.k ?? "")).text()).toBe(content);
  });

  test("lists come in pages of 100, the one after the last has null", async () => {
    const headers = await bearer(0);
    for (let index = 0; index < 101; index += 1)
      server.controls.addFile("ACME", { name: `${index}`, content: "" });
    const page = (number: number): Promise<Envelope> =>
      envelope("GET", `/download/list?page=${number}`, { headers });
    expect((await envelope("GET", "/download/list", { headers })).files).toHaveLength(100);
    expect((await page(0)).files).toHaveLength(100);
    expect((await page(1)).files).toMatchObject([{ id: 101, name: "100", length: 0 }]);
    expect((await page(2)).files).toBeNull();
    expect((await page(-1)).status).toBe(400);
  });

  test("a token that opens nothing", async () => {
    expect((await download("bm90aGluZw==")).status).toBe(404);
  });

  test("a token of another form opens nothing either, since no form is documented", async () => {
    expect((await download("not.base64~url")).status).toBe(404);
    expect((await call("POST", "/auth/change?k=not.base64~url&p=1&z=new")).status).toBe(401);
  });
});

describe("passwords", () => {
  test("a newcomer sets the first password with link and PIN", async () => {
    const { newcomer } = server.controls;
    expect((await call("GET", `/auth/forget?u=${newcomer}`)).status).toBe(403);
    const { linkURL } = await envelope("GET", `/auth/firstaccess?u=${newcomer}`);
    expect(server.controls.messages()).toMatchObject([
      { to: "newcomer@example.com", pin: expect.stringMatching(/^\d{6}$/), link: undefined },
    ]);
    expect((await change(linkURL, "wrong", "new & good")).status).toBe(401);
    expect((await change(linkURL, lastPin(), "new & good")).status).toBe(200);
    expect((await change(linkURL, lastPin(), "again")).status).toBe(401);
    expect((await askForToken(newcomer, "new & good")).status).toBe(200);
    expect((await call("GET", `/auth/firstaccess?u=${newcomer}`)).status).toBe(403);
  });

  test("a forgotten password is replaced while the PIN is fresh", async () => {
    const { linkURL } = await envelope("GET", "/auth/forget?u=ACME");
    server.clock.advance(180_000);
    expect((await change(linkURL, lastPin(), "new")).status).toBe(401);
    const again = await envelope("GET", "/auth/forget?u=ACME");
    expect((await change(again.linkURL, lastPin(), "new")).status).toBe(200);
    expect((await askForToken("ACME", server.accounts[0].password)).status).toBe(401);
    expect((await askForToken("ACME", "new")).status).toBe(200);
  });

  test("an unknown user, and a change without PIN and password", async () => {
    expect((await call("GET", "/auth/forget?u=NOBODY")).status).toBe(401);
    expect((await call("POST", "/auth/change?k=bm90aGluZw==")).status).toBe(400);
  });
});
