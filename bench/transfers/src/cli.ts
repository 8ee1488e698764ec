import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readNumber } from "@signoff/test-support";
import { bundleClient } from "./bundle-client.ts";
import { type Way, ways } from "./facts.ts";
import { measureWay, type Setting } from "./measure.ts";
import { createOriginals } from "./originals.ts";
import { limitOf, type Runtime, runtimes } from "./runtimes.ts";

const help = `Usage: pnpm bench:transfers [--megabytes <number>] [--only <text>] [--limit <megabytes>] [--json]

Moves one large file each way between a DirectLink client and the emulated server, on every runtime and transport, every
time in two new processes. Compares what arrives byte for byte, and shows the most memory that the client held. Ends with
1 where other bytes arrive, where the memory exceeds its limit, or where a runtime is missing.

  --megabytes  the size of the file, in units of 1,000,000 bytes (5 GiB, which are 5368.709120)
  --only       those alone whose line contains this text, such as "Bun" or "over fetch: uploadFile"
  --limit      the most memory allowed, in megabytes (each way's own on each runtime, as printed)
  --json       for machines: a line of JSON for each
`;

const megabyte = 1_000_000;
const fiveGibibytes = 5 * 1024 ** 3;

/** What is printed of one transfer. */
interface Line {
  readonly transfer: string;
  readonly passed: boolean;
  readonly told: string;
  /** In bytes. */
  readonly peak?: number;
  /** In ms. */
  readonly elapsed?: number;
}

async function measure(way: Way, runtime: Runtime, limit: number, setting: Setting): Promise<Line> {
  const transfer = nameOf(way, runtime);
  try {
    const { peak, elapsed } = await measureWay(way, runtime, setting);
    const speed = Math.round((setting.originals.bytes / megabyte / elapsed) * 1000);
    const told = `byte-exact, peak ${Math.ceil(peak / megabyte)} of ${limit} MB, ${speed} MB/s`;
    return { transfer, passed: peak <= limit * megabyte, told, peak, elapsed };
  } catch (error) {
    return { transfer, passed: false, told: String(error) };
  }
}

function nameOf(way: Way, { name }: Runtime): string {
  return `${name}: ${way}`;
}

function format({ passed, transfer, told }: Line): string {
  return `${passed ? "ok  " : "FAIL"}  ${transfer.padEnd(35)}  ${told}`;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      megabytes: { type: "string" },
      only: { type: "string", default: "" },
      limit: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { megabytes, limit } = values;
  return {
    ...values,
    bytes:
      megabytes === undefined ? fiveGibibytes : readNumber("megabytes", megabytes, 1) * megabyte,
    limit: limit === undefined ? undefined : readNumber("limit", limit, 1),
  };
}

async function main(): Promise<void> {
  const { help: isHelp, bytes, only, limit, json } = readOptions();
  if (isHelp) return void process.stdout.write(help);
  const pairs = runtimes
    .flatMap((runtime) => ways.map((way) => ({ runtime, way })))
    .filter(({ runtime, way }) => nameOf(way, runtime).includes(only));
  await using stack = new AsyncDisposableStack();
  const { module: clientModule } = stack.use(await bundleClient());
  const folder = await mkdtemp(join(tmpdir(), "transfers-"));
  stack.defer(() => rm(folder, { recursive: true }));
  const setting = { originals: await createOriginals(folder, bytes), clientModule, folder };
  if (!json) process.stdout.write(`${bytes} bytes each way\n`);
  let failed = 0;
  for (const { way, runtime } of pairs) {
    const line = await measure(way, runtime, limit ?? limitOf(way, runtime), setting);
    if (!line.passed) failed += 1;
    process.stdout.write(`${json ? JSON.stringify(line) : format(line)}\n`);
  }
  if (!json) process.stdout.write(`${pairs.length - failed} passed, ${failed} failed\n`);
  if (failed > 0 || pairs.length === 0) process.exitCode = 1;
}

await main();
