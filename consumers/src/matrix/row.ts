import type { Emulator } from "@signoff/emulator";
import type { Accounts } from "../../programs/scenario.ts";

/** What the rows are tried with. */
export interface Bench {
  /** A project with the packages, installed from the registry, the tools of the matrix, and the programs as JavaScript. */
  readonly project: string;
  readonly servers: Emulator;
  readonly accounts: Accounts;
}

/** One combination that apps run in. */
export interface Row {
  readonly kind: "runtime" | "bundler" | "TypeScript";
  readonly name: string;
  /**
   * Tries it.
   *
   * @returns its version, and what does not work there with the reason that apps are told; none where all does.
   * @throws {Error} where something else went wrong.
   */
  run(bench: Bench): Promise<{ readonly version: string; readonly without?: string }>;
}

/** What came of a row. */
export interface Tried {
  readonly kind: Row["kind"];
  readonly name: string;
  readonly version: string;
  readonly result: string;
  readonly ok: boolean;
}

/** Tries a row; whatever goes wrong is its result. */
export async function tryRow(row: Row, bench: Bench): Promise<Tried> {
  const { kind, name } = row;
  try {
    const { version, without } = await row.run(bench);
    const result = without === undefined ? "ok" : `ok, but for ${without}`;
    return { kind, name, version, result, ok: true };
  } catch (error) {
    const lines = (error as Error).message.trim().split("\n");
    const reason = lines.find((line) => /\berror\b/i.test(line)) ?? lines[0];
    return { kind, name, version: "", result: `FAILED: ${reason}`, ok: false };
  }
}
