import { child, type Located, type Parameter as DocumentedParameter } from "@signoff/openapi";
import type { OperationTolerances } from "../tolerances.ts";
import { createCaseFold } from "./letter-case.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { pageBounds } from "./page-bounds.ts";
import type { Check, Schemas } from "./schemas.ts";

/** Where a checked parameter stands. Cookies are left to the providers. */
export type ParameterPlace = "path" | "query" | "header";

/** A documented parameter. */
export interface Parameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly described: Located<DocumentedParameter>;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly check: Check;
  /** Puts a text that is taken for another one into its place. */
  readonly correct: (text: string) => string;
}

/** Reads what a parameter is checked with. */
export function readParameter(
  document: OpenApiDocument,
  schemas: Schemas,
  described: Located<DocumentedParameter>,
  place: ParameterPlace,
  { cutsLimit }: OperationTolerances,
): Parameter {
  const schema = child(document, described, "schema");
  const name = foldName(place, described.value.name);
  const isOfQuery = place === "query";
  const value = {
    ...schemas.at(`${described.pointer}/schema`),
    ...(isOfQuery && pageBounds(name, schema?.value)),
  };
  const foldCase = createCaseFold(document, isOfQuery ? schema : undefined);
  const cut = createCut(isOfQuery && cutsLimit && name === "limit" ? schema : undefined);
  return {
    name,
    place,
    described,
    isRequired: described.value.required === true,
    isList: typeIsArray(schema),
    check: schemas.coercing({ type: "object", properties: { value } }),
    correct: (text) => cut(foldCase(text)),
  };
}

/** Makes the function that puts the maximum of a schema into the place of a larger number. */
function createCut(schema: Located | undefined): (text: string) => string {
  const maximum = schema?.value["maximum"];
  return (text) => (typeof maximum === "number" && Number(text) > maximum ? String(maximum) : text);
}

/** Header names are compared in lower case. */
export function foldName(place: ParameterPlace, name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}

function typeIsArray(schema: Located | undefined): boolean {
  const type = schema?.value["type"];
  return type === "array" || (Array.isArray(type) && type.includes("array"));
}
