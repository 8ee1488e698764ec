import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { explainSystem, UsageError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";
import { parseJson } from "@signoff/core/provider";
import { dayOf, idOf } from "../values.ts";
import type { Outgoing, OutgoingFile } from "./outgoing.ts";

type Fields = Partial<Record<string, unknown>>;

const packageFields = ["contractId", "packageTypeId", "documents"];
const documentFields = [
  "file",
  "documentTypeId",
  "name",
  "number",
  "date",
  "comment",
  "signatures",
];

/**
 * Reads a package that a JSON file describes. Paths in it are meant from the folder that it is in.
 *
 * @throws {UsageError} with the place in it that is unfit.
 */
export async function readPackageFile(path: string): Promise<Outgoing> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`--package cannot be read: ${explainSystem(error, path)}`);
  });
  const fields = objectIn(parse(text), "it", packageFields);
  const { documents } = fields;
  if (!Array.isArray(documents) || documents.length === 0) {
    throw unfit("documents", "has to be a list of at least one document");
  }
  return {
    terms: {
      contractId: idIn(fields, "contractId"),
      packageTypeId: idIn(fields, "packageTypeId"),
    },
    files: documents.map((one: unknown, index) =>
      documentIn(one, `documents[${index}]`, dirname(path)),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw unfit("it", "is no JSON");
  }
}

function documentIn(value: unknown, place: string, folder: string): OutgoingFile {
  const fields = objectIn(value, place, documentFields);
  const file = textIn(fields, "file", place);
  if (file === undefined) throw unfit(`${place}.file`, "is missing: the path of the file");
  const { signatures = [] } = fields;
  if (!Array.isArray(signatures) || !signatures.every((one) => typeof one === "string")) {
    throw unfit(`${place}.signatures`, "has to be a list of paths");
  }
  return {
    path: resolve(folder, file),
    documentTypeId: idIn(fields, "documentTypeId", place),
    name: textIn(fields, "name", place),
    number: textIn(fields, "number", place),
    date: dateIn(fields, place),
    comment: textIn(fields, "comment", place),
    signatures: signatures.map((one) => resolve(folder, one)),
  };
}

function objectIn(value: unknown, place: string, known: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw unfit(place, "has to be an object");
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return value;
  throw unfit(
    place,
    `has ${JSON.stringify(unknown)}, which nothing knows; there are ${known.join(", ")}`,
  );
}

function idIn(fields: Fields, name: string, place?: string): Int64 {
  const id = idOf(fields[name]);
  if (id !== undefined) return id;
  throw unfit(
    place ? `${place}.${name}` : name,
    "has to be an identifier: a whole number from 1 on",
  );
}

function textIn(fields: Fields, name: string, place: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === "string") return value;
  throw unfit(`${place}.${name}`, "has to be a text");
}

function dateIn(fields: Fields, place: string): Date | undefined {
  const text = textIn(fields, "date", place);
  if (text === undefined) return undefined;
  const day = dayOf(text);
  if (day) return day;
  throw unfit(`${place}.date`, "has to be a day, such as 2026-11-30");
}

function unfit(place: string, problem: string): UsageError {
  return new UsageError(`--package: ${place} ${problem}.`);
}
