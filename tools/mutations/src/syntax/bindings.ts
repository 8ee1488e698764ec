import { ancestorsOf, type Tree, variable, walk } from "./tree.ts";

/** What a variable stands for: the same object wherever it is the same variable. */
export interface Binding {
  readonly name: string;
  /** Whether it is declared beside the outermost statements. */
  readonly outermost: boolean;
}

/** A list of statements or a function: within it, its names hold. */
type Scope = readonly Tree[] | Tree;

const functions: ReadonlySet<string> = new Set([
  "ArrowFunctionExpression",
  "FunctionDeclaration",
  "FunctionExpression",
]);

const loops = new Set(["ForInStatement", "ForOfStatement", "ForStatement"]);

/** Finds what the variables of some trees stand for; the names of the runtime are not among them. */
export function bindingsIn(roots: readonly Tree[]): ReadonlyMap<Tree, Binding> {
  const scopes = new Map<Scope, Map<string, Binding>>();
  const nodes = roots.flatMap(walk);
  for (const node of nodes) {
    for (const [scope, pattern] of declarationsIn(node)) {
      const names = scopes.get(scope) ?? new Map<string, Binding>();
      scopes.set(scope, names);
      for (const { name } of variablesIn(pattern)) {
        if (name) names.set(name, { name, outermost: scope === roots });
      }
    }
  }
  const found = new Map<Tree, Binding>();
  for (const node of nodes) {
    const binding = node.kind === variable ? lookUp(node, scopes) : undefined;
    if (binding) found.set(node, binding);
  }
  return found;
}

function lookUp(
  leaf: Tree,
  scopes: ReadonlyMap<Scope, ReadonlyMap<string, Binding>>,
): Binding | undefined {
  const name = leaf.name ?? "";
  for (const place of [leaf, ...ancestorsOf(leaf)]) {
    const binding = scopes.get(place)?.get(name) ?? scopes.get(place.list)?.get(name);
    if (binding) return binding;
  }
  return undefined;
}

/** The names that a node declares, with the scope for each. */
function* declarationsIn(node: Tree): Generator<readonly [Scope, readonly Tree[]]> {
  const [kind = ""] = node.kind.split(" ");
  const part = (key: string): readonly Tree[] => node.parts.get(key) ?? [];
  if (kind === "VariableDeclarator") yield [scopeOf(node.parent ?? node), part("id")];
  if (kind === "FunctionDeclaration" || kind === "ClassDeclaration") yield [node.list, part("id")];
  if (kind === "FunctionExpression" || kind === "ClassExpression") yield [node, part("id")];
  if (functions.has(kind)) yield [node, part("params")];
  if (kind === "CatchClause") yield [node, part("param")];
  if (kind.startsWith("Import")) yield [node.parent?.list ?? node.list, part("local")];
}

/** Where a declaration of variables holds. */
function scopeOf(declaration: Tree): Scope {
  const { parent, list } = declaration;
  return parent &&
    loops.has(parent.kind.split(" ")[0] ?? "") &&
    !parent.parts.get("body")?.includes(declaration)
    ? parent
    : list;
}

/** The variables of a pattern, beside what it takes as their default values. */
function* variablesIn(patterns: readonly Tree[]): Generator<Tree> {
  for (const pattern of patterns) {
    const { kind, parts } = pattern;
    if (kind === variable) yield pattern;
    else if (kind === "AssignmentPattern") yield* variablesIn(parts.get("left") ?? []);
    else if (kind.startsWith("Property")) yield* variablesIn(parts.get("value") ?? []);
    else for (const list of parts.values()) yield* variablesIn(list);
  }
}
