import type { Contender } from "../contender.ts";
import type { LatencyReport, LatencyRow } from "../report.ts";
import { intervalOf, orderOf, ratios, spreadOf } from "../statistics.ts";
import type { Tail } from "../workers/requests.ts";
import { startClients } from "./start-clients.ts";

/** How thoroughly it measures; times in ms. */
export interface LatencyPlan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly warmUp: number;
}

/** Whose tail is looked at: ours, and what they stand on. */
const compared: ReadonlySet<string> = new Set([
  "signoff",
  "signoff-fetch",
  "undici",
  "fetch",
  "openapi-fetch",
]);

const inFlight = 50;
const patience = 20_000;

/** How long single calls take with 50 in flight, and how late the event loop of the same process was meanwhile. */
export async function measureLatency(
  contenders: readonly Contender[],
  { rounds, milliseconds, warmUp }: LatencyPlan,
  tell: (line: string) => void,
): Promise<LatencyReport> {
  await using stack = new AsyncDisposableStack();
  const taking = contenders.filter(({ name }) => compared.has(name));
  const clients = await startClients(taking, stack);
  const samples = taking.map(({ name }) => ({ contender: name, tails: [] as Tail[] }));
  tell(`latency: get, ${inFlight} in flight`);
  async function run(contender: string, time: number): Promise<Tail> {
    const question = { kind: "tail", operation: "get", inFlight, milliseconds: time } as const;
    return clients.ask(contender, question, time + patience);
  }
  for (const { contender } of samples) await run(contender, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, tails } of orderOf(samples, round)) {
      tails.push(await run(contender, milliseconds));
    }
  }
  await clients.close(patience);
  return { rounds, milliseconds, inFlight, rows: toRows(samples) };
}

interface Sample {
  readonly contender: string;
  readonly tails: readonly Tail[];
}

function toRows(samples: readonly Sample[]): LatencyRow[] {
  const base = samples.find(({ contender }) => contender === "undici")?.tails.map(({ p99 }) => p99);
  return samples.map(({ contender, tails }) => {
    const p99 = tails.map((tail) => tail.p99);
    return {
      contender,
      p50: spreadOf(tails.map((tail) => tail.p50)),
      p99: spreadOf(p99),
      p999: spreadOf(tails.map((tail) => tail.p999)),
      loopP99: spreadOf(tails.map((tail) => tail.loopP99)),
      p99Ratio: base ? intervalOf(ratios(p99, base)) : null,
    };
  });
}
