import { isPlainObject } from "@redocly/openapi-core";
import { type FieldList, limitNames, parameterPlaces } from "./documented.ts";
import { promiseSources } from "./promises.ts";
import { parseType } from "./type-text.ts";

/** What a member of a JSON object has to be: answers its faults. */
type Judge = (at: string, value: unknown) => readonly string[];

/** What is wrong with a `documented.json`, a line each: what is misspelled there would check nothing. */
export function listFaults(value: unknown): readonly string[] {
  const named = isPlainObject(value) ? value["objects"] : undefined;
  const objects = isPlainObject(named) ? named : {};
  const names = mapOf(text);

  return record(
    { operations: mapOf(operation), objects: mapOf(type) },
    { specifiedAs: record({}, { operations: names, objects: names }) },
  )("", value);

  function operation(at: string, node: unknown): readonly string[] {
    const parameters = parameterPlaces.map((place) => [place, fieldList] as const);
    return record(
      { method: text, path: text, answers: mapOf(mapOf(type)) },
      {
        security: listOf(listOf(text)),
        parameters: record({}, Object.fromEntries(parameters)),
        body: mapOf(type),
        bodyRequired: flag,
        answerHeaders: mapOf(mapOf(type)),
      },
    )(at, node);
  }

  function fieldList(at: string, node: unknown): readonly string[] {
    const members = record(
      { fields: mapOf(type) },
      {
        extends: listOf(objectName),
        required: listOf(text),
        defaults: mapOf(() => []),
        limits: mapOf(record({}, Object.fromEntries(limitNames.map((name) => [name, number])))),
      },
    );
    const faults = members(at, node);
    if (faults.length > 0) return faults;
    const list = node as FieldList;
    const bare = (list.extends ?? []).filter((name) => typeof objects[name] === "string");
    const surplus = (list.required ?? []).filter((name) => !hasField(list, name));
    const unowned = (["defaults", "limits"] as const).flatMap((key) =>
      Object.keys(list[key] ?? {})
        .filter((name) => !Object.hasOwn(list.fields, name))
        .map((name) => `${at}.${key} names ${name}, which is no field of its own`),
    );
    return [
      ...surplus.map((name) => `${at}.required names ${name}, which is no field there`),
      ...unowned,
      ...bare.map((name) => `${at}.extends names ${name}, which has no fields`),
    ];
  }

  function hasField({ fields, extends: bases = [] }: Partial<FieldList>, name: string): boolean {
    if (Object.hasOwn(fields ?? {}, name)) return true;
    return bases.some((base) => hasField(Object(objects[base]) as Partial<FieldList>, name));
  }

  function type(at: string, node: unknown): readonly string[] {
    if (typeof node !== "string") return fieldList(at, node);
    try {
      return parseType(node).flatMap((one) => {
        if (one.kind === "named") return objectName(at, one.name);
        return one.kind === "list" || one.kind === "map" ? type(at, one.of) : [];
      });
    } catch (error) {
      return [`${at}: ${(error as TypeError).message}`];
    }
  }

  function objectName(at: string, node: unknown): readonly string[] {
    if (Object.hasOwn(objects, String(node))) return [];
    return [`${at} names ${String(node)}, which is no object here`];
  }
}

/** What is wrong with a `deviations.json`, a line each. */
export function listDeviationFaults(value: unknown): readonly string[] {
  const deviation = record(
    { at: listOf(text), documented: text, specified: text, reason: text },
    {},
  );
  return listOf(deviation)("", value);
}

/** What is wrong with a `promises.json`, a line each. */
export function listPromiseFaults(value: unknown): readonly string[] {
  const promise = record(
    { at: text, fields: some(text), by: source, reason: text, evidence: some(text) },
    {},
  );
  return listOf(promise)("", value);
}

function record(
  needed: Readonly<Record<string, Judge>>,
  optional: Readonly<Record<string, Judge>>,
): Judge {
  return (at, value) => {
    if (!isPlainObject(value)) return [`${at || "the file"} is no object`];
    const missing = Object.keys(needed).filter((name) => value[name] === undefined);
    const members = { ...needed, ...optional };
    return [
      ...missing.map((name) => `${join(at, name)} is missing`),
      ...Object.entries(value).flatMap(([name, member]) => {
        const place = join(at, name);
        return members[name]?.(place, member) ?? [`${place} is unknown`];
      }),
    ];
  };
}

function mapOf(judge: Judge): Judge {
  return (at, value) => {
    if (!isPlainObject(value)) return [`${at} is no object`];
    return Object.entries(value).flatMap(([name, member]) => judge(join(at, name), member));
  };
}

function listOf(judge: Judge): Judge {
  return (at, value) => {
    if (!Array.isArray(value)) return [`${at || "the file"} is no list`];
    return value.flatMap((member, index) => judge(join(at, String(index)), member));
  };
}

function some(judge: Judge): Judge {
  return (at, value) =>
    Array.isArray(value) && value.length === 0 ? [`${at} is empty`] : listOf(judge)(at, value);
}

function source(at: string, value: unknown): readonly string[] {
  const isKnown = promiseSources.some((name) => name === value);
  return isKnown ? [] : [`${at} is none of ${promiseSources.join(", ")}`];
}

function text(at: string, value: unknown): readonly string[] {
  return typeof value === "string" && value !== "" ? [] : [`${at} is no text`];
}

function number(at: string, value: unknown): readonly string[] {
  return typeof value === "number" ? [] : [`${at} is no number`];
}

function flag(at: string, value: unknown): readonly string[] {
  return typeof value === "boolean" ? [] : [`${at} is neither true nor false`];
}

function join(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}
