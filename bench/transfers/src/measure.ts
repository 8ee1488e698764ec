import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../../src/child.ts";
import type { Account, Arrived, Errand, Outcome, StoredFacts, Waiting, Way } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { writeSource } from "./source.ts";

/** All ways, in the order in which they are measured. */
export const ways: readonly Way[] = [
  "downloadFile",
  "receiveFiles",
  "uploadFile, path",
  "uploadFile, stream",
];

const limit = 600_000;

/**
 * Moves a file of so many bytes one way, between two processes of its own.
 *
 * @param clientModule the URL of the client as JavaScript.
 * @throws {Error} when what arrived is not what was sent.
 */
export async function measureWay(way: Way, bytes: number, clientModule: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "transfers-"));
  const server = await startChild<Account>(import.meta.resolve("./server.ts"), [String(bytes)]);
  const client = await startChild<string>(clientModule);
  try {
    const isUpload = way.startsWith("uploadFile");
    const sent = isUpload ? undefined : await server.ask<Waiting>("plant", limit);
    if (way === "uploadFile, path") await writeSource(folder, bytes);
    const errand: Errand = { way, account: server.ready, bytes, folder };
    const outcome = await client.ask<Outcome>(errand, limit);
    const arrived = await readFacts(outcome.arrived);
    const other = sent ?? (await server.ask<StoredFacts>("last sent in", limit));
    if (arrived.length !== bytes || other.sha1 !== arrived.sha1) {
      throw new Error(`${way}: what arrived is not what was sent.`);
    }
    return outcome;
  } finally {
    await Promise.all([client.end(), server.end()]);
    await rm(folder, { recursive: true });
  }
}

/** Of a file they are read here, so that the client's memory is that of the transfer alone. */
async function readFacts(arrived: Arrived): Promise<StoredFacts> {
  return typeof arrived === "string" ? factsOf(createReadStream(arrived)) : arrived;
}
