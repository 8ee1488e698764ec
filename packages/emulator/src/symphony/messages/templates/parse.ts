import { TemplateFailure } from "./failure.ts";

/** What a template consists of. */
export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value" | "stop"; readonly expression: string }
  | { readonly kind: "set"; readonly scope: AssignmentScope; readonly head: string }
  | { readonly kind: "nested"; readonly head: string }
  | { readonly kind: Jump }
  | Block;

/** The directives that give a name a value, by where it is known. */
export type AssignmentScope = "assign" | "global" | "local";

/** What ends more than itself: a loop or a choice, a turn of a loop, or a macro. */
export type Jump = "break" | "continue" | "return";

/** What stands between the beginning and the end of a directive, or of a call of a macro. */
export interface Block {
  readonly kind: "if" | "list" | "items" | "sep" | "switch" | "macro" | "call" | AssignmentScope;
  readonly branches: Branch[];
}

/** A part of a block, beginning with the directive that the block, or that part of it, begins with. */
export interface Branch {
  readonly directive: string;
  /** What stands in the directive beside its name. */
  readonly head: string;
  readonly nodes: Node[];
}

/** A comment, a text taken as it is, a directive, a call of a macro, or the value of an expression. */
const part =
  /<#--.*?-->|<#noparse>(.*?)<\/#noparse>|<(\/?)(#[a-z]+|@[\w.$]*)((?:[\s;](?:[^>"'()]|\((?:[^()]|\([^()]*\))*\)|"[^"]*"|'[^']*')*)?)\/?>|[$#]\{((?:[^}"']|"[^"]*"|'[^']*')*)\}|[$#]\{|<\/?[#@]/gs;

/** Directives with an end, each with those that it may be parted by. */
const blocks: Readonly<Record<string, readonly string[]>> = {
  if: ["elseif", "else"],
  list: ["else"],
  items: [],
  sep: [],
  switch: ["case", "default"],
  macro: [],
};

const parting: ReadonlySet<string> = new Set(Object.values(blocks).flat());

/** Takes a template to pieces. Throws a {@link TemplateFailure} for directives that do not fit together. */
export function parseTemplate(template: string): Node[] {
  const root: Node[] = [];
  const open: Block[] = [];
  const nodes = (): Node[] => open.at(-1)?.branches.at(-1)?.nodes ?? root;
  let end = 0;
  for (const match of template.matchAll(part)) {
    nodes().push({ kind: "text", text: template.slice(end, match.index) });
    end = match.index + match[0].length;
    const [all, verbatim, slash, name, head = "", expression] = match;
    if (verbatim !== undefined) nodes().push({ kind: "text", text: verbatim });
    else if (expression !== undefined) nodes().push({ kind: "value", expression });
    else if (name !== undefined && slash) closeBlock(open, name);
    else if (name?.startsWith("@")) openCall(open, nodes(), name, head, all.endsWith("/>"));
    else if (name !== undefined) readDirective(open, nodes(), name.slice(1), trimHead(head));
    else if (!all.startsWith("<#--")) throw new TemplateFailure(`${all} is not closed`);
  }
  leave(open, "sep");
  const [unclosed] = open.slice(-1);
  if (unclosed) throw new TemplateFailure(`<${nameOf(unclosed)}> is not closed`);
  root.push({ kind: "text", text: template.slice(end) });
  return root;
}

/** A directive may end with a slash as an element does. */
function trimHead(head: string): string {
  return head.replace(/\/\s*$/, "").trim();
}

function nameOf({ kind, branches: [first] }: Block): string {
  return kind === "call" ? `@${first?.directive ?? ""}` : `#${kind}`;
}

function readDirective(open: Block[], nodes: Node[], name: string, head: string): void {
  if (parting.has(name)) return addBranch(open, name, head);
  if (Object.hasOwn(blocks, name)) return openBlock(open, nodes, name as Block["kind"], name, head);
  switch (name) {
    case "assign":
    case "global":
    case "local":
      if (/^[\w$]+$/.test(head)) openBlock(open, nodes, name, name, head);
      else nodes.push({ kind: "set", scope: name, head });
      return;
    case "nested":
      nodes.push({ kind: "nested", head });
      return;
    case "stop":
      nodes.push({ kind: "stop", expression: head || "''" });
      return;
    case "break":
    case "continue":
    case "return":
      nodes.push({ kind: name });
      return;
    default:
      throw new TemplateFailure(`this emulator does not expand <#${name}>`);
  }
}

function openBlock(
  open: Block[],
  nodes: Node[],
  kind: Block["kind"],
  directive: string,
  head: string,
): void {
  const block: Block = { kind, branches: [{ directive, head, nodes: [] }] };
  nodes.push(block);
  open.push(block);
}

function openCall(
  open: Block[],
  nodes: Node[],
  name: string,
  head: string,
  isEmpty: boolean,
): void {
  openBlock(open, nodes, "call", name.slice(1), trimHead(head));
  if (isEmpty) open.pop();
}

function addBranch(open: Block[], directive: string, head: string): void {
  leave(open, "sep");
  const block = open.at(-1);
  if (!block || blocks[block.kind]?.includes(directive) !== true) {
    throw new TemplateFailure(`<#${directive}> is in no directive`);
  }
  block.branches.push({ directive, head, nodes: [] });
}

function closeBlock(open: Block[], name: string): void {
  if (name !== "#sep") leave(open, "sep");
  const block = open.pop();
  const isFit = block && (nameOf(block) === name || (block.kind === "call" && name === "@"));
  if (!isFit) throw new TemplateFailure(`</${name}> closes nothing`);
}

/** What parts the items of a list may go on to the list's end. */
function leave(open: Block[], kind: Block["kind"]): void {
  if (open.at(-1)?.kind === kind) open.pop();
}
