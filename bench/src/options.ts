import { parseArgs } from "node:util";
import { contenderCalled, contenders as all } from "../contenders/src/index.ts";
import type { Contender } from "./contender.ts";
import {
  fullPlan,
  type Plan,
  quickPlan,
  type Scenario,
  scenarios as allScenarios,
} from "./plan.ts";

export const help: string = `Usage: pnpm bench [--quick] [--only names] [--scenario names] [--json]
       pnpm bench --check | --render

Measures the clients against each other over loopback: requests, their tail, their own cost in memory,
streams, files, a feed, first calls and start-up. A run of everything takes up to ten minutes, and writes bench/results and the section of
the README; one with any of the first three options writes nothing. Contenders are downloaded on first
use, into bench/contenders/node_modules.

  --quick           few and short rounds: shows that it runs, its figures say nothing
  --only names      these contenders, in this order: ${all.map(({ name }) => name).join(", ")}
  --scenario names  of ${allScenarios.join(", ")}
  --json            the results as JSON
  --check           measures nothing: fails when README or bench/results differ from latest.json
  --render          measures nothing: writes them from latest.json
  --help            this text
`;

const actions = ["help", "check", "render"] as const;

const options = {
  quick: { type: "boolean", default: false },
  only: { type: "string" },
  scenario: { type: "string" },
  json: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  render: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Action = "help" | "check" | "render" | "measure";

/** What the command line asks for. */
export interface Wish {
  readonly action: Action;
  readonly plan: Plan;
  readonly contenders: readonly Contender[];
  readonly scenarios: readonly Scenario[];
  /** Whether it is a run of everything, whose results are kept. */
  readonly complete: boolean;
  readonly json: boolean;
}

/** @throws {RangeError | TypeError} for an option, contender or scenario that there is none of. */
export function readOptions(parameters: readonly string[]): Wish {
  const { values } = parseArgs({ args: [...parameters], options });
  const { quick, only, scenario, json } = values;
  return {
    action: actions.find((action) => values[action]) ?? "measure",
    plan: quick ? quickPlan : fullPlan,
    contenders: only === undefined ? all : namesIn(only).map(contenderCalled),
    scenarios: scenario === undefined ? allScenarios : namesIn(scenario).map(checkScenario),
    complete: !quick && only === undefined && scenario === undefined,
    json,
  };
}

function namesIn(list: string): string[] {
  return list.split(",").map((name) => name.trim());
}

function checkScenario(name: string): Scenario {
  const found = allScenarios.find((scenario) => scenario === name);
  if (found) return found;
  throw new RangeError(`There is no scenario "${name}". There are: ${allScenarios.join(", ")}.`);
}
