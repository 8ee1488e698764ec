import { spawnSync } from "node:child_process";

/** What a program prints, or why it did not do its work. */
export type Ran = { readonly printed: string } | { readonly problem: string };

export function run(program: string, parameters: readonly string[], cwd: string): Ran {
  const { status, error, stdout, stderr } = spawnSync(program, parameters, {
    cwd,
    encoding: "utf8",
  });
  if (status === 0) return { printed: stdout };
  const reason = error?.message ?? stderr.trim().split("\n").at(-1);
  return { problem: `${program} ${parameters.at(-1)} failed: ${reason}` };
}
