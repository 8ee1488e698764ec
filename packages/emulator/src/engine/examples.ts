import { sample } from "openapi-sampler";
import { child, entries, type Located } from "@signoff/openapi";
import type { Answer } from "../contract.ts";
import { binary, empty, json, text } from "./answers.ts";
import { isJson } from "./media-types.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";

/** Answers an operation with the document's example for its first 2xx status, or with a sample of its schema. */
export function exampleAnswer(document: OpenApiDocument, operation: Operation): Answer {
  return { ...makeAnswer(document, operation), isExample: true };
}

function makeAnswer(document: OpenApiDocument, operation: Operation): Answer {
  const statuses = [...operation.responses.keys()].filter((status) => /^2\d\d$/.test(status));
  const status = statuses.map(Number).toSorted((left, right) => left - right)[0] ?? 200;
  const response = operation.responses.get(String(status));
  const [media] = entries(document, response && child(document, response, "content"));
  if (!media) return empty(status);
  const [type, content] = media;
  const value = exampleValue(document, content);
  if (isJson(type)) return json(status, value);
  const body = typeof value === "string" ? value : operation.id;
  if (type.startsWith("text/")) return text(status, body, type);
  return binary(status, Buffer.from(body), type.includes("*") ? "application/octet-stream" : type);
}

function exampleValue(document: OpenApiDocument, media: Located): unknown {
  if ("example" in media.value) return media.value["example"];
  const [named] = entries(document, child(document, media, "examples"));
  if (named) return named[1].value["value"];
  const schema = child(document, media, "schema");
  return schema && sample(schema.value, { quiet: true }, document);
}
