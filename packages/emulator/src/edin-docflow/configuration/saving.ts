import type { EmulatedRequest } from "../../contract.ts";
import type { Row } from "./store.ts";

/** The JSON object that a request brings. */
export function bodyOf({ body }: EmulatedRequest): Row {
  return body as Row;
}

/** The identifiers that a request brings as a JSON array, in digits. */
export function idsOf({ body }: EmulatedRequest): readonly string[] {
  return (body as readonly unknown[]).map(String);
}

/** The identifier of what a body edits, in digits; `undefined`, as for 0, when it asks for something new. */
export function editedId(body: Row, name: string): string | undefined {
  const id = digitsOf(body[name]);
  return id === "" || id === "0" ? undefined : id;
}

/** An identifier in digits, which may have been sent as a text; empty for anything else. */
function digitsOf(id: unknown): string {
  return ["number", "bigint", "string"].includes(typeof id) ? String(id) : "";
}

/** An object without the members of these names. */
export function omit(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** What is kept of an object once more was sent of it; `null` erases a member. */
export function merge(row: Row | undefined, sent: Row): Row {
  return Object.fromEntries(
    Object.entries({ ...row, ...sent }).filter(([, value]) => value !== null),
  );
}

/** An identifier that stands in an object of a body, in digits; empty when it does not. */
export function nestedId(body: Row, member: string, name: string): string {
  return digitsOf((body[member] as Row | null | undefined)?.[name]);
}

/** What is found for every key, or `undefined` when something is missing. */
export function findAll<Kept>(
  keys: readonly string[],
  find: (key: string) => Kept | undefined,
): readonly Kept[] | undefined {
  const found = keys.map(find).filter((one) => one !== undefined);
  return found.length === keys.length ? found : undefined;
}
