import { readPointer } from "@signoff/openapi";
import type { Check, Fault } from "./schemas.ts";

/** Names of the members that lead to a value of a JSON document. */
export type JsonPath = readonly string[];

/** What is left of a JSON value when `null` counts as absent. */
interface WithoutNulls {
  /** Where a property was taken away. */
  readonly absent: readonly JsonPath[];
  /** What is wrong with the rest. */
  readonly fault: Fault | undefined;
}

/** Takes away, in place, the properties whose `null` a check refuses, until it refuses no other. */
export function takeNullsAway(value: unknown, check: Check): WithoutNulls {
  const absent: JsonPath[] = [];
  for (;;) {
    const fault = check(value);
    const paths = fault?.errors.map(({ instancePath }) => readPointer(instancePath)) ?? [];
    const taken = paths.filter((path) => holdsNull(value, path) && removeAt(value, path));
    if (taken.length === 0) return { absent, fault };
    for (const path of taken) absent.push(path);
  }
}

/** Takes away the property at a path; answers whether there was one. */
export function removeAt(value: unknown, path: JsonPath): boolean {
  const name = path.at(-1);
  const owner = valueAt(value, path.slice(0, -1));
  if (name === undefined || typeof owner !== "object" || owner === null || Array.isArray(owner))
    return false;
  return Object.hasOwn(owner, name) && Reflect.deleteProperty(owner, name);
}

function holdsNull(value: unknown, path: JsonPath): boolean {
  return path.length > 0 && valueAt(value, path) === null;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (owner, name) =>
      typeof owner === "object" && owner !== null
        ? Object.getOwnPropertyDescriptor(owner, name)?.value
        : undefined,
    value,
  );
}
