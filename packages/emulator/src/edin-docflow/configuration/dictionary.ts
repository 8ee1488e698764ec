import type { Entry, Row } from "./store.ts";

/** A list of values. Those that name the code of another one as `parentCode` stand below it. */
export interface Dictionary extends Entry {
  readonly companyId: bigint;
  readonly values: Entry[];
}

/** A dictionary as lists have it, without its values. */
export function describeDictionaryRow({ id, companyId, row }: Dictionary): Row {
  return { ...row, dictionaryId: id, companyId, values: [] };
}

/** A dictionary with its values. */
export function describeDictionary(dictionary: Dictionary): Row {
  const codes = new Set(dictionary.values.map(({ row }) => row["code"]));
  const top = dictionary.values.filter(({ row }) => !codes.has(row["parentCode"]));
  return {
    ...describeDictionaryRow(dictionary),
    values: top.map((value) => describeBranch(dictionary, value)),
  };
}

/** A value without those below it. */
export function describeValue({ id }: Dictionary, value: Entry): Row {
  return { ...value.row, valueId: value.id, dictionaryId: id, childs: [] };
}

function describeBranch(dictionary: Dictionary, value: Entry): Row {
  const below = dictionary.values.filter(
    (other) => other !== value && other.row["parentCode"] === value.row["code"],
  );
  return {
    ...describeValue(dictionary, value),
    childs: below.map((other) => describeBranch(dictionary, other)),
  };
}
