import type { Machine } from "../../src/report.ts";
import type { ClientName } from "./clients.ts";

/** One measure for both clients, as medians. */
export interface Row extends Readonly<Record<ClientName, number>> {
  readonly title: string;
  readonly unit: "" | "ms";
  /** Ours as a share of theirs: the median over the rounds. */
  readonly ratio: number;
}

/** What an editor shows of the `data` of an answer, and of the whole answer. */
export interface Hovers {
  readonly data: string;
  readonly answer: string;
}

/** What was measured under one version of TypeScript. */
export interface CompilerReport {
  readonly version: string;
  readonly rows: readonly Row[];
  readonly hovers: Readonly<Record<ClientName, Hovers>>;
}

/** What `pnpm bench:types` measured. */
export interface TypesReport {
  /** As year, month and day. */
  readonly date: string;
  readonly machine: Machine;
  readonly openapiFetch: string;
  readonly document: {
    readonly title: string;
    readonly operations: number;
    readonly schemas: number;
    readonly calls: number;
  };
  readonly compilers: readonly CompilerReport[];
}

/** The greatest share of openapi-fetch's instantiations that ours may take. */
export const greatestRatio: number = 1 / 5;

/** The title of the row of the app as it is written for both clients. */
export const byPath = "instantiations";

/** The title of the row of our app with its calls by name. */
export const byName = "instantiations, calls by name";

/** Whether a hover is a name and its type in one line, with types by their names. */
export function isNamed(hover: string): boolean {
  return /^const \w+: [\w<>[\], |]+$/.test(hover);
}

/** What a report shows to be worse than it has to be, a line each. */
export function shortcomings({ compilers }: TypesReport): readonly string[] {
  return compilers.flatMap(({ version, rows, hovers }) => {
    const share = rows.find(({ title }) => title === byPath)?.ratio ?? 1;
    const named = rows.find(({ title }) => title === byName)?.ratio ?? 1;
    const texts = Object.values(hovers.signoff).filter((hover) => !isNamed(hover));
    return [
      ...(share > greatestRatio
        ? [`TypeScript ${version}: ${share.toFixed(2)} of the instantiations`]
        : []),
      ...(named > share
        ? [`TypeScript ${version}: calls by name take more instantiations than those by path`]
        : []),
      ...texts.map(
        (text) => `TypeScript ${version}: a hover is no named type: ${text.slice(0, 80)}`,
      ),
    ];
  });
}
