import { codeOf } from "@signoff/command-kit";

/** In ms. */
const patience = 10_000;

/**
 * Calls a URL that watches over runs: after one that ended with 0, or after each where the URL has a place for the exit code.
 *
 * @returns what went wrong, without the URL: who knows it can tell of runs that were none.
 */
export async function pingOf(url: string, exitCode: number): Promise<string | undefined> {
  if (exitCode !== 0 && !url.includes("{}")) return undefined;
  const address = new URL(url.replaceAll("{}", String(exitCode)));
  try {
    const { status, body } = await fetch(address, { signal: AbortSignal.timeout(patience) });
    await body?.cancel();
    return status < 400 ? undefined : `${address.host} answered ${status}`;
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const why = isLate ? `no answer within ${patience / 1000} s` : (codeOf(error) ?? "no answer");
    return `${address.host} could not be called (${why})`;
  }
}
