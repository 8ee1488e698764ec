import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a program printed. @throws {Error} with all that it printed, where it fails. */
export async function read(
  program: string,
  parameters: readonly string[],
  { cwd, env }: RunOptions,
): Promise<string> {
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (status === 0) return stdout;
  throw new Error(
    `${program} ${parameters.join(" ")} in ${cwd} ended with ${status}:\n${stdout}${stderr}`,
  );
}
