import { createSign } from "node:crypto";
import { expect, onTestFinished } from "vitest";
import { type ServerOf, startEmulator, type SymphonyAccount } from "../src/index.ts";

export type Server = ServerOf<"symphony">;
type Account = SymphonyAccount;

/** Somebody who is signed on, and calls. */
export interface Bot {
  readonly username: string;
  /** In digits. */
  readonly userId: number | bigint;
  call(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response>;
  /** The answer's JSON. Fails unless it is a success. */
  get<Body>(path: string): Promise<Body>;
  /** The same for a POST; a text is sent as it is. */
  post<Body>(path: string, body?: unknown): Promise<Body>;
  status(method: string, path: string, body?: unknown): Promise<number>;
  signOff(): Promise<void>;
}

/** An event as tests look at it. */
interface SeenEvent {
  readonly id: string;
  readonly type: string;
  readonly initiator: { readonly user: { readonly username: string } };
  readonly payload: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What a read of a feed answers. */
export interface SeenReading {
  readonly events: readonly SeenEvent[];
  readonly ackId: string;
}

/**
 * Starts a server for a test. When the test ends its bots sign off, no session may be left, and no answer may have broken
 * the spec.
 */
export async function startServer(): Promise<Server> {
  const { symphony: server, close } = await startEmulator({
    strict: true,
    providers: ["symphony"],
  });
  onTestFinished(async () => {
    for (const bot of bots) await bot.signOff();
    bots.clear();
    const left = server.sessions();
    await close();
    expect(left).toEqual([]);
    expect(server.violations).toEqual([]);
  });
  return server;
}

const bots = new Set<Bot>();

/** Signs on to the pod. */
export async function signOn(server: Server, account: Account): Promise<Bot> {
  const { username, userId } = account;
  const token = await takeToken(server, account);
  const call: Bot["call"] = (method, path, body, signal) =>
    fetch(server.url + path, {
      method,
      headers: headersFor(token, body),
      ...bodyOf(body),
      ...(signal && { signal }),
    });
  const bot: Bot = {
    username,
    userId,
    call,
    get: (path) => read(call("GET", path)),
    post: (path, body) => read(call("POST", path, body)),
    async status(method, path, body) {
      const { status, body: stream } = await call(method, path, body);
      await stream?.cancel();
      return status;
    },
    async signOff() {
      await fetch(`${server.url}/sessionauth/v1/logout`, {
        method: "POST",
        headers: { sessionToken: token },
      });
    },
  };
  bots.add(bot);
  return bot;
}

async function read<Body>(answer: Promise<Response>): Promise<Body> {
  const response = await answer;
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as Body;
}

/** Two bots and an administrator. */
export async function signAllOn(server: Server): Promise<[bot: Bot, other: Bot, admin: Bot]> {
  const [first, second, third] = server.accounts;
  return [await signOn(server, first), await signOn(server, second), await signOn(server, third)];
}

/** Opens the conversation of a bot with another one, and answers its id. */
export async function openIm(bot: Bot, other: Bot): Promise<string> {
  const { id } = await bot.post<{ id: string }>("/pod/v1/im/create", `[${other.userId}]`);
  return id;
}

/** Sends a text, and answers the message's id. */
export async function say(bot: Bot, streamId: string, text: string): Promise<string> {
  const { messageId } = await bot.post<{ messageId: string }>(
    `/agent/v4/stream/${streamId}/message/create`,
    messageForm({ message: `<messageML>${text}</messageML>` }),
  );
  return messageId;
}

/** The parts of a message. */
export function messageForm(parts: Record<string, string | readonly File[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") form.append(name, value);
    else for (const file of value) form.append(name, file);
  }
  return form;
}

async function takeToken(server: Server, { username, privateKey }: Account): Promise<string> {
  const claims = { sub: username, exp: Math.floor(server.clock.now() / 1000) + 240 };
  const signed = [{ alg: "RS512" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const signature = createSign("RSA-SHA512").update(signed).sign(privateKey, "base64url");
  const answer = await fetch(`${server.url}/login/pubkey/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: `${signed}.${signature}` }),
  });
  if (!answer.ok) throw new Error(`The login was answered ${answer.status}.`);
  return ((await answer.json()) as { token: string }).token;
}

function headersFor(sessionToken: string, body: unknown): Record<string, string> {
  return body === undefined || body instanceof FormData
    ? { sessionToken }
    : { sessionToken, "content-type": "application/json" };
}

function bodyOf(body: unknown): { body?: string | FormData } {
  if (body === undefined) return {};
  return {
    body: typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body),
  };
}
