import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const [, text = ""] = /<!-- schema -->\n\n```json\n([^`]*)```/.exec(readme) ?? [];

/** What the README says of each line of `--json`. */
export const recordSchema = JSON.parse(text) as {
  readonly anyOf: readonly { readonly properties: { readonly type: { readonly const: string } } }[];
};

const ajv = new Ajv2020({ strict: false });
const isRecord = ajv.compile(recordSchema);

/** What is wrong with a record, by the README; nothing where all is well. */
export function faultOf(record: unknown): string | undefined {
  return isRecord(record) ? undefined : ajv.errorsText(isRecord.errors);
}

/** @throws {Error} for a line that is none of the README's records. */
export function checkRecords(stdout: string): void {
  for (const line of stdout.split("\n").filter((one) => one !== "")) {
    const fault = faultOf(JSON.parse(line));
    if (fault !== undefined) throw new Error(`The README has no such record: ${line} (${fault})`);
  }
}
