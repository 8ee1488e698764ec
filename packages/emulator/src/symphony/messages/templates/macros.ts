import { evaluateArguments } from "./arguments.ts";
import { evaluate } from "./expressions.ts";
import { type Call, type Expansion, namesOf, type Write } from "./expansion.ts";
import { TemplateFailure } from "./failure.ts";
import type { Block, Jump, Node } from "./parse.ts";
import type { Value } from "./values.ts";

/** All macros of a template by name: they can be called before they are written down. */
export function findMacros(nodes: readonly Node[]): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>();
  for (const node of nodes) {
    if (!("branches" in node)) continue;
    if (node.kind === "macro") found.set(firstWord(node), node);
    for (const { nodes: inner } of node.branches) {
      for (const [name, macro] of findMacros(inner)) found.set(name, macro);
    }
  }
  return found;
}

function firstWord({ branches: [first] }: Block): string {
  return /^[\w$]+/.exec(first?.head ?? "")?.[0] ?? "";
}

/** Writes what a macro makes of its parameters. */
export function callMacro(
  { branches: [content] }: Block,
  expansion: Expansion,
  write: Write,
): Jump | undefined {
  const { directive = "", head = "", nodes = [] } = content ?? {};
  const macro = expansion.macros.get(directive);
  if (!macro) throw new TemplateFailure(`there is no macro <@${directive}>`);
  const [given = "", loopNames = ""] = head.split(";");
  const call: Call = {
    nodes,
    loopNames: loopNames.split(",").map((name) => name.trim()),
    from: expansion,
  };
  const locals: Record<string, Value> = {};
  const inner: Expansion = { ...expansion, locals, loop: undefined, listed: undefined, call };
  fillParameters(macro, given, inner, expansion);
  const jump = write(macro.branches[0]?.nodes ?? [], inner);
  return jump === "return" ? undefined : jump;
}

/** Defaults see the parameters before them. */
function fillParameters(macro: Block, sent: string, inner: Expansion, outer: Expansion): void {
  const { positional, named } = evaluateArguments(sent, namesOf(outer));
  const parameters = parametersOf(macro);
  const unknown = Object.keys(named).find((name) => !parameters.some((one) => one.name === name));
  if (unknown !== undefined || positional.length > parameters.length) {
    throw new TemplateFailure(`<@${firstWord(macro)}> has a parameter that its macro has not`);
  }
  for (const [index, { name, otherwise }] of parameters.entries()) {
    const given = index < positional.length ? positional[index] : named[name];
    const value =
      given ?? (otherwise === undefined ? undefined : evaluate(otherwise, namesOf(inner)));
    if (value === undefined) {
      throw new TemplateFailure(`<@${firstWord(macro)}> needs the parameter ${name}`);
    }
    if (inner.locals) inner.locals[name] = value;
  }
}

interface Parameter {
  readonly name: string;
  /** What it is where it is not given. */
  readonly otherwise: string | undefined;
}

const parameter = /([\w$]+)(?:\s*=\s*((?:"[^"]*"|'[^']*'|\([^()]*\)|\[[^[\]]*\]|[^\s"'()[\]])+))?/g;

function parametersOf({ branches: [first] }: Block): readonly Parameter[] {
  const [, ...found] = [...(first?.head ?? "").matchAll(parameter)];
  return found.map(([, name = "", otherwise]) => ({ name, otherwise }));
}

/** Writes the content of the call, which knows what the call does, and what it is given here. */
export function writeNested(head: string, expansion: Expansion, write: Write): Jump | undefined {
  const { call, out } = expansion;
  if (!call) throw new TemplateFailure("<#nested> is in no macro");
  const { nodes, loopNames, from } = call;
  const { positional } = evaluateArguments(head, namesOf(expansion));
  const names = Object.fromEntries(positional.map((value, index) => [loopNames[index], value]));
  return write(nodes, { ...from, out, loop: { names, index: 0, size: 1, outer: from.loop } });
}
