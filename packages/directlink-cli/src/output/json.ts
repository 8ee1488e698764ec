import type { Writable } from "node:stream";
import type { OutputRecord } from "./records.ts";

/** Writes each record as a line of JSON. */
export function createJsonTeller(stream: Writable): (record: OutputRecord) => void {
  return (record) => {
    stream.write(`${JSON.stringify(record)}\n`);
  };
}
