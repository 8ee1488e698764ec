import { type Child, startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import type { MemoryCell, MemoryReport, MemoryRow } from "../report.ts";
import { orderOf, spreadOf } from "../statistics.ts";
import type { CallCost, MemoryQuestion } from "../workers/memory.ts";

/** How thoroughly it measures. */
export interface MemoryPlan {
  readonly rounds: number;
  /** How many calls make a round. */
  readonly calls: number;
  readonly warmUp: number;
}

/**
 * With a young generation this large, no garbage is collected during the calls of a round, and what they allocated is the
 * difference of two readings. The usual one would be emptied every few hundred calls.
 */
const noCollections = ["--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512"];

/** As many calls as fit into it for the most wasteful contender. */
const countedCalls = 1_000;

const limit = 120_000;

/** The CPU time is measured in one process, with memory as it usually is; the memory in another one. */
interface Pair {
  readonly contender: string;
  readonly usual: Child<string>;
  readonly counting: Child<string>;
}

/** Every contender with nothing below it: what its own code costs. */
export async function measureMemory(
  contenders: readonly Contender[],
  plan: MemoryPlan,
  tell: (line: string) => void,
): Promise<MemoryReport> {
  const cells: MemoryCell[] = [];
  for (const over of ["fetch", "dispatcher"] as const) {
    const taking = contenders.filter(({ inMemory }) => inMemory === over);
    await using stack = new AsyncDisposableStack();
    const pairs: Pair[] = [];
    for (const { name } of taking) pairs.push(await startPair(name, stack));
    for (const operation of ["get", "post"] as const) {
      tell(`memory: ${operation} over a ${over}`);
      cells.push({ over, operation, rows: await measureCell(pairs, operation, plan) });
    }
  }
  return { rounds: plan.rounds, calls: plan.calls, cells };
}

async function startPair(contender: string, stack: AsyncDisposableStack): Promise<Pair> {
  async function start(execArgv: readonly string[]): Promise<Child<string>> {
    const child = await startChild<string>(
      import.meta.resolve("../workers/memory.ts"),
      [contender],
      { execArgv },
    );
    stack.defer(() => child.end());
    return child;
  }
  return {
    contender,
    usual: await start(["--expose-gc"]),
    counting: await start(noCollections),
  };
}

async function measureCell(
  pairs: readonly Pair[],
  operation: "get" | "post",
  { rounds, calls, warmUp }: MemoryPlan,
): Promise<MemoryRow[]> {
  async function ask(child: Child<string>, number: number): Promise<CallCost> {
    return child.ask({ operation, calls: number } satisfies MemoryQuestion, limit);
  }
  const samples = pairs.map((pair) => ({
    ...pair,
    nanoseconds: [] as number[],
    bytes: [] as number[],
  }));
  for (const { usual, counting } of pairs) {
    await ask(usual, warmUp);
    await ask(counting, warmUp);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { usual, counting, nanoseconds, bytes } of orderOf(samples, round)) {
      nanoseconds.push((await ask(usual, calls)).nanoseconds);
      const counted = await ask(counting, countedCalls);
      if (counted.bytes !== undefined) bytes.push(counted.bytes);
    }
  }
  return samples.map(({ contender, nanoseconds, bytes }) => ({
    contender,
    nanoseconds: spreadOf(nanoseconds),
    bytes: bytes.length === 0 ? null : spreadOf(bytes),
  }));
}
