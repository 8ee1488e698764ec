import type { EmulatedRequest } from "../contract.ts";
import type { OperationTolerances } from "../tolerances.ts";
import { createBodyCheck, type BodyCheck, type RawBody } from "./bodies.ts";
import type { Leniency } from "./leniency.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";
import { foldName } from "./parameter.ts";
import { createParameterCheck, type ParameterCheck, type Texts } from "./parameters.ts";
import type { Schemas } from "./schemas.ts";
import { createValues } from "./values.ts";

/** A request as it came off the wire. */
export interface RawRequest {
  readonly url: URL;
  /** Names in lower case; repeated headers joined. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: RawBody;
  readonly clientCommonName: string | undefined;
  readonly signal: AbortSignal;
  readonly leniency: Leniency;
}

/** Turns raw requests for one operation into checked ones. Throws a Problem. */
export type RequestCheck = (raw: RawRequest, params: Texts) => Promise<EmulatedRequest>;

/** Makes the check for one operation. */
export function createRequestCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
  tolerances: OperationTolerances,
): RequestCheck {
  const check = (place: "path" | "query" | "header"): ParameterCheck =>
    createParameterCheck(document, schemas, operation, place, tolerances);
  const [checkPath, checkQuery, checkHeaders] = [check("path"), check("query"), check("header")];
  const checkBody: BodyCheck = createBodyCheck(document, schemas, operation, tolerances);

  return async (raw, pathTexts) => {
    const { leniency } = raw;
    const params = createValues(checkPath(pathTexts, leniency));
    const query = createValues(checkQuery(queryTexts(raw.url), leniency));
    const headers = createValues(checkHeaders(headerTexts(raw.headers), leniency), (name) =>
      foldName("header", name),
    );
    const { contentType, body, parts, file } = await checkBody(
      raw.body,
      raw.headers.get("content-type"),
      leniency,
    );
    return {
      operation,
      url: raw.url,
      params,
      query,
      headers,
      header: (name) => raw.headers.get(name.toLowerCase()),
      cookies: readCookies(raw.headers.get("cookie")),
      contentType,
      body,
      bytes: Buffer.isBuffer(raw.body) ? raw.body : Buffer.alloc(0),
      file,
      parts,
      clientCommonName: raw.clientCommonName,
      signal: raw.signal,
    };
  };
}

function queryTexts(url: URL): Texts {
  const names = new Set(url.searchParams.keys());
  return new Map([...names].map((name) => [name, url.searchParams.getAll(name)]));
}

function headerTexts(headers: ReadonlyMap<string, string>): Texts {
  return new Map([...headers].map(([name, value]) => [name, [value]]));
}

function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(";") ?? []) {
    const [name = "", ...value] = pair.trim().split("=");
    if (name && !cookies.has(name)) cookies.set(name, value.join("="));
  }
  return cookies;
}
