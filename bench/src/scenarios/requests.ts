import type { Contender } from "../contender.ts";
import { baselines, type RequestsCell, type RequestsReport, type RequestsRow } from "../report.ts";
import { intervalOf, orderOf, ratios, spreadOf } from "../statistics.ts";
import type { Operation } from "../workers/open-client.ts";
import type { Stint } from "../workers/requests.ts";
import { startClients } from "./start-clients.ts";

/** How thoroughly it measures; times in ms. */
export interface RequestsPlan {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Before the first round of a cell, for the code to be compiled. */
  readonly warmUp: number;
  /** Before each round, for connections to be opened again. */
  readonly runUp: number;
}

type Tell = (line: string) => void;

const cells: readonly { readonly operation: Operation; readonly inFlight: number }[] = (
  ["get", "post", "large"] as const
).flatMap((operation) => [1, 50].map((inFlight) => ({ operation, inFlight })));

/** What one contender did in all rounds of a cell. */
interface Sample {
  readonly contender: string;
  readonly perSecond: number[];
  readonly cpu: number[];
}

/** How long a question may wait for its answer beyond the time that it asks for, in ms. */
const patience = 20_000;

/** Every contender in a process of its own, in turn, against the server in another one. */
export async function measureRequests(
  contenders: readonly Contender[],
  plan: RequestsPlan,
  tell: Tell,
): Promise<RequestsReport> {
  await using stack = new AsyncDisposableStack();
  const clients = await startClients(contenders, stack);

  async function run(
    name: string,
    cell: (typeof cells)[number],
    milliseconds: number,
  ): Promise<Stint> {
    return clients.ask(name, { kind: "run", ...cell, milliseconds }, milliseconds + patience);
  }

  const loads: number[] = [];
  async function runWatched(name: string, cell: (typeof cells)[number]): Promise<Stint> {
    if (name !== baselines[0]) return run(name, cell, plan.milliseconds);
    const before = await clients.server.ask<number>("cpu", patience);
    const stint = await run(name, cell, plan.milliseconds);
    const used = (await clients.server.ask<number>("cpu", patience)) - before;
    loads.push(used / 1000 / stint.elapsed);
    return stint;
  }

  const measured: RequestsCell[] = [];
  for (const cell of cells) {
    tell(`requests: ${cell.operation}, ${cell.inFlight} in flight`);
    const samples = contenders.map(({ name }): Sample => ({
      contender: name,
      perSecond: [],
      cpu: [],
    }));
    for (const { name } of contenders) await run(name, cell, plan.warmUp);
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const sample of orderOf(samples, round)) {
        await run(sample.contender, cell, plan.runUp);
        const { calls, elapsed, cpu } = await runWatched(sample.contender, cell);
        sample.perSecond.push((calls * 1000) / elapsed);
        sample.cpu.push(cpu / calls);
      }
    }
    measured.push({ ...cell, rows: toRows(samples) });
  }
  await clients.close(patience);
  return {
    rounds: plan.rounds,
    milliseconds: plan.milliseconds,
    serverLoad: loads.length === 0 ? null : Math.max(...loads),
    cells: measured,
  };
}

function toRows(samples: readonly Sample[]): RequestsRow[] {
  const [undici, openapiFetch] = baselines.map((baseline) =>
    samples.find(({ contender }) => contender === baseline),
  );
  return samples.map(({ contender, perSecond, cpu }) => ({
    contender,
    perSecond: spreadOf(perSecond),
    cpu: spreadOf(cpu),
    cpuRatios: {
      ...(undici && { undici: intervalOf(ratios(cpu, undici.cpu)) }),
      ...(openapiFetch && { "openapi-fetch": intervalOf(ratios(cpu, openapiFetch.cpu)) }),
    },
    ratio: undici ? spreadOf(ratios(perSecond, undici.perSecond)) : null,
  }));
}
