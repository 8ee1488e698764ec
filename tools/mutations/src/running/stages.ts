import { type Baselines, redIn, type Selection } from "./baselines.ts";
import type { Workspace } from "./workspace.ts";

/** How the tests of a mutation are run. */
export interface Plan {
  /** One after the other, as long as nothing fails. */
  readonly stages: readonly Selection[];
  /** How long a test may take, in ms: a guard that is gone may leave it waiting for ever. */
  readonly timeout: number;
  /** A test that fails without the mutation, too. */
  readonly red: string | undefined;
}

/** In ms. Tests that are quicker are run before the others of their file. */
const quick = 300;

/** Plans to run what fails first: what is known to, then what is quick, at last everything. */
export async function planStages(
  workspace: Workspace,
  baselines: Baselines,
  files: readonly string[],
  first: string | undefined,
): Promise<Plan> {
  const early: Selection[] = [];
  let red: string | undefined;
  let timeout = workspace.limits.shortest;
  for (const file of files) {
    const whole = await baselines.get(workspace, { file });
    red ??= redIn(whole);
    timeout = Math.max(timeout, ...whole.passed.map(({ duration }) => 3 * duration));
    if (first !== undefined) early.push({ file, pattern: first });
    const names = whole.passed.filter(({ duration }) => duration < quick).map(({ name }) => name);
    const isSome = names.length > 0 && names.length < whole.passed.length;
    if (isSome) early.push({ file, names });
  }
  const stages: Selection[] = [];
  for (const selection of early) {
    // Some tests may need others before them: without these they say nothing.
    if (redIn(await baselines.get(workspace, selection)) === undefined) stages.push(selection);
  }
  return { stages: [...stages, ...files.map((file) => ({ file }))], timeout, red };
}
