import { spawnSync } from "node:child_process";
import { startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import type { FilesCell, FilesReport } from "../report.ts";
import { intervalOf, orderOf, ratios, spreadOf } from "../statistics.ts";
import type { FilesQuestion, Mover } from "../workers/files.ts";
import type { FilesOrder } from "../workers/files-server.ts";

/** How thoroughly it measures. */
export interface FilesPlan {
  readonly rounds: number;
  readonly small: { readonly count: number; readonly bytes: number };
  readonly large: { readonly count: number; readonly bytes: number };
}

interface Work {
  readonly kind: FilesQuestion["kind"];
  readonly count: number;
  readonly bytes: number;
}

const limit = 300_000;

/** Files that are received and sent in, beside what curl takes for the same bytes; nothing where we take no part. */
export async function measureFiles(
  contenders: readonly Contender[],
  { rounds, small, large }: FilesPlan,
  tell: (line: string) => void,
): Promise<FilesReport> {
  const isOurs = contenders.some(({ name }) => name === "signoff");
  const hasCurl = spawnSync("curl", ["--version"]).status === 0;
  if (!hasCurl) tell("files: curl is not installed, and left out");
  const movers: readonly Mover[] = hasCurl ? ["signoff", "curl"] : ["signoff"];
  const works: readonly Work[] = [
    { kind: "receive", ...small },
    { kind: "receive", ...large },
    { kind: "upload", count: 1, bytes: large.bytes },
  ];
  const cells: FilesCell[] = [];
  for (const work of isOurs ? works : []) {
    tell(`files: ${work.kind}, ${work.count} of ${work.bytes} bytes`);
    cells.push(await measureWork(movers, work, rounds));
  }
  return { rounds, hasCurl, cells };
}

async function measureWork(
  movers: readonly Mover[],
  work: Work,
  rounds: number,
): Promise<FilesCell> {
  const samples = movers.map((mover) => ({ mover, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { mover, times } of orderOf(samples, round)) times.push(await moveOnce(mover, work));
  }
  const [ours, curl] = samples.map(({ times }) => times);
  return {
    ...work,
    rows: samples.map(({ mover, times }) => ({ mover, milliseconds: spreadOf(times) })),
    ratio: ours && curl ? intervalOf(ratios(ours, curl)) : null,
  };
}

/** With a provider of its own each time: what was received before has moved to backup there. */
async function moveOnce(mover: Mover, { kind, count, bytes }: Work): Promise<number> {
  await using stack = new AsyncDisposableStack();
  const server = await startChild<Record<"baseUrl" | "username" | "password", string>>(
    import.meta.resolve("../workers/files-server.ts"),
  );
  stack.defer(() => server.end());
  const { baseUrl, username, password } = server.ready;
  const parameters = [baseUrl, username, password];
  const client = await startChild<string>(import.meta.resolve("../workers/files.ts"), parameters);
  stack.defer(() => client.end());
  if (kind === "receive") await server.ask({ count, bytes } satisfies FilesOrder, limit);
  const question: FilesQuestion =
    kind === "receive" ? { kind, mover, count, bytes } : { kind, mover, bytes };
  const elapsed = await client.ask<number>(question, limit);
  if (kind === "receive") return elapsed;
  const sent = await server.ask<number>("sent in" satisfies FilesOrder, limit);
  if (sent !== bytes) throw new Error(`${mover} sent ${sent} bytes in place of ${bytes}`);
  return elapsed;
}
