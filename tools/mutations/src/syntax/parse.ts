import { parseSync } from "oxc-parser";
import { isNode, type Node } from "./node.ts";
import { ownPropertiesIn } from "./own-properties.ts";
import { label, privateProperty, property, type Tree, variable } from "./tree.ts";

/** What wraps code without changing what it does, and where the code is in it. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ["ChainExpression", "expression"],
  ["ExportNamedDeclaration", "declaration"],
  ["TSAsExpression", "expression"],
  ["TSInstantiationExpression", "expression"],
  ["TSNonNullExpression", "expression"],
  ["TSSatisfiesExpression", "expression"],
  ["TSTypeAssertion", "expression"],
]);

/** What is not there any more when the program runs. */
const erased: ReadonlySet<string> = new Set([
  "EmptyStatement",
  "TSDeclareFunction",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
]);

/** Members that hold types and the like. */
const passedOver: ReadonlySet<string> = new Set([
  "decorators",
  "implements",
  "returnType",
  "superTypeArguments",
  "typeAnnotation",
  "typeArguments",
  "typeParameters",
]);

/** Members that tell one kind from another. */
const telling = ["operator", "prefix", "kind", "method", "computed", "static"] as const;
const tellingOfFunctions = ["async", "generator", "delegate", "await"] as const;

/** Code as trees. */
export interface Parsed {
  readonly roots: readonly Tree[];
  /** The properties that it declares. */
  readonly ownProperties: ReadonlySet<string>;
}

/**
 * Parses TypeScript.
 *
 * @throws {SyntaxError} where it is none.
 */
export function parse(text: string): Parsed {
  const { program, errors } = parseSync("code.ts", text, { lang: "ts", preserveParens: false });
  const [error] = errors;
  if (error) throw new SyntaxError(`${error.message}\n${error.codeframe ?? text}`);
  return {
    roots: buildList(program.body, undefined, undefined),
    ownProperties: new Set(ownPropertiesIn(program as unknown as Node)),
  };
}

function buildList(
  nodes: readonly unknown[],
  parent: Tree | undefined,
  role: string | undefined,
): readonly Tree[] {
  const list: Tree[] = [];
  for (const node of nodes) {
    const tree = build(node, { parent, list }, role);
    if (tree) list.push(tree);
  }
  return list;
}

function build(
  value: unknown,
  place: Pick<Tree, "parent" | "list">,
  role: string | undefined,
): Tree | undefined {
  if (!isNode(value))
    return { ...place, kind: "Hole", name: undefined, start: 0, end: 0, parts: new Map() };
  const node = unwrap(value);
  if (erased.has(node.type)) return undefined;
  const parts = new Map<string, readonly Tree[]>();
  const { start, end } = value.type === "ExportNamedDeclaration" ? node : value;
  const tree: Tree = { ...place, kind: kindOf(node, role), name: nameOf(node), start, end, parts };
  for (const [key, member] of Object.entries(node)) {
    if (passedOver.has(key) || !(isNode(member) || Array.isArray(member) || member === null))
      continue;
    parts.set(key, buildList(itemsOf(member), tree, roleOf(node, key)));
  }
  return tree;
}

function unwrap(node: Node): Node {
  const inner = node[wrappers.get(node.type) ?? ""];
  return isNode(inner) ? unwrap(inner) : node;
}

/** A body stands for what is in its braces. */
function itemsOf(member: unknown): readonly unknown[] {
  if (Array.isArray(member)) return member;
  if (!isNode(member)) return [];
  const { type, body } = member;
  return (type === "BlockStatement" || type === "ClassBody") && Array.isArray(body)
    ? body
    : [member];
}

/** What an identifier is for, where it is no variable. */
function roleOf({ type, computed }: Node, key: string): string | undefined {
  if (type === "MetaProperty") return type;
  if (key === "label") return label;
  return (key === "key" || key === "property") && computed !== true ? property : undefined;
}

function kindOf(node: Node, role: string | undefined): string {
  const { type } = node;
  if (type === "PrivateIdentifier") return privateProperty;
  if (type === "Identifier")
    return role === "MetaProperty" ? `Word ${String(node["name"])}` : (role ?? variable);
  if (type === "Literal") return role ?? `Literal ${literalOf(node)}`;
  if (type === "TemplateElement") return `Text ${JSON.stringify(node["value"])}`;
  return [type, ...tellingOf(node)].join(" ");
}

function nameOf({ type, name, value }: Node): string | undefined {
  if (typeof name === "string") return name;
  return type === "Literal" ? String(value) : undefined;
}

function literalOf({ value, raw, regex, bigint }: Node): string {
  return bigint || regex ? String(bigint ?? raw) : JSON.stringify(value);
}

function* tellingOf(node: Node): Generator<string> {
  const { type, optional } = node;
  for (const key of telling) {
    const value = node[key];
    if (typeof value === "string") yield value;
    else if (value === true) yield key;
  }
  for (const key of tellingOfFunctions) if (node[key] === true) yield key;
  if (optional === true && (type === "CallExpression" || type === "MemberExpression"))
    yield "optional";
}
