import type { Node, NodePair } from "./node.ts";
import type { Documents, Findings, Pair, SchemaRule } from "./pair.ts";
import { compareAccess } from "./rules/access.ts";
import { compareAdditional } from "./rules/additional.ts";
import { compareContentSchema } from "./rules/content-schema.ts";
import { compareDefaults } from "./rules/defaults.ts";
import { compareDeprecation } from "./rules/deprecation.ts";
import { compareDiscriminator } from "./rules/discriminator.ts";
import { compareFormats } from "./rules/formats.ts";
import { compareIntegers } from "./rules/integers.ts";
import { compareItems } from "./rules/items.ts";
import { compareLimits } from "./rules/limits.ts";
import { compareNullable } from "./rules/nullable.ts";
import { compareProperties } from "./rules/properties.ts";
import { compareTexts } from "./rules/texts.ts";
import { compareTypes, relationOf } from "./rules/types.ts";
import { compareUnion } from "./rules/union.ts";
import { compareValueNames } from "./rules/value-names.ts";
import { compareValues } from "./rules/values.ts";
import { shapeOf } from "./shape.ts";

/** Marks and texts count whatever the type. */
const always: readonly SchemaRule[] = [
  compareTexts,
  compareAccess,
  compareDeprecation,
  compareTypes,
];

/** These count where the type is still the same at heart. */
const ofLike: readonly SchemaRule[] = [
  compareNullable,
  compareValues,
  compareValueNames,
  compareIntegers,
  compareFormats,
  compareLimits,
  compareDefaults,
  compareDiscriminator,
  compareProperties,
  compareAdditional,
  compareItems,
  compareContentSchema,
];

/** Compares a value and all that is inside, each place once from each direction. */
export function compareSchemas(
  documents: Documents,
  seen: Set<string>,
  pair: NodePair,
  findings: Findings,
): void {
  const key = [pair.direction, ...pair.old.map(pointerOf), "", ...pair.now.map(pointerOf)].join(
    "\n",
  );
  if (seen.has(key)) return;
  seen.add(key);
  const shapes: Pair = {
    documents,
    old: shapeOf(documents.old, pair.old),
    now: shapeOf(documents.now, pair.now),
    site: pair.site,
    direction: pair.direction,
  };
  for (const rule of rulesFor(shapes)) rule(shapes, findings);
}

function rulesFor(pair: Pair): readonly SchemaRule[] {
  const isUnion = [pair.old.union, pair.now.union].map((union) => union !== undefined);
  if (isUnion[0] !== isUnion[1]) return [...always, compareUnion];
  if (relationOf(pair) === "other") return always;
  return [...always, compareUnion, ...ofLike];
}

function pointerOf({ pointer }: Node): string {
  return pointer;
}
