import type { Writable } from "node:stream";
import { printableJson } from "@signoff/command-kit";
import { stringifyJson } from "@signoff/core";

/** Writes each record as a line of JSON, whose texts cannot steer the terminal that shows it. */
export function createJsonTeller(stream: Writable): (record: object) => void {
  return (record) => {
    stream.write(`${printableJson(stringifyJson(record))}\n`);
  };
}
