import { evaluate, isTrue } from "./expressions.ts";
import { TemplateFailure } from "./failure.ts";
import { type Block, type Node, parseTemplate } from "./parse.ts";
import { type Scope, show, toValue, type Value } from "./values.ts";

/** Of what lists give, in all. */
const mostSteps = 100_000;

/**
 * Expands the Freemarker of a message from its data, which it knows as `entity` and as `data`. It knows the directives
 * `if`, `list`, `assign` and `noparse`. Throws a {@link TemplateFailure} for what Freemarker would refuse as well.
 */
export function expandTemplate(message: string, data: object): string {
  if (!/<#|[$#]\{/.test(message)) return message;
  const known = toValue(data);
  const scope: Record<string, Value> = { entity: known, data: known };
  return expandNodes(parseTemplate(message), { scope, steps: 0 });
}

interface Expansion {
  readonly scope: Record<string, Value>;
  steps: number;
}

function expandNodes(nodes: readonly Node[], expansion: Expansion): string {
  return nodes.map((node) => expandNode(node, expansion)).join("");
}

function expandNode(node: Node, expansion: Expansion): string {
  const { scope } = expansion;
  expansion.steps += 1;
  if (expansion.steps > mostSteps) throw new TemplateFailure("the template is too long");
  switch (node.kind) {
    case "text":
      return node.text;
    case "value":
      return showValue(node.expression, scope);
    case "assign":
      scope[node.name] = evaluate(node.expression, scope);
      return "";
    default:
      return node.kind === "if" ? expandIf(node, expansion) : expandList(node, expansion);
  }
}

function showValue(expression: string, scope: Scope): string {
  const value = evaluate(expression, scope);
  if (value === undefined) throw new TemplateFailure(`\${${expression}} is not there`);
  return show(value);
}

function expandIf({ branches }: Block, expansion: Expansion): string {
  const branch = branches.find(
    ({ head }) => head === undefined || isTrue(evaluate(head, expansion.scope)),
  );
  return branch ? expandNodes(branch.nodes, expansion) : "";
}

function expandList({ branches: [each, otherwise] }: Block, expansion: Expansion): string {
  const [, expression = "", name = ""] = /^(.*?)\s+as\s+([\w$]+)$/s.exec(each?.head ?? "") ?? [];
  const { scope } = expansion;
  const items = name === "" ? undefined : evaluate(expression, scope);
  if (!Array.isArray(items)) throw new TemplateFailure("<#list> needs a list and a name");
  if (items.length === 0) return otherwise ? expandNodes(otherwise.nodes, expansion) : "";
  const parts = (items as readonly Value[]).map((item, index) => {
    const inner = { [name]: item, [`${name}_index`]: index };
    const has = { [`${name}_has_next`]: index < items.length - 1 };
    const turn: Expansion = { scope: { ...scope, ...inner, ...has }, steps: expansion.steps };
    const text = expandNodes(each?.nodes ?? [], turn);
    expansion.steps = turn.steps;
    return text;
  });
  return parts.join("");
}
