import { Readable } from "node:stream";
import { child, entries } from "@signoff/openapi";
import type { Part, SpooledFile } from "../contract.ts";
import type { OperationTolerances } from "../tolerances.ts";
import { readFormSchema } from "./form-schema.ts";
import { readForm, readParts } from "./forms.ts";
import { readExactJson, readJson } from "./json-text.ts";
import type { Leniency } from "./leniency.ts";
import {
  chooseBodyType,
  formType,
  isJson,
  isMultipart,
  mediaTypeMatches,
  mediaTypeOf,
  type BodyType,
  type MediaType,
} from "./media-types.ts";
import { parseMultipart } from "./multipart.ts";
import { type JsonPath, removeAt, takeNullsAway } from "./nulls.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";
import { Problem } from "./problem.ts";
import { isOpen, type Schemas } from "./schemas.ts";
import type { Intake } from "./spool.ts";
import { createUndocumentedSearch, undocumentedProblem } from "./undocumented.ts";

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

/** Makes the check for the request body of one operation. */
export function createBodyCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
  tolerances: OperationTolerances,
): BodyCheck {
  const { requestBody } = operation;
  const content = requestBody && child(document, requestBody, "content");
  const mediaTypes = entries(document, content).map(([name, media]): MediaType => {
    const described = child(document, media, "schema");
    const schema = media.value["schema"] === undefined ? {} : schemas.at(`${media.pointer}/schema`);
    return {
      name: name.toLowerCase(),
      exact: schemas.exact(schema),
      undocumented: createUndocumentedSearch(document, described),
      form: readFormSchema(
        document,
        described,
        schemas.coercing({ ...schema, unevaluatedProperties: false }),
      ),
    };
  });

  // A form without fields has no bytes either: its media type alone tells that one was sent.
  const takesForm = mediaTypes.some(({ name }) => mediaTypeMatches(name, formType));

  return async (raw, sent, leniency) => {
    let header = sent;
    const isEmpty = Buffer.isBuffer(raw) && raw.length === 0;
    if (isEmpty && !(mediaTypeOf(header) === formType && takesForm)) {
      if (requestBody?.value["required"] !== true) return withoutBody(header);
      const missing = new Problem(400, "the request body is required");
      if (!takesForm || !tolerances.takesUntypedBody) throw missing;
      leniency.accept(missing);
      header = formType;
    }
    if (!requestBody) {
      leniency.ignore(new Problem(400, "the operation takes no request body"));
      return withoutBody(header);
    }
    const { takesUntypedBody } = tolerances;
    const bytes = Buffer.isBuffer(raw) ? raw : undefined;
    const type = chooseBodyType(mediaTypes, takesUntypedBody, bytes, header, leniency);
    const body = await readBody(raw, type, tolerances, leniency);
    return { contentType: type.contentType, ...body };
  };
}

function withoutBody(header: string | undefined): CheckedBody {
  return { contentType: mediaTypeOf(header), body: undefined, parts: [] };
}

async function readBody(
  raw: RawBody,
  { header, contentType, media }: BodyType,
  tolerances: OperationTolerances,
  leniency: Leniency,
): Promise<Omit<CheckedBody, "contentType">> {
  if (isMultipart(contentType)) {
    const [stream, intake] = Buffer.isBuffer(raw)
      ? [Readable.from([raw])]
      : [raw.stream, raw.intake];
    const parts = await parseMultipart(stream, header, intake);
    const reader = { noun: "part", schema: media.form, tolerances, leniency };
    return { body: readParts(parts, reader), parts };
  }
  if (!Buffer.isBuffer(raw)) {
    return { body: undefined, parts: [], file: await raw.intake.take(raw.stream) };
  }
  if (isJson(contentType)) return { body: readJsonBody(raw, media, leniency), parts: [] };
  if (contentType === formType) {
    const fields = [...new URLSearchParams(raw.toString("utf8"))];
    const values = fields.map(([name, text]) => ({ name, text, value: text }));
    const reader = { noun: "form field", schema: media.form, tolerances, leniency };
    return { body: readForm(values, reader), parts: [] };
  }
  return { body: contentType.startsWith("text/") ? raw.toString("utf8") : raw, parts: [] };
}

function readJsonBody(bytes: Buffer, media: MediaType, leniency: Leniency): unknown {
  const text = bytes.toString("utf8");
  const plain = readJson(text, "the body");
  const body = readExactJson(text);
  for (const path of takeOtherForms(plain, media, leniency)) removeAt(body, path);
  const unknown = media.undocumented(plain);
  const problem = undocumentedProblem("body", unknown);
  if (problem) leniency.ignore(problem);
  for (const path of unknown) removeAt(body, path);
  return body;
}

/** Takes what is meant for what the document has, in place, and answers where it took a property away. */
function takeOtherForms(
  plain: unknown,
  { exact }: MediaType,
  leniency: Leniency,
): readonly JsonPath[] {
  const refused = exact(plain);
  if (!refused) return [];
  const problem = new Problem(400, `body ${refused.text}`);
  const { absent, fault } = takeNullsAway(plain, exact);
  if (fault && !isOpen(fault)) throw problem;
  leniency.accept(problem);
  return absent;
}
