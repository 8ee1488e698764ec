import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Figure } from "./memory/figures.ts";

const help = `Usage: pnpm test:memory

Measures clients in processes of their own: the peak of memory when a gzip bomb comes in place of an
answer, and the heap and open handles after 10,000 failed calls. Ends with 1 where a limit was passed.
`;

const files = {
  server: import.meta.resolve("./memory/server.ts"),
  bomb: import.meta.resolve("./memory/bomb.ts"),
  failures: import.meta.resolve("./memory/failures.ts"),
};

type File = keyof typeof files;

function start(file: File, ...parameters: readonly string[]): ChildProcess {
  return fork(fileURLToPath(files[file]), parameters, { execArgv: ["--expose-gc"] });
}

/** What a process of measurement reports. */
async function measure(file: File, origin: string): Promise<readonly Figure[]> {
  const child = start(file, origin);
  const ended = once(child, "exit").then(([status]) => {
    throw new Error(`memory/${file}.ts ended with ${status} and reported nothing`);
  });
  const [figures] = (await Promise.race([once(child, "message"), ended])) as [readonly Figure[]];
  ended.catch(() => {});
  return figures;
}

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    process.stdout.write(help);
    return 0;
  }
  const server = start("server");
  const [port] = (await once(server, "message")) as [number];
  const origin = `http://127.0.0.1:${port}`;
  try {
    const figures = [...(await measure("bomb", origin)), ...(await measure("failures", origin))];
    process.stdout.write(`${figures.map(toRow).join("\n")}\n`);
    const exceeded = figures.filter(({ kept }) => !kept).length;
    process.stdout.write(`${figures.length - exceeded} limits kept, ${exceeded} exceeded\n`);
    return exceeded === 0 ? 0 : 1;
  } finally {
    server.disconnect();
  }
}

function toRow({ name, value, limit, kept }: Figure): string {
  return `${kept ? "ok  " : "FAIL"}  ${name.padEnd(48)}  ${String(value).padEnd(24)}  ${limit}`;
}

process.exitCode = await main();
