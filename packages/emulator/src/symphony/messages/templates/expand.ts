import { evaluateAssignments } from "./arguments.ts";
import { evaluate } from "./expressions.ts";
import { countStep, type Expansion, namesOf, type Write } from "./expansion.ts";
import { TemplateFailure } from "./failure.ts";
import { writeItems, writeList, writeSeparator } from "./lists.ts";
import { callMacro, findMacros, writeNested } from "./macros.ts";
import { isTrue } from "./operators.ts";
import { type AssignmentScope, type Block, type Jump, type Node, parseTemplate } from "./parse.ts";
import { show, toValue, type Value } from "./values.ts";

/**
 * Expands the Freemarker of a message from its data, which it knows as `entity` and as `data`. It knows the directives
 * `if`, `switch`, `list`, `items`, `sep`, `break`, `continue`, `assign`, `global`, `local`, `macro`, `nested`, `return`, `stop` and
 * `noparse`, and calls of macros. Throws a {@link TemplateFailure} for what Freemarker would refuse as well, and for
 * all else.
 */
export function expandTemplate(message: string, data: object): string {
  if (!/<[#@]|[$#]\{/.test(message)) return message;
  const known = toValue(data);
  const nodes = parseTemplate(message);
  const out: string[] = [];
  write(nodes, {
    out,
    globals: { entity: known, data: known },
    locals: undefined,
    loop: undefined,
    listed: undefined,
    call: undefined,
    macros: findMacros(nodes),
    spent: { steps: 0 },
  });
  return out.join("");
}

const write: Write = (nodes, expansion) => {
  for (const node of nodes) {
    const jump = writeNode(node, expansion);
    if (jump) return jump;
  }
  return undefined;
};

function writeNode(node: Node, expansion: Expansion): Jump | undefined {
  countStep(expansion);
  switch (node.kind) {
    case "text":
      expansion.out.push(node.text);
      return undefined;
    case "value":
      expansion.out.push(showValue(node.expression, expansion));
      return undefined;
    case "stop":
      throw new TemplateFailure(`it stops: ${show(evaluate(node.expression, namesOf(expansion)))}`);
    case "set":
      set(node.scope, evaluateAssignments(node.head, namesOf(expansion)), expansion);
      return undefined;
    case "nested":
      return writeNested(node.head, expansion, write);
    case "break":
    case "continue":
    case "return":
      return node.kind;
    default:
      return writeBlock(node, expansion);
  }
}

function writeBlock(block: Block, expansion: Expansion): Jump | undefined {
  switch (block.kind) {
    case "if":
      return writeIf(block, expansion);
    case "switch":
      return writeSwitch(block, expansion);
    case "list":
      return writeList(block, expansion, write);
    case "items":
      return writeItems(block, expansion, write);
    case "sep":
      return writeSeparator(block, expansion, write);
    case "call":
      return callMacro(block, expansion, write);
    case "macro":
      return undefined;
    default:
      return capture(block.kind, block, expansion);
  }
}

function showValue(expression: string, expansion: Expansion): string {
  const value = evaluate(expression, namesOf(expansion));
  if (value === undefined) throw new TemplateFailure(`\${${expression}} is not there`);
  return show(value);
}

function writeIf({ branches }: Block, expansion: Expansion): Jump | undefined {
  const names = namesOf(expansion);
  const branch = branches.find(
    ({ directive, head }) => directive === "else" || isTrue(evaluate(head, names)),
  );
  return branch && write(branch.nodes, expansion);
}

/** From the first case that fits on, or from the default on, to where it is broken off. */
function writeSwitch(
  { branches: [first, ...cases] }: Block,
  expansion: Expansion,
): Jump | undefined {
  const names = namesOf(expansion);
  const value = evaluate(first?.head ?? "", names);
  const fit = cases.findIndex(
    ({ directive, head }) => directive === "case" && evaluate(head, names) === value,
  );
  const start = fit < 0 ? cases.findIndex(({ directive }) => directive === "default") : fit;
  if (start < 0) return undefined;
  const jump = write(
    cases.slice(start).flatMap(({ nodes }) => nodes),
    expansion,
  );
  return jump === "break" ? undefined : jump;
}

/** What the block would write becomes a value. */
function capture(
  scope: AssignmentScope,
  { branches: [content] }: Block,
  expansion: Expansion,
): Jump | undefined {
  const out: string[] = [];
  const jump = write(content?.nodes ?? [], { ...expansion, out });
  set(scope, { [content?.head ?? ""]: out.join("") }, expansion);
  return jump;
}

function set(
  scope: AssignmentScope,
  values: Readonly<Record<string, Value>>,
  { globals, locals }: Expansion,
): void {
  if (scope === "local" && !locals) throw new TemplateFailure("<#local> is in no macro");
  Object.assign(scope === "local" ? (locals ?? {}) : globals, values);
}
