import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

/** Headers by which an answer is shown to a page of another origin, cookies and all. `exposed` are the names of its own. */
export function corsHeaders(
  origin: string | undefined,
  exposed: readonly string[],
): [name: string, value: string][] {
  if (origin === undefined) return [];
  return [
    ["Access-Control-Allow-Origin", origin],
    ["Access-Control-Allow-Credentials", "true"],
    ["Access-Control-Expose-Headers", [...new Set(exposed)].join(", ")],
    ["Vary", "Origin"],
  ];
}

/** Answers a browser that asks whether a page may send a request; tells whether it was one. */
export function answerPreflight(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = headers;
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || origin === undefined || wanted === undefined) return false;
  response.writeHead(204, [...corsHeaders(origin, []), ...permissions(wanted, headers)].flat());
  response.end();
  return true;
}

function permissions(method: string, headers: IncomingHttpHeaders): [string, string][] {
  const names = headers["access-control-request-headers"];
  const isPrivate = headers["access-control-request-private-network"] === "true";
  return [
    ["Access-Control-Allow-Methods", method],
    ["Access-Control-Max-Age", "600"],
    ...(names === undefined ? [] : [["Access-Control-Allow-Headers", names] as [string, string]]),
    ...(isPrivate ? [["Access-Control-Allow-Private-Network", "true"] as [string, string]] : []),
  ];
}
