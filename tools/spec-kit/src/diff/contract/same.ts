import type { JsonObject } from "@signoff/openapi";
import { isObject, objectsIn } from "./node.ts";
import type { Documents } from "./pair.ts";

/** Tells parts that did not change at all, with all that they refer to: nothing has to be compared there. */
export interface Sameness {
  isSame(old: unknown, now: unknown): boolean;
}

/** Looks for named parts that differ, and for those that lead to one of them. */
export function createSameness({ old, now }: Documents): Sameness {
  const [before, after] = [partsOf(old), partsOf(now)];
  const changed = new Set(
    [...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)),
  );
  spread(changed, before);
  const isSame = (one: unknown, other: unknown): boolean => {
    const text = JSON.stringify(one);
    return text === JSON.stringify(other) && referencesIn(text).every((name) => !changed.has(name));
  };
  return { isSame };
}

/** Whatever refers to a changed part may mean something else as well. */
function spread(changed: Set<string>, parts: ReadonlyMap<string, string>): void {
  const users = new Map<string, string[]>();
  for (const [name, text] of parts) {
    for (const reference of referencesIn(text))
      users.set(reference, [...(users.get(reference) ?? []), name]);
  }
  const left = [...changed];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    for (const user of users.get(name) ?? []) {
      if (changed.has(user)) continue;
      changed.add(user);
      left.push(user);
    }
  }
}

function partsOf(document: object): ReadonlyMap<string, string> {
  const { components } = document as JsonObject;
  if (!isObject(components)) return new Map();
  const parts = objectsIn(components).flatMap(([kind, named]) =>
    objectsIn(named).map(
      ([name, part]) => [`#/components/${kind}/${name}`, JSON.stringify(part)] as const,
    ),
  );
  return new Map(parts);
}

function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = ""]) => reference);
}
