import type { JsonObject } from "@signoff/openapi";
import { isObject } from "../node.ts";
import { docs, wire } from "../views.ts";
import { type DocumentRule, rootMembers, tell } from "./document.ts";

/** The addresses of the service. */
export const compareServers: DocumentRule = (documents, findings) => {
  const [old, now] = rootMembers(documents, "servers").map(serversIn);
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const places = [old, now].map((servers) => (servers ?? []).map(placeOfServer).toSorted().join());
  if (places[0] !== places[1])
    return tell(findings, "server-changed", "servers", wire("breaking"), "/servers", "request");
  const urls = [old, now].map((servers) =>
    (servers ?? [])
      .map(({ url }) => String(url))
      .toSorted()
      .join(),
  );
  const kind =
    urls[0] === urls[1] && variables(old) === variables(now)
      ? "description-changed"
      : "server-changed";
  tell(findings, kind, "servers", docs("fix"), "/servers");
};

function serversIn(servers: unknown): readonly JsonObject[] {
  return Array.isArray(servers) ? servers.filter(isObject) : [];
}

function variables(servers: readonly JsonObject[] | undefined): string {
  return JSON.stringify(servers?.map((server) => server["variables"]));
}

/** Scheme, host and path, where whatever stands for a host that each installation has of its own is one. */
function placeOfServer({ url }: JsonObject): string {
  return String(url)
    .replace(
      /^([a-z]+:\/\/)(?:[^/]*\{[^/]*|[^/]*\bexample\.(?:com|org|net)(?::\d+)?|[^/]*\.example)(?=\/|$)/,
      "$1{host}",
    )
    .replace(/\/+$/, "");
}
