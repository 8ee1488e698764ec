import { spawnSync } from "node:child_process";

/** Runs a program in front of the caller's eyes. @throws {Error} where it fails. */
export function run(program: string, parameters: readonly string[]): void {
  const { status } = spawnSync(program, parameters, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")} failed.`);
}

/** What a program prints. @throws {Error} where it fails. */
export function read(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")} failed: ${stderr}`);
  return stdout;
}
