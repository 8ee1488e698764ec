import { isOpenList, type OpenApiDocument, type Schema, schemaTypes } from "@signoff/openapi";
import {
  type Alternative,
  describeSchema,
  listAlternatives,
  listProperties,
} from "./alternatives.ts";
import { compareValues } from "./compare-values.ts";
import type { Documented, DocumentedType, FieldList } from "./documented.ts";
import { fieldPlace, listFields } from "./fields.ts";
import { type Gap, nothing } from "./gap.ts";
import { parseType, type TypeNode } from "./type-text.ts";

/** Compares documented types with the schemas of one spec. */
export interface TypeComparison {
  /** Says where a schema differs from a documented type, its fields included. */
  compare(at: string, type: DocumentedType, schema: Schema | undefined): readonly Gap[];
}

/** A documented type with its names resolved as far as the spec does not have them itself. */
type Wanted = Exclude<TypeNode, { kind: "named" }> | { readonly kind: "fields"; list: FieldList };

/** Begins the comparison of one provider's types; an object that is met twice is compared once. */
export function createTypeComparison(
  documented: Documented,
  document: OpenApiDocument,
): TypeComparison {
  const met = new Map<FieldList, Map<Schema, Set<string>>>();
  return { compare };

  function compare(at: string, type: DocumentedType, schema: Schema | undefined): readonly Gap[] {
    if (isUntold(type)) return [];
    const left = [...listAlternatives(document, schema ?? {})];
    const wanted = openLists(resolve(type, left), left);
    const [object] = wanted;
    const isOneObject = wanted.length === 1 && object?.kind === "fields";
    // What the vendor tells as one object, the spec may tell as several that exclude each other.
    if (isOneObject && left.length > 1 && left.every(({ kind }) => kind === "object")) {
      return compareFields(at, object.list, schema ?? {}, []);
    }
    const gaps: Gap[] = [];
    const unmatched = wanted.filter((one) => {
      const index = left.findIndex((alternative) => isSameKind(one, alternative));
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (found) gaps.push(...compareParts(at, one, found));
      return !found;
    });
    if (unmatched.length + left.length === 0) return gaps;
    return [gap(at, describeType(type), describeSchema(document, schema ?? {})), ...gaps];
  }

  function isUntold(type: DocumentedType | undefined): boolean {
    if (typeof type !== "string") return false;
    return parseType(type).some((node) => {
      if (node.kind === "named") return isUntold(documented.objects[node.name]);
      return node.kind === "plain" && node.name === "any";
    });
  }

  /** Takes those alternatives out that the spec has under a documented name, and answers what else is wanted. */
  function resolve(type: DocumentedType, left: Alternative[]): readonly Wanted[] {
    if (typeof type === "object") return [{ kind: "fields", list: type }];
    return parseType(type).flatMap((node) => {
      if (node.kind !== "named") return [node];
      const name = specifiedName(node.name);
      const exact = left.filter((alternative) => alternative.names[0] === name);
      const found = exact.length > 0 ? exact : left.filter(({ names }) => names.includes(name));
      left.splice(0, left.length, ...left.filter((alternative) => !found.includes(alternative)));
      return found.length > 0 ? [] : resolve(documented.objects[node.name] ?? "any", left);
    });
  }

  function specifiedName(object: string): string {
    return documented.specifiedAs?.objects?.[object] ?? object;
  }

  function compareParts(
    at: string,
    wanted: Wanted,
    { schema, names }: Alternative,
  ): readonly Gap[] {
    if (wanted.kind === "list") return compare(`${at}[]`, wanted.of, schema.items);
    if (wanted.kind === "map") {
      const { additionalProperties } = schema;
      const values = typeof additionalProperties === "object" ? additionalProperties : undefined;
      return compare(`${at}{}`, wanted.of, values);
    }
    return wanted.kind === "fields" ? compareFields(at, wanted.list, schema, names) : [];
  }

  function compareFields(
    at: string,
    list: FieldList,
    schema: Schema,
    names: readonly string[],
  ): readonly Gap[] {
    if (!isFirst(list, schema, "")) return [];
    const properties = listProperties(document, schema);
    return [...listFields(documented, list)].flatMap(([name, field]) => {
      const { type, list: owner, required } = field;
      const place = fieldPlace(at, name);
      const property = properties.get(name);
      if (!property) {
        const isHeir = owner !== list && isCalled(names, owner);
        return isHeir ? [] : [gap(place, describeType(type), nothing)];
      }
      const gaps = compareRequired(place, required, property.required);
      return isFirst(owner, property.schema, name)
        ? gaps.concat(
            compare(place, type, property.schema),
            compareValues(document, place, field, property.schema),
          )
        : gaps;
    });
  }

  /** Whether one of the names is that of a documented object: what it lacks is told there. */
  function isCalled(names: readonly string[], object: FieldList): boolean {
    const named = Object.entries(documented.objects).find(([, type]) => type === object);
    return named !== undefined && names.includes(specifiedName(named[0]));
  }

  /** Whether a list, or one of its fields, meets a schema for the first time; remembers it. */
  function isFirst(list: FieldList, schema: Schema, field: string): boolean {
    const schemas = met.get(list) ?? new Map<Schema, Set<string>>();
    const fields = schemas.get(schema) ?? new Set();
    if (fields.has(field)) return false;
    met.set(list, schemas.set(schema, fields.add(field)));
    return true;
  }
}

/** Says where it differs whether something must be there. */
export function compareRequired(
  at: string,
  documented: boolean | undefined,
  specified: boolean,
): readonly Gap[] {
  if (documented === undefined || documented === specified) return [];
  return [gap(at, describeRequired(documented), describeRequired(specified))];
}

/** A documented type as messages tell it. */
export function describeType(type: DocumentedType): string {
  return typeof type === "string" ? type : "object";
}

function describeRequired(required: boolean): string {
  return required ? "required" : "optional";
}

/** A list that stays open is what the vendor tells as a text, too: leaves one alternative of it. */
function openLists(wanted: readonly Wanted[], left: Alternative[]): readonly Wanted[] {
  const open = left.filter(({ kind, schema }) => kind === "literal" && isOpenList(schema));
  const [first] = open;
  const isPlain = wanted.some(({ kind }) => kind === "plain");
  if (!first || !isPlain) return wanted;
  const [kind = "string"] = schemaTypes(first.schema);
  const others = left.filter((one) => !open.includes(one));
  left.splice(0, left.length, ...others, { ...first, kind });
  return wanted;
}

function isSameKind(wanted: Wanted, { kind, value, schema }: Alternative): boolean {
  if (wanted.kind === "list") return kind === "array";
  if (wanted.kind === "map" || wanted.kind === "fields") return kind === "object";
  if (wanted.kind === "literal") return kind === "literal" && value === wanted.value;
  if (wanted.kind !== "plain" || wanted.name !== kind) return false;
  return wanted.format === undefined || wanted.format === schema.format;
}

function gap(at: string, documented: string, specified: string): Gap {
  return { at, documented, specified };
}
