import { run } from "@signoff/test-support";

/** What a program printed. @throws {Error} with all that it printed, where it fails. */
export async function read(
  program: string,
  parameters: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<string> {
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  const { status, stdout, stderr } = await run(program, parameters, { cwd, env });
  if (status === 0) return stdout;
  throw new Error(
    `${program} ${parameters.join(" ")} in ${cwd} ended with ${status}:\n${stdout}${stderr}`,
  );
}
