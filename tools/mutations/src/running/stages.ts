import { type Baselines, redIn, type Selection } from "./baselines.ts";
import type { Workspace } from "./workspace.ts";

/** In what order the tests of a mutation are run, each stage only where nothing failed before. */
export interface Plan {
  readonly stages: readonly Selection[];
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
  for (const file of files) {
    const whole = await baselines.get(workspace, { file });
    red ??= redIn(whole);
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
  return { stages: [...stages, ...files.map((file) => ({ file }))], red };
}
