import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Figures, Kind } from "./figures.ts";

/** Where the budgets stand, from the root of the repository. */
export const budgetsFile = "bench/budgets/budgets.json";

/** The budgets of all kinds, by the name of the kind. */
export type Budgets = Readonly<Record<string, Figures>>;

const path = fileURLToPath(new URL("../budgets.json", import.meta.url));

/** The budgets as they stand in the repository. */
export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(path, "utf8")) as Budgets;
}

/** Writes budgets over those in the repository. */
export async function writeBudgets(budgets: Budgets): Promise<void> {
  await writeFile(path, `${JSON.stringify(budgets, null, 2)}\n`);
}

/**
 * Budgets for what was measured, with the slack of the kind; small counts stay as they are.
 *
 * @param kept budgets that stay, whatever was measured.
 */
export function budgetsFor(
  { slack }: Pick<Kind, "slack">,
  measured: Figures,
  kept: Figures = {},
): Figures {
  const entries = Object.entries(measured).map(([name, value]) => [
    name,
    Math.floor(value * (1 + slack)),
  ]);
  return { ...(Object.fromEntries(entries) as Figures), ...kept };
}

/**
 * A sentence for each number that is over its budget or has none.
 *
 * @param budgets those of the repository, unless others are given.
 */
export function findExcess(
  { name: kind }: Pick<Kind, "name">,
  measured: Figures,
  budgets: Budgets = readBudgets(),
): readonly string[] {
  return Object.entries(measured).flatMap(([name, value]) => {
    const budget = budgets[kind]?.[name];
    const what = `${kind}, ${name}`;
    if (budget === undefined) {
      const update = `pnpm bench:budgets ${kind} --update`;
      return [`${what}: no budget in ${budgetsFile}; write one with ${update}.`];
    }
    if (value <= budget) return [];
    const over = `${value}, ${value - budget} more than the budget of ${budget}`;
    return [
      `${what}: ${over}. Save it elsewhere, or raise the number in ${budgetsFile} in the commit that needs it.`,
    ];
  });
}
