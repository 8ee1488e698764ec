import { InvalidOptionError } from "../../errors/errors.ts";
import { stringifyJson } from "../../values/json.ts";
import { toBytes } from "../../values/kinds.ts";
import { checkAttached, checkUnread, type RequestBody } from "../../transport/request.ts";
import { checkWellFormed } from "./scalar.ts";

/** A body ready to be sent, with its media type; multipart bodies get theirs, boundary included, from `fetch`. */
export interface SerializedBody {
  readonly body: RequestBody | undefined;
  readonly contentType: string | undefined;
}

/**
 * Writes a body in the media type that the operation takes. Bytes, Blobs, streams, FormData and URLSearchParams pass as
 * they are.
 *
 * @param told what the app gave, or the operation takes where that is not JSON.
 * @throws {InvalidOptionError} for a value that the media type cannot carry, naming it.
 */
export function serializeBody(body: unknown, told: string | undefined): SerializedBody {
  const mediaType = told ?? "application/json";
  if (body === undefined) return { body: undefined, contentType: undefined };
  if (body instanceof FormData) return { body: checkForm(body), contentType: undefined };
  if (body instanceof URLSearchParams) {
    return { body: body.toString(), contentType: "application/x-www-form-urlencoded" };
  }
  if (body instanceof Blob) return { body, contentType: blobType(body, told) };
  checkAttached(body, "body");
  const bytes = toBytes(body);
  if (bytes) return { body: bytes, contentType: binaryType(mediaType) };
  if (body instanceof ReadableStream) {
    checkUnread(body as ReadableStream<Uint8Array>, "body");
    return { body: body as ReadableStream<Uint8Array>, contentType: binaryType(mediaType) };
  }
  switch (mediaType) {
    case "multipart/form-data":
      return { body: toFormData(body), contentType: undefined };
    case "application/x-www-form-urlencoded":
      return { body: toSearchParams(body).toString(), contentType: mediaType };
    case "application/json":
      return { body: toJson(body), contentType: mediaType };
    default:
      throw new InvalidOptionError(
        "body",
        `has to be bytes, a Blob or a stream: the operation takes ${mediaType}.`,
      );
  }
}

function toJson(body: unknown): string {
  try {
    return stringifyJson(body);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new InvalidOptionError("body", `cannot be written as JSON: ${reason}`);
  }
}

/** Its own type, which files have from their names, counts where none is told; of a form it has the boundary. */
function blobType({ type }: Blob, told: string | undefined): string {
  if (told !== undefined && told !== "multipart/form-data") return told;
  return type || binaryType(told ?? "application/json");
}

function binaryType(mediaType: string): string {
  return mediaType === "multipart/form-data" ? "application/octet-stream" : mediaType;
}

function fieldsOf(body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InvalidOptionError(
      "body",
      "has to be an object with a property for each field of the form.",
    );
  }
  return Object.entries(body).flatMap(([name, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]);
  });
}

function toFormData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) {
    checkPartName(`body.${name}`, name, "name");
    if (!(value instanceof Blob)) form.append(name, fieldText(name, value));
    else if (value instanceof File) {
      checkPartName(`body.${name}`, value.name, "file name");
      form.append(name, value, value.name);
    } else form.append(name, value, name);
  }
  return form;
}

/** The app's own form: a NUL in a name would go over the wire as it is. */
function checkForm(form: FormData): FormData {
  for (const [name, value] of form.entries()) {
    checkPartName(`body.${name}`, name, "name");
    if (value instanceof File) checkPartName(`body.${name}`, value.name, "file name");
  }
  return form;
}

function toSearchParams(body: unknown): URLSearchParams {
  return new URLSearchParams(fieldsOf(body).map(([name, value]) => [name, fieldText(name, value)]));
}

function fieldText(name: string, value: unknown): string {
  const option = `body.${name}`;
  checkWellFormed(option, name);
  if (typeof value === "string") {
    checkWellFormed(option, value);
    return value;
  }
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  throw new InvalidOptionError(option, "has to be a text, a number, true, false or a Blob.");
}

function checkPartName(option: string, text: string, what: "name" | "file name"): void {
  checkWellFormed(option, text);
  if (text === "")
    throw new InvalidOptionError(option, `has an empty ${what}; servers take it for none.`);
  // oxlint-disable-next-line no-control-regex -- control characters are the subject
  if (/[\0\r\n]/.test(text)) {
    throw new InvalidOptionError(option, `has a ${what} with a line break or NUL in it.`);
  }
}
