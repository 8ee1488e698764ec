import { type CallOptions, type OperationName, ProtocolError, type Result } from "@signoff/core";
import { type Download, toDownload, unusableAnswer } from "@signoff/core/provider";
import type { EdinDocflowSession } from "../session.ts";

/**
 * Downloads the file behind a link that the service answered, with the session's cookie and hence from the session's own
 * server only.
 *
 * @param source the operation that answered the link.
 * @throws {ProtocolError} of reason `"redirect"` for a link to another origin, of reason `"unusable"` for what is none.
 */
export async function openLink(
  session: EdinDocflowSession,
  link: string,
  source: OperationName,
  call: CallOptions,
): Promise<Download> {
  const { path, values, query } = templateOf(parse(session, link, source), source);
  const get = session.stream.GET as unknown as GetLink;
  const result = await get(path, { ...call, params: { path: values, query } });
  return toDownload("edin-docflow", `GET ${path}`, result);
}

/** Whether a path is that of a link: who knows it has the file. */
export function isLinkPath(template: string): boolean {
  return template.includes("{link1}");
}

/** The path of a link is in no spec. */
type GetLink = (path: string, init: object) => Promise<Result<ReadableStream<Uint8Array>>>;

function parse(session: EdinDocflowSession, link: string, source: OperationName): URL {
  const [origin = ""] = session.origins;
  if (!URL.canParse(link, origin)) throw unusable(source);
  const url = new URL(link, origin);
  if (url.origin === origin && url.username === "" && url.password === "") return url;
  throw new ProtocolError(
    `${source} answered a link to ${url.origin}, and the session is for ${origin} alone: it was not followed. Ask for the link by hand, and fetch it without the session.`,
    { provider: "edin-docflow", operation: source, reason: "redirect", redirectOrigin: url.origin },
  );
}

interface Template {
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
}

/** The path as a template: errors and events name an operation by it, and who knows the path of a link has the file. */
function templateOf(url: URL, source: OperationName): Template {
  const values: Record<string, string> = {};
  try {
    const path = url.pathname.replaceAll(/[^/;=,+:&$]+/g, (part) => {
      const name = `link${Object.keys(values).length + 1}`;
      values[name] = decodeURIComponent(part);
      return `{${name}}`;
    });
    const names = [...new Set(url.searchParams.keys())];
    const query = names.map((name) => [name, url.searchParams.getAll(name)] as const);
    return { path, values, query: Object.fromEntries(query) };
  } catch {
    throw unusable(source);
  }
}

function unusable(source: OperationName): ProtocolError {
  return unusableAnswer("edin-docflow", source, "answered a link that is no URL");
}
