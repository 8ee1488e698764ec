import type { Change } from "../change.ts";
import type { TypeBreak } from "../types/judge.ts";
import type { UsedIn } from "./usage.ts";

const places = { init: "request", data: "response", error: "error", errors: "error" } as const;

/**
 * What the compiler found beside what the contract explains, as changes of the types: each call once. Where the contract
 * says that a call of the same part breaks code, the compiler only agrees.
 */
export function unexplainedBreaks(
  breaks: readonly TypeBreak[],
  changes: readonly Change[],
  usedIn: (change: Change) => readonly UsedIn[],
): readonly Change[] {
  const explained = new Set<string>();
  for (const change of changes) {
    if (!explainsTypes(change)) continue;
    for (const { operation } of usedIn(change)) explained.add(operation);
  }
  return breaks
    .filter(({ operation }) => !explained.has(operation))
    .map(({ operation, part, pointer, reason }) => ({
      kind: "type-incompatible",
      subject: { operation },
      place: places[part],
      directions: [part === "init" ? "request" : "response"],
      views: { types: "breaking" },
      class: "types",
      level: "breaking",
      pointers: { old: pointer, now: pointer },
      after: reason,
    }));
}

/** With another media type first, calls that name none are typed by it; whether they compile is up to their bodies. */
function explainsTypes({ kind, views }: Change): boolean {
  return views.types === "breaking" || kind === "media-type-default-changed";
}
