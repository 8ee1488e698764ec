import { readExactJson, readJson } from "../../engine/json-text.ts";
import { Problem } from "../../engine/problem.ts";
import type { StructureValue } from "./structure-xml.ts";

type Id = number | bigint;

/** What is sent of a structured document: the page of one of the calls demands nothing at all. */
export interface SentDocument {
  readonly documentId?: Id;
  readonly packageId?: Id;
  readonly senderCompanyId?: Id;
  readonly documentType?: { readonly documentId?: Id };
  readonly number?: string;
  readonly date?: number;
  readonly comment?: string;
  readonly structure?: readonly StructureValue[];
}

/** The document in a field of a form, whose text is not checked before. Throws a {@link Problem} for what is none. */
export function readDocumentField(text: string, name: string): SentDocument {
  const document = readField(text, name);
  if (isDocument(document)) return document;
  throw new Problem(400, `part "${name}" is no document`);
}

/** The values of a form in a field of another one. Throws a {@link Problem} for what is none. */
export function readStructureField(text: string, name: string): readonly StructureValue[] {
  const structure = readField(text, name);
  if (isStructure(structure)) return structure;
  throw new Problem(400, `part "${name}" is no array of values`);
}

function readField(text: string, name: string): unknown {
  readJson(text, `part "${name}"`);
  return readExactJson(text);
}

function isDocument(value: unknown): value is SentDocument {
  if (!isObject(value)) return false;
  const { documentId, packageId, senderCompanyId, documentType = {} } = value;
  const { number, date, comment, structure = [] } = value;
  return (
    isObject(documentType) &&
    [documentId, packageId, senderCompanyId, documentType["documentId"], date].every(isInteger) &&
    [number, comment].every(isText) &&
    isStructure(structure)
  );
}

function isStructure(value: unknown): value is readonly StructureValue[] {
  return Array.isArray(value) && value.every(isStructureValue);
}

function isStructureValue(value: unknown): value is StructureValue {
  if (!isObject(value)) return false;
  const { id, value: own, structure } = value;
  const rows = structure ?? [];
  return (
    isText(id) &&
    (isText(own) || typeof own === "number" || typeof own === "bigint") &&
    Array.isArray(rows) &&
    rows.every(isStructure)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInteger(value: unknown): boolean {
  return value === undefined || typeof value === "bigint" || Number.isInteger(value);
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}
