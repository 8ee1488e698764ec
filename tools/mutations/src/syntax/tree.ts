/**
 * A piece of code without what may change while it does the same: types, modifiers, parentheses, the braces around a body,
 * `export`.
 */
export interface Tree {
  /** The kind of syntax, with its operator or value. */
  readonly kind: string;
  /** Of a variable, a property or a label. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
  /** The parts, in the order of their kind; one that is missing is an empty list. */
  readonly parts: ReadonlyMap<string, readonly Tree[]>;
  readonly parent: Tree | undefined;
  /** Those among which it stands. */
  readonly list: readonly Tree[];
}

export const variable = "Variable";
export const property = "Property name";
export const privateProperty = "Private name";
export const label = "Label";

/** A tree and all that is in it, from the outside in. */
export function walk(tree: Tree): readonly Tree[] {
  const found: Tree[] = [];
  const visit = (one: Tree): void => {
    found.push(one);
    for (const list of one.parts.values()) list.forEach(visit);
  };
  visit(tree);
  return found;
}

export function* ancestorsOf(tree: Tree): Generator<Tree, void, undefined> {
  for (let above = tree.parent; above; above = above.parent) yield above;
}

const compound =
  /^(Arrow|Assignment|Await|Binary|Class|Conditional|Function|Logical|New|Object|Sequence|Unary|Update|Yield)\w*Expression\b/;

/** Whether an expression may need parentheses. */
export function isCompound({ kind }: Tree): boolean {
  return compound.test(kind);
}

/** Whether two trees are the same code. */
export function isSame(left: Tree, right: Tree): boolean {
  if (left.kind !== right.kind || left.name !== right.name) return false;
  return [...left.parts].every(([key, list]) => {
    const others = right.parts.get(key) ?? [];
    return list.length === others.length && list.every((tree, at) => isSame(tree, others[at]!));
  });
}
