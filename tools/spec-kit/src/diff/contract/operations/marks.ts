import type { Kind } from "../../kinds.ts";
import { methods } from "@signoff/openapi";
import type { Views } from "../../change.ts";
import {
  memberOf,
  type OperationPair,
  type OperationRule,
  operationSite,
  pointersTo,
} from "../compare-operations.ts";
import { behaviour, docs } from "../views.ts";

/** Keys of an operation that only documentation shows, and the kind of their change. */
const texts = [
  ["operationId", "operation-id-changed"],
  ["summary", "summary-changed"],
  ["description", "description-changed"],
  ["tags", "tag-changed"],
  ["externalDocs", "description-changed"],
  ["x-signoff-source", "source-changed"],
  ["x-signoff-helper", "helper-changed"],
  ["x-signoff-since", "since-changed"],
] as const;

/** Texts, ids, groups, sources and helpers of an operation. */
export const compareOperationTexts: OperationRule = (pair, findings) => {
  for (const [key, kind] of texts) {
    const [before, after] = [pair.old, pair.now].map((one) => say(memberOf(one, key)));
    if (before === after) continue;
    findings.add({
      kind,
      site: operationSite(pair.name, key),
      direction: "none",
      views: docs("fix"),
      pointers: pointersTo(pair, key),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }
};

/** Whether a call repeats itself, is deprecated, or opens and ends sessions. */
export const compareOperationMarks: OperationRule = (pair, findings) => {
  const mark = (key: string, kind: Kind, views: Views): void =>
    findings.add({
      kind,
      site: operationSite(pair.name, key),
      direction: "none",
      views,
      pointers: pointersTo(pair, key),
    });
  const [was, is] = [pair.old, pair.now].map((one) => memberOf(one, "deprecated") === true);
  if (was !== is)
    mark(
      "deprecated",
      is ? "operation-deprecated" : "operation-undeprecated",
      docs(is ? "feature" : "fix"),
    );
  const [repeated, repeats] = [repeatable(pair, "old"), repeatable(pair, "now")];
  if (repeated !== repeats) {
    mark(
      "x-signoff-idempotent",
      repeats ? "idempotent-on" : "idempotent-off",
      behaviour(repeats ? "feature" : "breaking"),
    );
  }
  if (
    say(memberOf(pair.old, "x-signoff-session")) !== say(memberOf(pair.now, "x-signoff-session"))
  ) {
    mark("x-signoff-session", "session-changed", behaviour("fix"));
  }
};

/** By its mark; where there is none by its method, unless that is what changed. */
function repeatable(pair: OperationPair, side: "old" | "now"): boolean {
  const marked = memberOf(pair[side], "x-signoff-idempotent");
  if (typeof marked === "boolean") return marked;
  const other = memberOf(pair[side === "old" ? "now" : "old"], "x-signoff-idempotent");
  const { method } = other === undefined ? pair.old : pair[side];
  return method === methods[0] || method === "HEAD";
}

/** A list counts as a set, and one name as a list of it. */
function say(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).toSorted().join(", ");
  if (value === undefined || typeof value === "string") return value?.trim();
  return JSON.stringify(value);
}
