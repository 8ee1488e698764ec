import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { contendersFolder } from "../folders.ts";
import type { StartUpReport } from "../report.ts";
import { runCommand } from "../run-command.ts";
import { providers } from "../../../providers.ts";
import { measureCommand } from "../startup/command.ts";
import { stagePackages } from "../startup/stage-packages.ts";
import { orderOf, spreadOf } from "../statistics.ts";

/** How thoroughly it measures. */
export interface StartUpPlan {
  readonly rounds: number;
}

/** A module to import, from the folder where it is installed. */
interface Subject {
  readonly name: string;
  readonly specifier: string;
  readonly cwd: string;
}

const script = `
const cpu = process.cpuUsage();
const start = performance.now();
await import(process.argv[1]);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ milliseconds, cpu: (user + system) / 1000 }));
`;

const limit = 30_000;
const empty = "./empty.mjs";

/** How long the first import of each package takes in a new process, less that of an empty module in the same round. */
export async function measureStartUp(
  contenders: readonly Contender[],
  { rounds }: StartUpPlan,
  tell: (line: string) => void,
): Promise<StartUpReport> {
  tell("start-up: building the packages");
  await using staged = await stagePackages();
  await writeFile(join(staged.folder, empty), "");
  const subjects = [...ours(contenders, staged.folder), ...others(contenders)];
  const samples = subjects.map((subject) => ({
    subject,
    milliseconds: [] as number[],
    cpu: [] as number[],
  }));
  const isOurs = contenders.some(({ name }) => name === "signoff");
  if (isOurs) tell("start-up: the command as one file");
  const commands = isOurs ? await measureCommand(rounds) : undefined;
  tell("start-up: importing each");
  for (let round = 0; round < rounds; round += 1) {
    const least = await importOnce({ name: empty, specifier: empty, cwd: staged.folder });
    for (const { subject, milliseconds, cpu } of orderOf(samples, round)) {
      const imported = await importOnce(subject);
      milliseconds.push(imported.milliseconds - least.milliseconds);
      cpu.push(imported.cpu - least.cpu);
    }
  }
  return {
    rounds,
    ...(commands && { commands }),
    rows: samples.map(({ subject, milliseconds, cpu }) => ({
      name: subject.name,
      milliseconds: spreadOf(milliseconds),
      cpu: spreadOf(cpu),
    })),
  };
}

/** What an import took, in ms. */
interface Import {
  readonly milliseconds: number;
  readonly cpu: number;
}

async function importOnce({ specifier, cwd }: Subject): Promise<Import> {
  const parameters = ["--input-type=module", "--eval", script, specifier];
  return JSON.parse(await runCommand(process.execPath, parameters, { cwd, limit })) as Import;
}

function ours(contenders: readonly Contender[], cwd: string): Subject[] {
  if (!contenders.some(({ name }) => name === "signoff")) return [];
  return providers
    .map((name) => `@signoff/${name}`)
    .map((name) => ({ name, specifier: name, cwd }));
}

/** The generator that hey-api is installed with is no part of an app; what it writes is. */
function others(contenders: readonly Contender[]): Subject[] {
  return contenders.flatMap(({ name, package: installed }): Subject[] => {
    if (installed === undefined) return [];
    const specifier = name === "hey-api" ? "./generated/sdk.gen.js" : installed;
    return [{ name, specifier, cwd: contendersFolder }];
  });
}
