import { Readable } from "node:stream";
import type { Part, SpooledFile } from "../contract.ts";
import { readExactJson, readJson } from "./json-text.ts";
import type { Leniency } from "./leniency.ts";
import { parseMultipart } from "./multipart.ts";
import { removeAt, takeNullsAway } from "./nulls.ts";
import {
  child,
  children,
  entries,
  type Located,
  type OpenApiDocument,
  type Operation,
} from "./openapi.ts";
import { Problem } from "./problem.ts";
import type { Check, Schemas } from "./schemas.ts";
import type { Intake } from "./spool.ts";

const FORM = "application/x-www-form-urlencoded";

/** A body by its media type, checked. */
interface CheckedBody {
  readonly contentType: string | undefined;
  readonly body: unknown;
  readonly parts: readonly Part[];
  readonly file?: SpooledFile;
}

/** A body as it is handed over: in memory, or with an intake for its files on its way. */
export type RawBody = Buffer | { readonly stream: Readable; readonly intake: Intake };

/** Checks the bytes of a request against the operation's request body. Throws a {@link Problem}. */
export type BodyCheck = (
  raw: RawBody,
  contentTypeHeader: string | undefined,
  leniency: Leniency,
) => Promise<CheckedBody>;

interface MediaType {
  readonly name: string;
  readonly exact: Check;
  readonly form: Check;
  readonly fields: ReadonlyMap<string, Located>;
}

/** Makes the check for the request body of one operation. */
export function createBodyCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
): BodyCheck {
  const { requestBody } = operation;
  const content = requestBody && child(document, requestBody, "content");
  const mediaTypes = entries(document, content).map(([name, media]): MediaType => {
    const schema = media.value["schema"] === undefined ? {} : schemas.at(`${media.pointer}/schema`);
    return {
      name: name.toLowerCase(),
      exact: schemas.exact(schema),
      form: schemas.coercing({ ...schema, unevaluatedProperties: false }),
      fields: fieldsOf(document, child(document, media, "schema")),
    };
  });

  // A form without fields has no bytes either: its media type alone tells that one was sent.
  const takesForm = mediaTypes.some(({ name }) => mediaTypeMatches(name, FORM));

  return async (raw, header, leniency) => {
    const contentType = header?.split(";")[0]?.trim().toLowerCase();
    if (Buffer.isBuffer(raw) && raw.length === 0 && !(contentType === FORM && takesForm)) {
      if (requestBody?.value["required"] === true)
        throw new Problem(400, "the request body is required");
      return { contentType, body: undefined, parts: [] };
    }
    if (!requestBody) {
      leniency.ignore(new Problem(400, "the operation takes no request body"));
      return { contentType, body: undefined, parts: [] };
    }
    const media = mediaTypes.find(
      ({ name }) => contentType !== undefined && mediaTypeMatches(name, contentType),
    );
    if (!media || header === undefined || contentType === undefined) {
      const wanted = mediaTypes.map(({ name }) => name).join(", ");
      throw new Problem(
        400,
        `the media type ${contentType ?? "(none)"} is not documented; it must be ${wanted}`,
      );
    }
    return { contentType, ...(await readBody(raw, header, contentType, media, leniency)) };
  };
}

async function readBody(
  raw: RawBody,
  header: string,
  contentType: string,
  media: MediaType,
  leniency: Leniency,
): Promise<Omit<CheckedBody, "contentType">> {
  if (contentType.startsWith("multipart/")) {
    const [stream, intake] = Buffer.isBuffer(raw)
      ? [Readable.from([raw])]
      : [raw.stream, raw.intake];
    const parts = await parseMultipart(stream, header, intake);
    const values = parts.map((part) => ({
      name: part.name,
      text: part.text,
      value: partValue(part, media),
    }));
    return { body: readForm(values, media, "part"), parts };
  }
  if (!Buffer.isBuffer(raw)) {
    return { body: undefined, parts: [], file: await raw.intake.take(raw.stream) };
  }
  if (isJson(contentType)) return { body: readJsonBody(raw, media, leniency), parts: [] };
  if (contentType === FORM) {
    const fields = [...new URLSearchParams(raw.toString("utf8"))];
    const values = fields.map(([name, text]) => ({ name, text, value: text }));
    return { body: readForm(values, media, "form field"), parts: [] };
  }
  return { body: contentType.startsWith("text/") ? raw.toString("utf8") : raw, parts: [] };
}

/** Whether a media type is JSON by its name. */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}

/** Whether a documented media type, which may be a range, covers a media type that was sent. */
export function mediaTypeMatches(documented: string, sent: string): boolean {
  if (documented === "*/*" || documented === sent) return true;
  return documented.endsWith("/*") && sent.startsWith(documented.slice(0, -1));
}

function readJsonBody(bytes: Buffer, { exact }: MediaType, leniency: Leniency): unknown {
  const text = bytes.toString("utf8");
  const plain = readJson(text, "the body");
  const refused = exact(plain);
  const body = readExactJson(text);
  if (!refused) return body;
  const problem = new Problem(400, `body ${refused.text}`);
  const { absent, fault } = takeNullsAway(plain, exact);
  if (fault) throw problem;
  leniency.accept(problem);
  for (const path of absent) removeAt(body, path);
  return body;
}

interface FormValue {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Checks fields of a form as one object, and answers their texts by name. */
function readForm(
  values: readonly FormValue[],
  media: MediaType,
  noun: string,
): Record<string, string | string[]> {
  const checked: Record<string, unknown> = Object.create(null);
  const texts: Record<string, string | string[]> = {};
  for (const [name, same] of byName(values)) {
    const isList = media.fields.get(name)?.value["type"] === "array";
    if (!isList && same.length > 1)
      throw new Problem(400, `${noun} "${name}" was sent ${same.length} times`);
    const [only] = same;
    checked[name] = isList ? same.map(({ value }) => value) : only?.value;
    Object.defineProperty(texts, name, {
      value: isList ? same.map(({ text }) => text) : only?.text,
      enumerable: true,
    });
  }
  const fault = media.form(checked);
  if (fault) throw new Problem(400, `${noun}s: ${fault.text}`);
  return texts;
}

function byName(values: readonly FormValue[]): ReadonlyMap<string, readonly FormValue[]> {
  const groups = new Map<string, FormValue[]>();
  for (const value of values) {
    const group = groups.get(value.name);
    if (group) group.push(value);
    else groups.set(value.name, [value]);
  }
  return groups;
}

/** What the schema of a part is held against: nothing of a file, the JSON value of an object, the text of all else. */
function partValue(part: Part, { fields }: MediaType): unknown {
  const field = fields.get(part.name)?.value;
  const schema =
    field?.["type"] === "array" ? (field["items"] as Record<string, unknown> | undefined) : field;
  if (
    schema?.["format"] === "binary" ||
    schema?.["contentMediaType"] === "application/octet-stream"
  ) {
    if (part.filename === undefined)
      throw new Problem(400, `part "${part.name}" must be a file, with a file name`);
    return "";
  }
  return schema?.["type"] === "object" ? readJson(part.text, `part "${part.name}"`) : part.text;
}

/** Every property that a form's schema names, those of `allOf` included. */
function fieldsOf(
  document: OpenApiDocument,
  schema: Located | undefined,
): ReadonlyMap<string, Located> {
  if (!schema) return new Map();
  const fields = new Map<string, Located>();
  for (const part of children(document, schema, "allOf")) {
    for (const [name, field] of fieldsOf(document, part)) fields.set(name, field);
  }
  for (const [name, field] of entries(document, child(document, schema, "properties"))) {
    fields.set(name, field);
  }
  return fields;
}
