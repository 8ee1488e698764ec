import { findingAt, type SchemaRule } from "../pair.ts";
import { canonical } from "../canonical.ts";
import { isObject } from "../node.ts";
import { keyword, shapeOf, type Shape } from "../shape.ts";
import { anyway, type ByDirection, docs, types } from "../views.ts";

/** A mapping that is whole and agrees with the constants says nothing new; any other makes members never. */
export const compareDiscriminator: SchemaRule = (pair, findings) => {
  const [before, after] = [pair.old, pair.now].map((shape) => {
    const value = keyword(shape, "discriminator");
    return value === undefined ? undefined : canonical({}, value, { texts: true, follow: false });
  });
  if (before === after) return;
  const agrees = after === undefined || mapsAll(pair.documents.now, pair.now);
  const kind =
    before === undefined
      ? "discriminator-added"
      : after === undefined
        ? "discriminator-removed"
        : "discriminator-changed";
  const views: ByDirection = agrees
    ? anyway(docs("fix"))
    : { request: docs("fix"), response: types("breaking") };
  findings.add(findingAt(pair, kind, views, { key: "discriminator" }));
};

function mapsAll(document: object, shape: Shape): boolean {
  const discriminator = keyword(shape, "discriminator");
  if (!isObject(discriminator) || !isObject(discriminator["mapping"])) return false;
  const { propertyName, mapping } = discriminator;
  const values = new Map(Object.entries(mapping).map(([value, target]) => [target, value]));
  return (shape.union ?? []).every((member) => {
    const value = values.get(member.value["$ref"]);
    const constant = shapeOf(document, [member]).properties.get(String(propertyName));
    const told = constant && shapeOf(document, constant.nodes).values;
    return value !== undefined && (told === undefined || told.some((one) => String(one) === value));
  });
}
