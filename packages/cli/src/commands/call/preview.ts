import { stringifyJson } from "@signoff/core";
import type { OpenApiDocument, PlacedOperation, SecurityScheme } from "@signoff/openapi";
import type { AnyInit } from "../../provider/any-session.ts";

/** A request as it would go out, secrets masked. */
export interface Preview {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As text; files by their names. */
  readonly body: string | undefined;
  /** Parts of a form, in place of a body. */
  readonly parts: readonly (readonly [name: string, value: string])[] | undefined;
}

const mask = "***";

/** What a call would send, but for what only a session knows. */
export function previewOf(
  document: OpenApiDocument,
  placed: PlacedOperation,
  baseUrl: string,
  init: AnyInit,
  mediaType: string | undefined,
): Preview {
  const { path: inPath = {}, query = {}, header = {} } = init.params ?? {};
  const path = placed.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(inPath[name])),
  );
  const url = new URL(baseUrl + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) url.searchParams.append(name, String(one));
  }
  const isMultipart = mediaType?.startsWith("multipart/") === true;
  const { body } = init;
  return {
    method: placed.method,
    url: url.href,
    headers: {
      ...credentialsOf(document, placed),
      ...Object.fromEntries(Object.entries(header).map(([name, value]) => [name, String(value)])),
      ...(body !== undefined &&
        mediaType !== undefined &&
        !isMultipart && { "Content-Type": mediaType }),
    },
    body: body === undefined || isMultipart ? undefined : textOf(body, mediaType),
    parts: isMultipart && body !== undefined ? partsOf(body as object) : undefined,
  };
}

function textOf(body: unknown, mediaType: string | undefined): string {
  if (body instanceof Blob) return nameOf(body);
  if (mediaType === "application/x-www-form-urlencoded") {
    const fields = Object.entries(body as object).map(([name, value]) => [name, String(value)]);
    return new URLSearchParams(fields).toString();
  }
  return typeof body === "string" ? body : stringifyJson(body);
}

function partsOf(body: object): readonly (readonly [string, string])[] {
  return Object.entries(body).flatMap(([name, value]) =>
    [value as unknown].flat().map((one) => [name, partOf(one)] as const),
  );
}

function partOf(value: unknown): string {
  if (value instanceof Blob) return nameOf(value);
  return typeof value === "object" && value !== null ? stringifyJson(value) : String(value);
}

function nameOf(blob: Blob): string {
  return blob instanceof File ? `@${blob.name}` : "@-";
}

/** The credentials that the operation takes; what they hold is known to the session alone. */
function credentialsOf(
  { components, security: common }: OpenApiDocument,
  { operation: { security = common ?? [] } }: PlacedOperation,
): Readonly<Record<string, string>> {
  const schemes = (components?.securitySchemes ?? {}) as Readonly<
    Record<string, SecurityScheme & { readonly in?: string }>
  >;
  const [first = {}] = security;
  const entries = Object.keys(first).flatMap((name): [string, string][] => {
    const scheme = schemes[name];
    if (scheme?.type === "http")
      return [["Authorization", `${scheme.scheme === "basic" ? "Basic" : "Bearer"} ${mask}`]];
    if (scheme?.in === "header" && scheme.name !== undefined) return [[scheme.name, mask]];
    if (scheme?.in === "cookie" && scheme.name !== undefined)
      return [["Cookie", `${scheme.name}=${mask}`]];
    return [];
  });
  return Object.fromEntries(entries);
}

/** The request as a command line of curl. */
export function asCurl({ method, url, headers, body, parts }: Preview): string {
  const words = ["curl", ...(method === "GET" ? [] : ["--request", method]), quoted(url)];
  for (const [name, value] of Object.entries(headers))
    words.push("--header", quoted(`${name}: ${value}`));
  for (const [name, value] of parts ?? []) words.push("--form", quoted(`${name}=${value}`));
  if (body !== undefined)
    words.push(body.startsWith("@") ? "--data-binary" : "--data-raw", quoted(body));
  return words.join(" ");
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
