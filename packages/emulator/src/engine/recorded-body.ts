import type { EmulatedRequest } from "../contract.ts";
import { isJson } from "./media-types.ts";
import { readExactJson } from "./json-text.ts";
import type { RecordedFile } from "./records.ts";

const formType = "application/x-www-form-urlencoded";

/** Larger bodies are not kept: records stay until the server closes. */
const largestRecorded = 1024 * 1024;

/** What the record tells of a body, before it is checked. Multipart bodies are left to {@link recordedFields}. */
export function recordedBody(bytes: Buffer, header: string | undefined): unknown {
  if (bytes.length === 0 || bytes.length > largestRecorded) return undefined;
  const type = header?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type.startsWith("multipart/")) return undefined;
  if (isJson(type)) return readJsonOrText(bytes.toString("utf8"));
  if (type === formType) return fieldsByName(bytes.toString("utf8"));
  return type.startsWith("text/") ? bytes.toString("utf8") : bytes;
}

/** The fields of a multipart body that was checked, unless they are too many. */
export function recordedFields({ body, parts }: EmulatedRequest): unknown {
  const fields = parts.filter(({ filename }) => filename === undefined);
  const size = fields.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return size > largestRecorded
    ? undefined
    : withoutFiles(body, new Set(fields.map(({ name }) => name)));
}

/** The files of a request that was checked. */
export function recordedFiles({ parts, file, contentType }: EmulatedRequest): RecordedFile[] {
  const whole = file && { part: undefined, filename: undefined, contentType, length: file.length };
  const sent = parts.flatMap(({ name, filename, contentType: type, bytes, file: onDisk }) =>
    filename === undefined
      ? []
      : [{ part: name, filename, contentType: type, length: onDisk?.length ?? bytes.length }],
  );
  return whole ? [whole, ...sent] : sent;
}

/** The fields of a form or a query by name. */
export function fieldsByName(encoded: string): Record<string, string | string[]> {
  const sent = new URLSearchParams(encoded);
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const [first = "", ...others] = sent.getAll(name);
      return [name, others.length > 0 ? [first, ...others] : first];
    }),
  );
}

function readJsonOrText(text: string): unknown {
  try {
    return readExactJson(text);
  } catch {
    return text;
  }
}

function withoutFiles(body: unknown, names: ReadonlySet<string>): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name)));
}
