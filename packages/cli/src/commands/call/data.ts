import { stringifyJson } from "@signoff/core";
import { layTable } from "../../output/table.ts";

/** What an answer is, for people: a table where it is a list of objects, a text as it is, else JSON. */
export function dataLines(data: unknown, width: number, asTable: boolean): readonly string[] {
  if (data === undefined) return [];
  if (typeof data === "string") return data.split("\n");
  const rows = asTable ? rowsOf(data) : undefined;
  return rows ? tableLines(rows, width) : prettyJson(data).split("\n");
}

type Row = Readonly<Record<string, unknown>>;

/** A list of objects: the answer itself, or the only list that it holds. */
function rowsOf(data: unknown): readonly Row[] | undefined {
  const list = listIn(data);
  return list !== undefined && list.length > 0 && list.every(isObject) ? list : undefined;
}

/** The list that an answer is, or the only one that it holds. */
export function listIn(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (!isObject(data)) return undefined;
  const lists = Object.values(data).filter((value): value is unknown[] => Array.isArray(value));
  return lists.length === 1 ? lists[0] : undefined;
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What fits beside each other; --json and a pipe have all. */
const mostColumns = 8;

function tableLines(rows: readonly Row[], width: number): readonly string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((name) => rows.some((row) => row[name] !== undefined && !isNested(row[name])))
    .slice(0, mostColumns);
  const columns = names.map((name, index) => ({
    head: name.toUpperCase(),
    isNumber: rows.every((row) => ["number", "bigint", "undefined"].includes(typeof row[name])),
    isTitle: index === 0,
  }));
  return layTable(
    columns,
    rows.map((row) => names.map((name) => cellOf(row[name]))),
    width,
  );
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : stringifyJson(value);
}

/** JSON in lines; integers beyond 2^53 stay as they are. */
function prettyJson(data: unknown): string {
  const exact: string[] = [];
  const text = JSON.stringify(
    data,
    (_, value: unknown) => {
      if (typeof value !== "bigint") return value;
      exact.push(String(value));
      return exactMark;
    },
    2,
  );
  return text.replaceAll(JSON.stringify(exactMark), () => exact.shift() ?? "0");
}

/** No text of an answer is this one. */
const exactMark = `exact ${crypto.randomUUID()}`;
