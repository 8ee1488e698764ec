import { exitCodes } from "../../exit-codes.ts";
import type { Keys } from "../../key/read-keys.ts";
import { countOf } from "../../output/count.ts";
import type { ListSum } from "../list/sum.ts";
import { fine, type Tell, warning, wrong } from "./finding.ts";

/** Looks whether what is sealed opens with the keys that were given, and which of them are needed. */
export function examineKeys(
  { keys: sealed, unsealed }: Pick<ListSum, "keys" | "unsealed">,
  keys: Keys | undefined,
  tell: Tell,
): void {
  if (!keys) {
    const ids = Object.keys(sealed);
    if (ids.length > 0)
      tell(fine("key", `Sealed with ${ids.join(", ")}; no key was given to try.`));
    return;
  }
  for (const [id, number] of Object.entries(sealed)) {
    if (!keys.ids.includes(id)) tell(missing(id, number, keys));
  }
  const [newest, ...older] = keys.ids;
  tell(fine("key", `The key of ${keys.source} is ${newest}.`));
  for (const id of older) tell(olderKey(id, sealed[id] ?? 0));
  if (unsealed > 0) tell(open(unsealed));
}

function missing(id: string, number: number, { source, ids }: Keys): ReturnType<typeof wrong> {
  return wrong(
    "key",
    `${countOf(number, "session is", "sessions are")} sealed with the key ${id}, and ${source} holds ${ids.join(", ")}.`,
    "Look whether the processes use another key; after a change of keys give the older one as well, on a line below the new one.",
    exitCodes.unreadable,
  );
}

function olderKey(id: string, number: number): ReturnType<typeof fine> {
  return number > 0
    ? fine("key", `The older key ${id} still seals ${countOf(number, "session")}: keep it.`)
    : fine("key", `Nothing is sealed with the older key ${id} any more: it can be dropped.`);
}

function open(number: number): ReturnType<typeof warning> {
  return warning(
    "key",
    `${countOf(number, "session is", "sessions are")} not sealed: whoever reads the store can use them.`,
    "Give all processes the key, and take unsealed out of them.",
  );
}
