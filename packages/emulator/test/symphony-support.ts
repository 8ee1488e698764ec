import { createSign } from "node:crypto";
import { request as httpsRequest } from "node:https";
import { json as readJson } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { startEmulator, type EmulatorOptions, type ServerOf } from "../src/index.ts";

export type Server = ServerOf<"symphony">;

/** A server of the test's own, whose answers have to keep to the document. */
export async function startSymphony(
  options: Pick<EmulatorOptions, "tls" | "clock"> = {},
): Promise<Server> {
  const { symphony, close } = await startEmulator({
    strict: true,
    ...options,
    providers: ["symphony"],
  });
  onTestFinished(async () => {
    await close();
    if (symphony.violations.length > 0) throw new Error(JSON.stringify(symphony.violations));
  });
  return symphony;
}

/** A JWT with these claims. */
function signJwt(claims: object, privateKey: string): string {
  const signed = [{ alg: "RS512", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${createSign("RSA-SHA512").update(signed).sign(privateKey, "base64url")}`;
}

/** The JWT that somebody signs on with: good for so many seconds of the server's clock. */
export function loginJwt(
  { clock }: Server,
  sub: string,
  privateKey: string,
  seconds = 240,
): string {
  return signJwt({ sub, exp: Math.floor(clock.now() / 1000) + seconds }, privateKey);
}

/** An answer. Its body is whatever the test says it is. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** Calls the server; `body` goes as JSON. */
export async function call<Body = unknown>(
  server: Server,
  method: "GET" | "POST",
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<Answered<Body>> {
  const answer = await fetch(server.url + path, {
    method,
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const parsed = text === "" ? undefined : JSON.parse(text);
  return { status: answer.status, body: parsed as Body, headers: answer.headers };
}

/** The status of an answer. */
export async function statusOf(answer: Promise<{ readonly status: number }>): Promise<number> {
  return (await answer).status;
}

/** What shows a client certificate. */
export interface Shown {
  readonly cert?: string;
  readonly key?: string;
}

/** Calls a server with TLS, showing a certificate. */
export function callShowing<Body = unknown>(
  server: Server,
  method: "GET" | "POST",
  path: string,
  { cert, key }: Shown,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<Pick<Answered<Body>, "status" | "body">> {
  return new Promise((resolve, reject) => {
    const sent = httpsRequest(
      server.url + path,
      {
        method,
        agent: false,
        headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
        ...(cert !== undefined && { cert }),
        ...(key !== undefined && { key }),
        ...(server.ca !== undefined && { ca: server.ca }),
      },
      (answer) => {
        readJson(answer).then(
          (parsed) => resolve({ status: answer.statusCode ?? 0, body: parsed as Body }),
          reject,
        );
      },
    );
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What a login answers. */
export interface Token {
  readonly name: string;
  readonly token: string;
  readonly authorizationToken?: string;
}

/** The token of a service account on the pod, or on the key manager. */
export async function logIn(
  server: Server,
  account: 0 | 1 | 2 = 0,
  path = "/login/pubkey/authenticate",
): Promise<string> {
  const { username, privateKey } = server.accounts[account];
  const token = loginJwt(server, username, privateKey);
  return (await call<Token>(server, "POST", path, {}, { token })).body.token;
}

/** The token of the application. */
export async function logInApp(server: Server): Promise<string> {
  const { appId, privateKey } = server.accounts[3];
  const token = loginJwt(server, appId, privateKey);
  const path = "/login/pubkey/app/authenticate";
  return (await call<Token>(server, "POST", path, {}, { token })).body.token;
}

/** The answer to the application's wish to act for a user. */
export function actFor(
  server: Server,
  sessionToken: string,
  user: string,
): Promise<Answered<Token>> {
  return call<Token>(server, "POST", `/login/pubkey/app/${user}/authenticate`, { sessionToken });
}
