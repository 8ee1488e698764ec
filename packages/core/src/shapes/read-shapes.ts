import type { OperationName } from "../errors/errors.ts";
import { parseBareJson } from "../values/bare-json.ts";
import type { Shapes, ShapeSchema } from "./shapes.ts";

/** The answers of one operation that the spec has under one key. */
export interface SpecifiedAnswer {
  /** As the spec writes it: a status, a class such as `4XX`, or `default`. */
  readonly key: string;
  readonly content: string;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, ShapeSchema | undefined>>;

/** Reads {@link Shapes} as far as it is asked for, and keeps that. */
export interface ShapeReader {
  /** `undefined` where the spec does not know the operation. */
  answersOf(operation: OperationName): ReadonlyMap<string, SpecifiedAnswer> | undefined;
  /** @throws {TypeError} for a name that is not among the schemas. */
  schema(name: string): ShapeSchema;
}

export function createShapeReader({ answers, contents, schemas }: Shapes): ShapeReader {
  const operations = new Map<string, ReadonlyMap<string, SpecifiedAnswer>>();
  const parsed = new Map<string, ShapeSchema>();
  return {
    answersOf(operation) {
      const known = operations.get(operation);
      if (known) return known;
      const written = Object.hasOwn(answers, operation) ? answers[operation] : undefined;
      if (written === undefined) return undefined;
      const read = readAnswers(written, contents);
      operations.set(operation, read);
      return read;
    },
    schema(name) {
      const known = parsed.get(name);
      if (known) return known;
      const text = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      if (text === undefined) throw new TypeError(`${name} is no schema of the spec`);
      const schema = parseBareJson(text) as ShapeSchema;
      parsed.set(name, schema);
      return schema;
    },
  };
}

function readAnswers(
  written: string,
  contents: readonly string[],
): ReadonlyMap<string, SpecifiedAnswer> {
  const entries = written.split(" ").flatMap((part) => {
    const [keys = "", index = ""] = part.split(":");
    const content = contents[Number(index)] ?? "{}";
    return keys.split(",").map((key) => [key, { key, content }] as const);
  });
  return new Map(entries);
}

/** What the spec says of a status: by itself, by its class, or as one of all others. */
export function answerFor(
  answers: ReadonlyMap<string, SpecifiedAnswer>,
  status: number,
): SpecifiedAnswer | undefined {
  return (
    answers.get(String(status)) ??
    answers.get(`${Math.floor(status / 100)}XX`) ??
    answers.get("default")
  );
}

/** The media type alone, in small letters; `undefined` where there is none, or something else (RFC 6838, section 4.2). */
export function essenceOf(contentType: string | undefined): string | undefined {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  return essence !== undefined && /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(essence)
    ? essence
    : undefined;
}

/** The key of a body under which a media type falls: its own, or a range such as `text/*`. */
export function mediaKeyFor(content: Content, essence: string): string | undefined {
  const [kind = ""] = essence.split("/");
  const keys = Object.keys(content);
  return [essence, `${kind}/*`, "*/*"]
    .map((wanted) => keys.find((key) => essenceOf(key) === wanted || key === wanted))
    .find((key) => key !== undefined);
}

/** Whether a media type is one of JSON. */
export function isJsonType(mediaType: string): boolean {
  return /^(?:application|text)\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(mediaType);
}

/** The name that a reference of a shape leads to. */
export function referredName({ $ref }: ShapeSchema): string | undefined {
  const prefix = "#/$defs/";
  return $ref?.startsWith(prefix)
    ? decodeURIComponent($ref.slice(prefix.length)).replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;
}
