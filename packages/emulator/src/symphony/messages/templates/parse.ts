import { TemplateFailure } from "./failure.ts";

/** What a template consists of. */
export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly expression: string }
  | { readonly kind: "assign"; readonly name: string; readonly expression: string }
  | Block;

/** What stands between the beginning and the end of a directive. */
export interface Block {
  readonly kind: "if" | "list";
  /** Each with what it depends on: a condition, the list and its name, or nothing for what is left. */
  readonly branches: { readonly head: string | undefined; readonly nodes: Node[] }[];
}

/** A comment, a text taken as it is, a directive, or the value of an expression. */
const part =
  /<#--.*?-->|<#noparse>(.*?)<\/#noparse>|<(\/?)#([a-z]+)((?:\s(?:[^>"'()]|\((?:[^()]|\([^()]*\))*\)|"[^"]*"|'[^']*')*)?)\/?>|[$#]\{((?:[^}"']|"[^"]*"|'[^']*')*)\}|[$#]\{|<\/?#/gs;

/** Takes a template to pieces. Throws a {@link TemplateFailure} for directives that do not fit together. */
export function parseTemplate(template: string): Node[] {
  const root: Node[] = [];
  const open: Block[] = [];
  const nodes = (): Node[] => open.at(-1)?.branches.at(-1)?.nodes ?? root;
  let end = 0;
  for (const match of template.matchAll(part)) {
    nodes().push({ kind: "text", text: template.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, verbatim, slash, directive, head = "", expression] = match;
    if (verbatim !== undefined) nodes().push({ kind: "text", text: verbatim });
    else if (expression !== undefined) nodes().push({ kind: "value", expression });
    else if (directive !== undefined && slash) closeBlock(open, directive);
    else if (directive !== undefined) readDirective(open, nodes(), directive, head.trim());
    else if (!match[0].startsWith("<#--")) throw new TemplateFailure(`${match[0]} is not closed`);
  }
  if (open.length > 0) throw new TemplateFailure(`<#${String(open.at(-1)?.kind)}> is not closed`);
  root.push({ kind: "text", text: template.slice(end) });
  return root;
}

function readDirective(open: Block[], nodes: Node[], directive: string, head: string): void {
  switch (directive) {
    case "if":
    case "list": {
      const block: Block = { kind: directive, branches: [{ head, nodes: [] }] };
      nodes.push(block);
      open.push(block);
      return;
    }
    case "elseif":
    case "else":
      addBranch(open.at(-1), directive === "else" ? undefined : head, directive);
      return;
    case "assign": {
      const [, name, expression] = /^([\w$]+)\s*=\s*(.+)$/s.exec(head) ?? [];
      if (!name || !expression) throw new TemplateFailure("<#assign> has no name and value");
      nodes.push({ kind: "assign", name, expression });
      return;
    }
    default:
      throw new TemplateFailure(`this emulator does not expand <#${directive}>`);
  }
}

function addBranch(block: Block | undefined, head: string | undefined, directive: string): void {
  const isMisplaced = !block || (block.kind === "list" && directive === "elseif");
  if (isMisplaced) throw new TemplateFailure(`<#${directive}> is in no directive`);
  block.branches.push({ head, nodes: [] });
}

function closeBlock(open: Block[], directive: string): void {
  if (open.pop()?.kind !== directive) {
    throw new TemplateFailure(`</#${directive}> closes nothing`);
  }
}
