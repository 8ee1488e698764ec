import type { Kind } from "../../kinds.ts";
import type { JsonObject } from "@signoff/openapi";
import type { Site } from "../../change.ts";
import {
  memberOf,
  type OperationPair,
  type OperationRule,
  operationSite,
  pointersTo,
} from "../compare-operations.ts";
import { isObject } from "../node.ts";
import type { Findings } from "../pair.ts";
import { wire } from "../views.ts";

/** The credentials that a call is answered to. */
export const compareSecurity: OperationRule = (pair, findings) => {
  const own = [memberOf(pair.old, "security"), memberOf(pair.now, "security")];
  // What only follows the document is told of there.
  if (own.every((security) => security === undefined)) return;
  const [old, now] = [own[0] ?? rootSecurity(pair, "old"), own[1] ?? rootSecurity(pair, "now")];
  compareRequirements(
    old,
    now,
    (context) => operationSite(pair.name, context),
    pointersTo(pair, "security"),
    findings,
  );
};

/** Tells which alternatives are gone, which came, and whether any credentials are needed at all. */
export function compareRequirements(
  old: unknown,
  now: unknown,
  siteOf: (context: string) => Site,
  pointers: { readonly old: string; readonly now: string },
  findings: Findings,
): void {
  const tell = (kind: Kind, context: string, level: "breaking" | "feature"): void =>
    findings.add({
      kind,
      site: siteOf(context),
      direction: "request",
      views: wire(level),
      pointers,
    });
  const [before, after] = [alternatives(old), alternatives(now)];
  if (before.isOpen && !after.isOpen) tell("security-required", "security", "breaking");
  if (!before.isOpen && after.isOpen) tell("security-dropped", "security", "feature");
  // Where nothing is needed on one side, that says all.
  if (before.named.size === 0 || after.named.size === 0) return;
  for (const one of before.named) {
    if (!after.named.has(one)) tell("security-removed", `security ${one}`, "breaking");
  }
  for (const one of after.named) {
    if (!before.named.has(one)) tell("security-added", `security ${one}`, "feature");
  }
}

interface Alternatives {
  /** The schemes of each. */
  readonly named: ReadonlySet<string>;
  /** Whether a call needs no credentials. */
  readonly isOpen: boolean;
}

function alternatives(security: unknown): Alternatives {
  const list = Array.isArray(security) ? security.filter(isObject) : [];
  const all = list.map((one) => {
    const schemes = Object.entries(one).map(([name, scopes]) => say(name, scopes));
    return schemes.toSorted().join(" and ");
  });
  return { named: new Set(all.filter(Boolean)), isOpen: all.length === 0 || all.includes("") };
}

function say(name: string, scopes: unknown): string {
  const list = Array.isArray(scopes) ? scopes.map(String).toSorted().join(", ") : "";
  return list === "" ? name : `${name} (${list})`;
}

function rootSecurity({ documents }: OperationPair, side: "old" | "now"): unknown {
  return (documents[side] as JsonObject)["security"];
}
