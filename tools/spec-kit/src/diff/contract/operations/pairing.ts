import { listOperations, type PlacedOperation } from "@signoff/openapi";
import { canonical } from "../canonical.ts";
import { memberOf } from "../compare-operations.ts";
import type { Documents } from "../pair.ts";

/** Which operations of two documents belong together. */
export interface Pairing {
  readonly kept: readonly Paired[];
  readonly moved: readonly Paired[];
  readonly removed: readonly PlacedOperation[];
  readonly added: readonly PlacedOperation[];
}

interface Paired {
  readonly old: PlacedOperation;
  readonly now: PlacedOperation;
}

/** Pairs by method and path, then by operationId, then by all that an operation says. */
export function pairOperations({ old, now }: Documents): Pairing {
  const [before, after] = [byName(old), byName(now)];
  const kept: Paired[] = [];
  for (const [name, one] of before) {
    const other = after.get(name);
    if (!other) continue;
    kept.push({ old: one, now: other });
    before.delete(name);
    after.delete(name);
  }
  const moved: Paired[] = [];
  for (const trait of [
    (placed: PlacedOperation): unknown => memberOf(placed, "operationId"),
    everything,
  ]) {
    for (const [name, one] of before) {
      const sought = trait(one, old);
      const found = [...after].find(
        ([, other]) => sought !== undefined && trait(other, now) === sought,
      );
      if (!found) continue;
      moved.push({ old: one, now: found[1] });
      before.delete(name);
      after.delete(found[0]);
    }
  }
  return { kept, moved, removed: [...before.values()], added: [...after.values()] };
}

/** All that an operation says but for its id. */
function everything({ operation, parameters }: PlacedOperation, document: object): string {
  const told = { ...operation, operationId: "", parameters };
  return canonical(document, told, { texts: true, follow: false });
}

/** The name of an operation: its method and path. */
export function operationName({ method, path }: PlacedOperation): string {
  return `${method} ${path}`;
}

function byName(document: object): Map<string, PlacedOperation> {
  return new Map(listOperations(document).map((one) => [operationName(one), one]));
}
