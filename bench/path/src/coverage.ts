import { Session } from "node:inspector/promises";

/** What one call ran of one file. */
export interface PassedFile {
  /** As `file:` URL. */
  readonly url: string;
  readonly functions: readonly PassedFunction[];
}

interface PassedFunction {
  /** Empty where it has none. */
  readonly name: string;
  /** How often it was entered; what goes on after an `await` counts as entered once more. */
  readonly count: number;
}

/** Runs the call, and tells which functions of which files ran meanwhile: V8's own count, exact. */
export async function follow(call: () => Promise<unknown>): Promise<readonly PassedFile[]> {
  const inspector = new Session();
  inspector.connect();
  await inspector.post("Profiler.enable");
  await inspector.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await call();
  const { result } = await inspector.post("Profiler.takePreciseCoverage");
  inspector.disconnect();
  return result
    .filter(({ url }) => url.startsWith("file:"))
    .map(({ url, functions }) => ({
      url,
      functions: functions.flatMap(({ functionName: name, ranges }) => {
        const count = ranges[0]?.count ?? 0;
        return count > 0 ? [{ name, count }] : [];
      }),
    }))
    .filter(({ functions }) => functions.length > 0);
}
