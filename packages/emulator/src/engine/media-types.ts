import type { FormSchema } from "./form-schema.ts";
import type { Leniency } from "./leniency.ts";
import { Problem } from "./problem.ts";
import type { Check } from "./schemas.ts";
import type { UndocumentedSearch } from "./undocumented.ts";

export const formType = "application/x-www-form-urlencoded";

/** A documented media type of a body, and what a body of it is held against. */
export interface MediaType {
  readonly name: string;
  readonly exact: Check;
  readonly undocumented: UndocumentedSearch;
  readonly form: FormSchema;
}

/** What a body is read as. */
export interface BodyType {
  readonly media: MediaType;
  /** Without parameters, in lower case. */
  readonly contentType: string;
  /** With parameters. */
  readonly header: string;
}

/** Whether a media type is JSON by its name. */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}

/** Whether a media type is multipart by its name. */
export function isMultipart(mediaType: string): boolean {
  return mediaType.startsWith("multipart/");
}

/** Whether a documented media type, which may be a range, covers a media type that was sent. */
export function mediaTypeMatches(documented: string, sent: string): boolean {
  if (documented === "*/*" || documented === sent) return true;
  return documented.endsWith("/*") && sent.startsWith(documented.slice(0, -1));
}

/** The media type of a `Content-Type` header without its parameters, in lower case. */
export function mediaTypeOf(header: string | undefined): string | undefined {
  return header?.split(";")[0]?.trim().toLowerCase();
}

/**
 * Finds the documented media type of a body. One that is said to be of another, or of none, is what the operation takes,
 * if it takes such bodies. Throws a {@link Problem}.
 */
export function chooseBodyType(
  mediaTypes: readonly MediaType[],
  takesUntypedBody: boolean,
  bytes: Buffer | undefined,
  header: string | undefined,
  leniency: Leniency,
): BodyType {
  const contentType = mediaTypeOf(header);
  const media = mediaTypes.find(
    ({ name }) => contentType !== undefined && mediaTypeMatches(name, contentType),
  );
  if (media && header !== undefined && contentType !== undefined)
    return { media, contentType, header };
  const wanted = mediaTypes.map(({ name }) => name).join(", ");
  const problem = new Problem(
    400,
    `the media type ${contentType ?? "(none)"} is not documented; it must be ${wanted}`,
  );
  const assumed = takesUntypedBody ? assumeBodyType(mediaTypes, bytes, header) : undefined;
  if (!assumed) throw problem;
  leniency.accept(problem);
  return assumed;
}

function assumeBodyType(
  mediaTypes: readonly MediaType[],
  bytes: Buffer | undefined,
  header: string | undefined,
): BodyType | undefined {
  const media = mediaTypes.find(({ name }) => !isMultipart(name)) ?? mediaTypes[0];
  if (!media) return undefined;
  const { name } = media;
  if (!isMultipart(name)) return { media, contentType: name, header: name };
  const boundary = boundaryOf(header, bytes);
  if (boundary === undefined) return undefined;
  return { media, contentType: name, header: `${name}; boundary="${boundary}"` };
}

/** The boundary that a header names, or with which the first line of a body begins. */
function boundaryOf(header = "", bytes: Buffer = Buffer.alloc(0)): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(header) ?? [];
  const [, first] = /^--([^\r\n"]{1,70})\r\n/.exec(bytes.subarray(0, 80).toString("latin1")) ?? [];
  return quoted ?? plain ?? first;
}
