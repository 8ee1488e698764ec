import { TemplateFailure } from "./failure.ts";
import type { Block, Jump, Node } from "./parse.ts";
import type { Loop, Names, Value } from "./values.ts";

/** Where an expansion is. */
export interface Expansion {
  /** What was written up to now. */
  readonly out: string[];
  readonly globals: Record<string, Value>;
  /** Those of the macro that is expanded. */
  readonly locals: Record<string, Value> | undefined;
  readonly loop: Loop | undefined;
  /** What a list without a name lists, for the directive that gives it one. */
  readonly listed: readonly Value[] | undefined;
  /** Which call of a macro is expanded. */
  readonly call: Call | undefined;
  readonly macros: ReadonlyMap<string, Block>;
  /** What the whole template has taken. */
  readonly spent: { steps: number };
}

/** A call of a macro: its content, and where that is expanded. */
export interface Call {
  readonly nodes: readonly Node[];
  readonly loopNames: readonly string[];
  readonly from: Expansion;
}

/** Writes nodes out; answers what ends more than them. */
export type Write = (nodes: readonly Node[], expansion: Expansion) => Jump | undefined;

/** Of all that lists and macros give. */
const mostSteps = 100_000;

/** Counts a step. Throws a {@link TemplateFailure} for one too many. */
export function countStep({ spent }: Expansion): void {
  spent.steps += 1;
  if (spent.steps > mostSteps) throw new TemplateFailure("the template is too long");
}

/** The names that are known there: those of loops first, then those of the macro. */
export function namesOf({ globals, locals, loop }: Expansion): Names {
  const findLoop = (name: string): Loop | undefined => {
    for (let one = loop; one; one = one.outer) if (Object.hasOwn(one.names, name)) return one;
    return undefined;
  };
  return {
    findLoop,
    read(name) {
      const scopes = [findLoop(name)?.names, locals, globals];
      return scopes.find((scope) => scope && Object.hasOwn(scope, name))?.[name];
    },
  };
}
