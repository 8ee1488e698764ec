import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startRedis, whyNoRedis } from "@signoff/test-redis";
import { readNumber } from "@signoff/test-support";
import type { StoreSpec } from "../store/store-spec.ts";
import type { FleetFigures } from "./figures.ts";
import { measure } from "./measure.ts";
import { formatFigures } from "./render.ts";

const help = `Usage: pnpm bench:fleet [--members N] [--renewals N] [--deaths N] [--write]

Measures what it costs that processes share a session, over files and over Redis: logins per renewal,
the time until the last member has adopted a new session, the time of taking over after a SIGKILL, and
the requests to the store, per call and per minute and member.

  --members N   how many processes share the session (16)
  --renewals N  how often the provider ends it (10)
  --deaths N    how often who logs in is killed (3)
  --write       writes the table into bench/results/fleet.md
`;

const results = new URL("../../../../bench/results/fleet.md", import.meta.url);
const counted = 12_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      members: { type: "string", default: "16" },
      renewals: { type: "string", default: "10" },
      deaths: { type: "string", default: "3" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const extent = {
    members: readNumber("members", values.members, 1),
    renewals: readNumber("renewals", values.renewals, 1),
    deaths: readNumber("deaths", values.deaths, 1),
    counted,
  };
  const figures: FleetFigures[] = [await overFiles((spec) => measure(spec, extent))];
  const why = whyNoRedis();
  if (why === undefined) figures.push(await overRedis((spec) => measure(spec, extent)));
  else process.stdout.write(`Redis is left out: ${why}\n`);
  const place = `${cpus()[0]?.model ?? "an unknown machine"} (${availableParallelism()} cores), Node ${process.versions.node}`;
  const table = formatFigures(figures, place);
  process.stdout.write(table);
  if (values.write) await writeFile(results, table);
}

type Measure = (spec: StoreSpec) => Promise<FleetFigures>;

async function overFiles(take: Measure): Promise<FleetFigures> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-fleet-"));
  try {
    return await take({ kind: "file", directory: join(folder, "sessions") });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function overRedis(take: Measure): Promise<FleetFigures> {
  const server = await startRedis();
  try {
    return await take({ kind: "redis", url: server.url });
  } finally {
    await server.stop();
  }
}

await main();
