import { readPointer } from "@signoff/openapi";
import type { Documents } from "../contract/pair.ts";
import { isObject } from "../contract/node.ts";

interface Pointers {
  readonly old: string;
  readonly now: string;
}

/** What leads where in two documents. */
export interface Reach {
  /** Whether the body at some pointers shows what stands at others. */
  shows(example: Pointers, changed: Pointers): boolean;
}

/** Follows the references of two documents. */
export function createReach(documents: Documents): Reach {
  return {
    shows: (example, changed) =>
      (["old", "now"] as const).some((side) => {
        const body = example[side].replace(/\/example$/, "");
        const inside = leadsTo(documents[side], body);
        return [body, ...inside].some(
          (pointer) => changed[side] === pointer || changed[side].startsWith(`${pointer}/`),
        );
      }),
  };
}

/** The pointers of the named parts below a pointer, however many references away. */
export function leadsTo(document: object, pointer: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key !== "$ref" || typeof member !== "string") {
        if (key !== "example" && key !== "examples") visit(member);
        continue;
      }
      const target = decodeURIComponent(member.slice(1));
      if (found.has(target)) continue;
      found.add(target);
      visit(valueAt(document, target));
    }
  };
  visit(valueAt(document, pointer));
  return found;
}

function valueAt(document: object, pointer: string): unknown {
  let value: unknown = document;
  for (const key of readPointer(pointer)) {
    value = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
  }
  return value;
}
