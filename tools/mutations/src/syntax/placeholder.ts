import { property, type Tree, variable } from "./tree.ts";

/** Whether something in a pattern stands for any number of things. */
export function isRest(tree: Tree): boolean {
  return soleNameOf(tree) === "$$$";
}

/** The name of something in a pattern that stands for any one thing. */
export function placeholderOf(tree: Tree): string | undefined {
  const name = soleNameOf(tree);
  return name !== undefined && /^\$[a-z]\w*$/i.test(name) ? name : undefined;
}

/** The name of what stands by itself: a variable, a statement of it, a member of an object or a class. */
function soleNameOf({ kind, name, parts }: Tree): string | undefined {
  if (kind === variable || kind === property) return name;
  const [key, value] = [parts.get("key")?.[0], parts.get("value")?.[0]];
  if (key) return value === undefined || value.start === key.start ? key.name : undefined;
  const [expression] = kind === "ExpressionStatement" ? (parts.get("expression") ?? []) : [];
  return expression?.kind === variable ? expression.name : undefined;
}
