import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository, schemaFile, type Scratch, withChangedLine } from "./scratch.ts";

const run = promisify(execFile);

/** How long `spec:diff` of a changed line takes in ms, each time in a process of its own. */
export async function measureDiff(
  scratch: Scratch,
  provider: string,
  rounds: number,
): Promise<readonly number[]> {
  const file = schemaFile(scratch.root, provider);
  const { before, after } = withChangedLine(file);
  writeFileSync(file, after);
  try {
    return await times(rounds, scratch.root, [
      join(repository, "tools/spec-kit/src/diff/cli.ts"),
      provider,
      "--json",
    ]);
  } finally {
    writeFileSync(file, before);
  }
}

/** How long openapi-typescript's own command takes in ms for the same spec. */
export function measureOpenapiTypescript(
  scratch: Scratch,
  provider: string,
  rounds: number,
): Promise<readonly number[]> {
  const command = join(repository, "tools/spec-kit/node_modules/openapi-typescript/bin/cli.js");
  const spec = join(scratch.root, "specs", provider, "openapi.yaml");
  return times(rounds, scratch.root, [command, spec, "--output", join(scratch.root, "types.ts")]);
}

async function times(
  rounds: number,
  cwd: string,
  parameters: readonly string[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run(process.execPath, [...parameters], { cwd, maxBuffer: 2 ** 26 });
    taken.push(performance.now() - start);
  }
  return taken;
}
