import { formatTable } from "@signoff/spec-kit/src/table.ts";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { type Budgets, budgetsFor, readBudgets, writeBudgets } from "./budgets.ts";
import type { Figures, Kind } from "./figures.ts";
import { kinds } from "./kinds.ts";

const help = `Usage: pnpm bench:budgets [kind...] [--update | --new] [--json]

Measures what the packages cost, and shows what is left of each budget. Ends with 1 where one is exceeded.
Kinds: ${kinds.map(({ name }) => name).join(", ")} (all).

  --update  writes the measured numbers, with the slack of their kind, to bench/budgets/budgets.json
  --new     writes those that have no budget yet; all others stay
  --json    for machines
`;

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly measured: number;
  /** Absent where none is written yet. */
  readonly budget: number | undefined;
  readonly left: number | undefined;
}

function chooseKinds(names: readonly string[]): readonly Kind[] {
  const unknown = names.filter((name) => !kinds.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    const known = kinds.map(({ name }) => name).join(", ");
    throw new RangeError(`${unknown.join(", ")}: no such kind; there are ${known}.`);
  }
  return kinds.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** What is installed is packed from what was built. */
function build(): void {
  const { status } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The packages could not be built; see pnpm build.");
}

function toRows({ name: kind }: Kind, measured: Figures, budgets: Budgets): readonly Row[] {
  return Object.entries(measured).map(([name, value]) => {
    const budget = budgets[kind]?.[name];
    const left = budget === undefined ? undefined : budget - value;
    return { kind, name, measured: value, budget, left };
  });
}

function isKept({ left }: Row): boolean {
  return left !== undefined && left >= 0;
}

function toTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    isKept(row) ? "ok" : "FAIL",
    row.kind,
    row.name,
    row.measured,
    row.budget ?? "none",
    row.left ?? "",
  ]);
  return formatTable([["", "kind", "name", "measured", "budget", "left"], ...lines]).join("\n");
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      update: { type: "boolean", default: false },
      new: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const chosen = chooseKinds(positionals);
  if (chosen.some(({ name }) => name === "installed")) build();
  const budgets: Record<string, Figures> = { ...readBudgets() };
  const rows: Row[] = [];
  for (const kind of chosen) {
    const measured = await kind.measure();
    if (values.update) budgets[kind.name] = budgetsFor(kind, measured);
    else if (values.new) budgets[kind.name] = budgetsFor(kind, measured, budgets[kind.name]);
    rows.push(...toRows(kind, measured, budgets));
  }
  if (values.update || values.new) await writeBudgets(budgets);
  process.stdout.write(`${values.json ? JSON.stringify(rows, null, 2) : toTable(rows)}\n`);
  return rows.every(isKept) ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
