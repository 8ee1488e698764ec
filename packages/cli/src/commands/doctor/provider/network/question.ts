import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Host } from "./host.ts";
import { limits, within } from "../limits.ts";

/** What a host answered to a question without credentials. */
export interface Answer {
  readonly status: number;
  /** Without its parameters, in small letters; empty where there was none. */
  readonly type: string;
  /** When that was by the host's clock, and by ours, in ms since 1970; `NaN` where the host did not say. */
  readonly date: number;
  readonly now: number;
  /** Where a redirect leads to. */
  readonly redirect: URL | undefined;
  /** The title of a web page. */
  readonly title: string | undefined;
}

/** In bytes; a page has its title at the top. */
const longestRead = 16 * 1024;

/** Asks over a connection, which takes nothing else afterwards. Nothing secret is sent. */
export async function ask(
  host: Host,
  path: string,
  socket: Socket,
  signal: AbortSignal,
): Promise<Answer> {
  const base = host.url.pathname.replace(/\/+$/, "");
  const limited = within(limits.answer, signal);
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        host: host.url.host,
        accept: "application/json",
        "user-agent": "signoff-doctor",
      };
      request({ createConnection: () => socket, path: base + path, headers, signal: limited })
        .on("response", resolve)
        .on("error", reject)
        .end();
    });
    const now = Date.now();
    return await read(response, host.url, now);
  } finally {
    socket.destroy();
  }
}

async function read(response: IncomingMessage, base: URL, now: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  let text = "";
  try {
    for await (const chunk of response) {
      text += String(chunk);
      if (text.length > longestRead) break;
    }
  } catch {
    // The head says enough.
  }
  const [type = ""] = (headers["content-type"] ?? "").toLowerCase().split(";");
  return {
    status,
    type: type.trim(),
    date: Date.parse(headers.date ?? "") + keptFor(headers.age),
    now,
    redirect: targetOf(headers.location, base),
    title: titleOf(text),
  };
}

/** For how long a cache has kept the answer, in ms (RFC 9111, section 5.1). */
function keptFor(age: string | undefined): number {
  return age !== undefined && /^\d{1,9}$/.test(age) ? Number(age) * 1_000 : 0;
}

function targetOf(location: string | undefined, base: URL): URL | undefined {
  return location !== undefined && URL.canParse(location, base.href)
    ? new URL(location, base)
    : undefined;
}

function titleOf(text: string): string | undefined {
  const [, title] = /<title[^>]*>([^<]{1,200})/i.exec(text) ?? [];
  const words = title?.replaceAll(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}
