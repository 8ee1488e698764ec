import { type Report, runCell } from "./cell.ts";
import type { Fault } from "./fault.ts";
import type { Provider } from "./providers/provider.ts";

/** One provider under one fault. */
export interface Cell {
  readonly provider: Provider;
  readonly fault: Fault;
}

/** Every fault with every provider that it is for. */
export function cellsOf(providers: readonly Provider[], faults: readonly Fault[]): Cell[] {
  return providers.flatMap((provider) =>
    faults
      .filter(({ only }) => only?.includes(provider.name) ?? true)
      .map((fault) => ({ provider, fault })),
  );
}

/** How many cells run side by side: most of them wait most of the time. */
const sideBySide = 6;

/** Runs cells, and tells of each in their order as soon as it and all before are done. */
export async function runMatrix(
  cells: readonly Cell[],
  onReport: (report: Report) => void,
): Promise<Report[]> {
  const waiting = cells.entries();
  const reports: Report[] = [];
  let told = 0;
  async function work(): Promise<void> {
    for (const [index, { provider, fault }] of waiting) {
      reports[index] = await runCell(provider, fault);
      for (let next = reports[told]; next; next = reports[told]) {
        onReport(next);
        told += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work));
  return reports;
}
