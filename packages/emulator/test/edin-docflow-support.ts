import { expect, onTestFinished } from "vitest";
import { type ServerOf, startEmulator } from "../src/index.ts";

export type Server = ServerOf<"edin-docflow">;
export type Account = Server["accounts"][number];

/** Calls that carry the cookie of a session. */
export type Send = (path: string, init?: Init) => Promise<Response>;

type Init = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

/** A package as tests look at it. */
export interface SeenPackage {
  readonly packageId: number;
  readonly status: number;
  readonly documents: readonly SeenDocument[];
  readonly isRead: number;
  readonly isReadFromApi: number;
  readonly isReadyForSend: number;
  readonly packageDirection: number;
}

/** A document as tests look at it. */
export interface SeenDocument {
  readonly documentId: number;
  readonly documentUuid: string;
  readonly status: number;
  readonly bodies: readonly [
    { readonly bodyId: number; readonly signBodies: readonly { readonly signId: number }[] },
  ];
}

/**
 * Starts a server for a test. When the test ends every session that it opened is logged out, none may be left, and no
 * answer may have broken the spec.
 */
export async function startServer(): Promise<Server> {
  const emulator = await startEmulator({ strict: true, providers: ["edin-docflow"] });
  const server = emulator["edin-docflow"];
  onTestFinished(async () => {
    for (const cookie of cookies) await fetch(`${server.url}/bdoc/logout`, { headers: { cookie } });
    cookies.clear();
    const left = server.sessions();
    await emulator.close();
    expect(left).toEqual([]);
    expect(server.violations).toEqual([]);
  });
  return server;
}

const cookies = new Set<string>();

/** A multipart form. */
export function form(fields: Record<string, string | File | readonly File[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, one);
  }
  return data;
}

/** Step 1 of the login. */
export async function requestToken(
  server: Server,
  email: string,
): Promise<{ isCaptcha: boolean; token: string }> {
  const body = form({ email });
  const response = await fetch(`${server.url}/bdoc/auth_uuid`, { method: "POST", body });
  expect(response.status).toBe(200);
  return (await response.json()) as { isCaptcha: boolean; token: string };
}

/** Both steps of the login, with the answer to the second one. */
export async function tryLogin(server: Server, { email, password }: Account): Promise<Response> {
  const { token } = await requestToken(server, email);
  return logIn(server, token, password);
}

/** Step 2 of the login. */
export async function logIn(server: Server, token: string, password: string): Promise<Response> {
  const body = form({ token, password });
  const response = await fetch(`${server.url}/bdoc/auth`, { method: "POST", body });
  for (const header of response.headers.getSetCookie()) cookies.add(cookieOf(header));
  return response;
}

/** Logs in and gives calls that carry the cookie. */
export async function signOn(server: Server, account: Account): Promise<Send> {
  const response = await tryLogin(server, account);
  expect(response.status).toBe(200);
  const [header, ...others] = response.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(header).toMatch(/^SID=[0-9a-f]{48}; Path=\/; HttpOnly$/);
  const cookie = cookieOf(header ?? "");
  return (path, init = {}) =>
    fetch(server.url + path, { ...init, headers: { ...init.headers, cookie } });
}

function cookieOf(header: string): string {
  return header.split(";")[0] ?? "";
}

/** Both accounts, signed on: the contract's owner first. */
export async function signOnBoth(server: Server): Promise<readonly [Send, Send]> {
  const [owner, client] = server.accounts;
  return [await signOn(server, owner), await signOn(server, client)];
}

/** Posts a JSON text, or the JSON of anything else. */
export function post(send: Send, path: string, body: unknown): Promise<Response> {
  return send(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Posts a multipart form. */
export function postForm(
  send: Send,
  path: string,
  fields: Parameters<typeof form>[0],
): Promise<Response> {
  return send(path, { method: "POST", body: form(fields) });
}

/** A draft under the contract of both companies; type 2002 wants signatures, 2001 none. */
export async function createPackage(send: Send, typeId = 2001): Promise<string> {
  const body = { contract: { contractId: 1001 }, packageType: { packageId: typeId } };
  const response = await post(send, "/bdoc/store/package", body);
  expect(response.status).toBe(200);
  return /"packageId":(\d+),"packageUuid"/.exec(await response.text())?.[1] ?? "";
}

/** Adds a file to a package; `answer` is the header that chooses what comes back. */
export function addDocument(
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

/** Sends a package. */
export function sendPackage(send: Send, packageId: string): Promise<Response> {
  return send(`/bdoc/store/package/send?package_id=${packageId}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
}

/** A package that was sent, with a file in it. */
export async function createSent(send: Send): Promise<string> {
  const packageId = await createPackage(send);
  expect((await addDocument(send, packageId, new File(["invoice"], "invoice.txt"))).status).toBe(
    200,
  );
  expect((await sendPackage(send, packageId)).status).toBe(200);
  return packageId;
}

/** Reads a package. */
export async function readPackage(send: Send, packageId: string): Promise<SeenPackage> {
  const response = await send(`/bdoc/store/package?package_id=${packageId}`);
  expect(response.status).toBe(200);
  return (await response.json()) as SeenPackage;
}

/** The first document of a package, and the query that asks for its body. */
export async function readDocument(
  send: Send,
  packageId: string,
): Promise<SeenDocument & { readonly query: string }> {
  const { documents } = await readPackage(send, packageId);
  const [document] = documents;
  if (!document) throw new Error("The package is empty.");
  const { documentId, bodies } = document;
  const query = `package_id=${packageId}&document_id=${documentId}&body_id=${bodies[0].bodyId}`;
  return { ...document, query };
}

/** Accepts (3) or rejects (4) a document. */
export function setDocumentStatus(
  send: Send,
  packageId: string,
  documentId: number,
  status: number,
): Promise<Response> {
  return postForm(send, "/bdoc/store/package/document/status", {
    package_id: packageId,
    document_id: String(documentId),
    status: String(status),
  });
}

/** Sets the status of a package. */
export function setPackageStatus(send: Send, packageId: string, status: number): Promise<Response> {
  return postForm(send, "/bdoc/store/package/status", {
    package_id: packageId,
    status: String(status),
  });
}

/** Adds signatures to the document that a query asks for. */
export function addSignatures(
  send: Send,
  query: string,
  ...signatures: readonly string[]
): Promise<Response> {
  const file = signatures.map((text, index) => new File([text], `${index}.p7s`));
  return send(`/bdoc/store/package/document/sign?${query}`, {
    method: "PUT",
    body: form({ file }),
  });
}

/** The identifiers of the packages that a search finds. */
export async function search(send: Send, filter: object, query = ""): Promise<string[]> {
  const response = await post(send, `/bdoc/store/packages${query}`, filter);
  expect(response.status).toBe(200);
  const rows = (await response.json()) as SeenPackage[];
  expect(rows.every(({ documents }) => documents.length === 0)).toBe(true);
  return rows.map(({ packageId }) => String(packageId));
}
