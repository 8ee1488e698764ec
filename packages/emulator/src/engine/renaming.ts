import type { Leniency } from "./leniency.ts";
import { Problem } from "./problem.ts";

/** Puts what was sent under another name under the documented one, unless that was sent too. */
export function renamed<Value>(
  values: ReadonlyMap<string, Value>,
  names: ReadonlyMap<string, string>,
  noun: string,
  leniency: Leniency,
): ReadonlyMap<string, Value> {
  if (leniency.isStrict) return values;
  const result = new Map(values);
  for (const [other, documented] of names) {
    const value = result.get(other);
    if (value === undefined || result.has(documented)) continue;
    leniency.accept(new Problem(400, `${noun} "${other}" is not documented`));
    result.delete(other);
    result.set(documented, value);
  }
  return result;
}
