import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Child, startChild } from "../../src/child.ts";
import type { Account, Arrived, Errand, Facts, Outcome, Way } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import type { Originals } from "./originals.ts";
import type { Runtime } from "./runtimes.ts";

/** How long one transfer may take, in ms. */
const longest = 1_800_000;

/** What every transfer needs. */
export interface Setting {
  readonly originals: Originals;
  /** The URL of the client as JavaScript. */
  readonly clientModule: string;
  /** Where files may lie. */
  readonly folder: string;
}

/**
 * Moves a file one way, between two processes of its own.
 *
 * @throws {Error} when what arrived is not what was sent, or the client tells something else of it.
 */
export async function measureWay(
  way: Way,
  { name, program, isOverFetch }: Runtime,
  { originals, clientModule, folder }: Setting,
): Promise<Outcome> {
  if (program === undefined) throw new Error(`${name} is not installed; run pnpm install.`);
  const { bytes, source } = originals;
  const sent = await originals.factsFor(way);
  await using stack = new AsyncDisposableStack();
  const own = await makeFolder(folder, stack);
  const server = await startServer(bytes, own);
  stack.defer(() => server.end());
  const client = await startChild<string>(clientModule, [name], { execPath: program });
  stack.defer(() => client.end());
  const errand: Errand = { way, account: server.ready, isOverFetch, bytes, source, folder: own };
  const outcome = await client.ask<Outcome>(errand, longest);
  compare("client", await readFacts(outcome.arrived), sent);
  if (way.startsWith("uploadFile")) {
    compare("server", await server.ask<Facts>("what was sent in", longest), sent);
  }
  return outcome;
}

async function makeFolder(folder: string, stack: AsyncDisposableStack): Promise<string> {
  const own = await mkdtemp(join(folder, "transfer-"));
  stack.defer(() => rm(own, { recursive: true, force: true }));
  return own;
}

/** It keeps what is sent in where temporary files are. */
function startServer(bytes: number, temporary: string): Promise<Child<Account>> {
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  return startChild(import.meta.resolve("./server.ts"), [String(bytes)], { env });
}

/** Of a file they are read here, so that the client's memory is that of the transfer alone. */
async function readFacts(arrived: Arrived): Promise<Facts> {
  return typeof arrived === "string" ? factsOf(createReadStream(arrived)) : arrived;
}

function compare(side: string, { length, sha1 }: Facts, sent: Facts): void {
  if (length === sent.length && sha1 === sent.sha1) return;
  throw new Error(
    `the ${side} has ${length} bytes (SHA-1 ${sha1}) of ${sent.length} (SHA-1 ${sent.sha1})`,
  );
}
