import { child, entries, type Located } from "@signoff/openapi";
import type { Answer } from "../contract.ts";
import { isJson, mediaTypeMatches } from "./media-types.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";
import { isOpen, type Check, type Schemas } from "./schemas.ts";

/** Holds an answer against what the document promises; answers what is wrong with it, or `undefined`. */
export type AnswerCheck = (answer: Answer) => string | undefined;

interface Response {
  readonly content: readonly (readonly [mediaType: string, check: Check])[];
  readonly requiredHeaders: readonly string[];
}

/** Makes the check for one operation. */
export function createAnswerCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
): AnswerCheck {
  const responses = new Map(
    [...operation.responses].map(([status, response]) => [
      status,
      readResponse(document, schemas, response),
    ]),
  );
  return ({ status, headers = {}, content }) => {
    const response =
      responses.get(String(status)) ??
      responses.get(`${Math.floor(status / 100)}XX`) ??
      responses.get("default");
    if (!response) return `status ${status} is not documented`;
    const sent = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const missing = response.requiredHeaders.find((name) => !sent.has(name));
    if (missing) return `status ${status}: header "${missing}" is promised and missing`;
    const fault = checkContent(response, content);
    return fault && `status ${status}: ${fault}`;
  };
}

function readResponse(document: OpenApiDocument, schemas: Schemas, response: Located): Response {
  return {
    content: entries(document, child(document, response, "content")).map(([name, media]) => [
      name.toLowerCase(),
      schemas.answered(
        media.value["schema"] === undefined ? {} : schemas.at(`${media.pointer}/schema`),
      ),
    ]),
    requiredHeaders: entries(document, child(document, response, "headers"))
      .filter(([, header]) => header.value["required"] === true)
      .map(([name]) => name.toLowerCase()),
  };
}

function checkContent({ content }: Response, sent: Answer["content"]): string | undefined {
  if (!sent) return content.length > 0 ? "a body is promised and missing" : undefined;
  if (content.length === 0) return "a body is not documented";
  const mediaType = sent.type.split(";")[0]?.trim().toLowerCase() ?? "";
  const documented = content.find(([name]) => mediaTypeMatches(name, mediaType));
  if (!documented) return `media type ${mediaType} is not documented`;
  if (!isJson(mediaType) || !("bytes" in sent)) return undefined;
  const fault = documented[1](JSON.parse(sent.bytes.toString("utf8")));
  return fault && !isOpen(fault) ? `body ${fault.text}` : undefined;
}
