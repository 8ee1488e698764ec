import type { Kind } from "../../kinds.ts";
import type { JsonObject } from "@signoff/openapi";
import type { Direction, Site, Views } from "../../change.ts";
import { canonical } from "../canonical.ts";
import { objectsIn } from "../node.ts";
import { compareRequirements } from "../operations/security.ts";
import type { Documents, Findings } from "../pair.ts";
import { docs, wire } from "../views.ts";

/** One subject that documents as a whole are compared by. */
export type DocumentRule = (documents: Documents, findings: Findings) => void;

/** The site of a part of the document itself. */
function documentSite(context: string): Site {
  return { subject: {}, context, path: "" };
}

/** What stands under a key of the root, before and after. */
export function rootMembers({ old, now }: Documents, key: string): readonly [unknown, unknown] {
  return [(old as JsonObject)[key], (now as JsonObject)[key]];
}

/** Adds a finding about the document itself. */
export function tell(
  findings: Findings,
  kind: Kind,
  context: string,
  views: Views,
  pointer: string,
  direction: Direction = "none",
): void {
  findings.add({
    kind,
    site: documentSite(context),
    direction,
    views,
    pointers: { old: pointer, now: pointer },
  });
}

/** The credentials that calls need which say nothing of it. */
export const compareRootSecurity: DocumentRule = (documents, findings) => {
  const [old, now] = rootMembers(documents, "security");
  compareRequirements(old, now, documentSite, { old: "/security", now: "/security" }, findings);
};

/** Kinds of credentials: where they go and what they are. */
export const compareSecuritySchemes: DocumentRule = (documents, findings) => {
  const [old, now] = rootMembers(documents, "components").map(
    (components) => new Map(objectsIn((components as JsonObject | undefined)?.["securitySchemes"])),
  );
  for (const [name, scheme] of old ?? []) {
    const other = now?.get(name);
    // One that no call names any more is told of where it was named.
    if (!other) continue;
    const pointer = `/components/securitySchemes/${name}`;
    const add = (kind: Kind, views: Views): void =>
      findings.add({
        kind,
        site: { subject: { component: `securitySchemes.${name}` }, context: "", path: "" },
        direction: "request",
        views,
        pointers: { old: pointer, now: pointer },
      });
    if (says(scheme, false) !== says(other, false))
      add("security-scheme-changed", wire("breaking"));
    else if (says(scheme, true) !== says(other, true)) add("description-changed", docs("fix"));
  }
};

function says(scheme: JsonObject, texts: boolean): string {
  return canonical({}, scheme, { texts, follow: false });
}
