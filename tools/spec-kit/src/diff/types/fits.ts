import ts from "typescript";

/**
 * Why code that used the old type of an answer stops compiling with the new one: what comes does not fit, or a property
 * that was read or a literal that was compared with is gone. Nothing where it goes on compiling.
 */
export function breaksReaders(
  checker: ts.TypeChecker,
  old: ts.Type,
  now: ts.Type,
): string | undefined {
  if (!checker.isTypeAssignableTo(now, old)) return "what is answered does not fit the old type";
  return findGone(checker, old, now, true);
}

/**
 * The same for bodies by their status, where the answers of all together may still have the same types. A status that is
 * documented no longer may come as before.
 */
export function breaksReadersByStatus(
  checker: ts.TypeChecker,
  old: ts.Type,
  now: ts.Type,
): string | undefined {
  for (const before of checker.getPropertiesOfType(old)) {
    const after = checker.getPropertyOfType(now, before.name);
    if (!after) continue;
    const reason = breaksReaders(
      checker,
      checker.getTypeOfSymbol(before),
      checker.getTypeOfSymbol(after),
    );
    if (reason !== undefined) return `with status ${before.name}, ${reason}`;
  }
  return undefined;
}

/** Why code that built the old type for a request stops compiling: it does not fit, or names what is gone. */
export function breaksWriters(
  checker: ts.TypeChecker,
  old: ts.Type,
  now: ts.Type,
): string | undefined {
  if (!checker.isTypeAssignableTo(old, now)) return "what is sent does not fit the new type";
  return findGone(checker, old, now, false);
}

type Types = readonly ts.Type[];

/** What of the old type the new one has not: members of unions are taken together, since code may mean any of them. */
function findGone(
  checker: ts.TypeChecker,
  old: ts.Type,
  now: ts.Type,
  literals: boolean,
): string | undefined {
  const seen = new Set<string>();
  return visit([old], [now], "");

  function visit(some: Types, others: Types, path: string): string | undefined {
    const [before, after] = [some.flatMap(membersOf), others.flatMap(membersOf)];
    const key = [before, after].map((types) => types.map(idOf).join()).join(" ");
    if (seen.has(key) || after.some(isUnknown)) return undefined;
    seen.add(key);
    const lost = literals ? lostLiteral(checker, before, after) : undefined;
    if (lost !== undefined) return `${lost} is gone${path === "" ? "" : ` from ${path}`}`;
    return visitProperties(before, after, path) ?? visitElements(before, after, path);
  }

  function visitProperties(before: Types, after: Types, path: string): string | undefined {
    const kept = propertiesOf(checker, after);
    const isOpen = after.some((type) => hasIndex(checker, type));
    for (const [name, types] of propertiesOf(checker, before)) {
      const below = path === "" ? name : `${path}.${name}`;
      const others = kept.get(name);
      if (!others && !isOpen) return `${below} is gone`;
      const found = others && visit(types, others, below);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function visitElements(before: Types, after: Types, path: string): string | undefined {
    const [elements, others] = [before, after].map((types) =>
      types.flatMap((type) => elementOf(checker, type) ?? []),
    );
    if (!elements?.length || !others?.length) return undefined;
    return visit(elements, others, `${path}[]`);
  }
}

function membersOf(type: ts.Type): Types {
  return type.isUnion() ? type.types : [type];
}

/** The properties of objects with their types; those of lists are nobody's to name. */
function propertiesOf(checker: ts.TypeChecker, types: Types): ReadonlyMap<string, Types> {
  const found = new Map<string, ts.Type[]>();
  for (const type of types) {
    if (!isObject(type) || isList(checker, type)) continue;
    for (const property of checker.getPropertiesOfType(type)) {
      const known = found.get(property.name) ?? [];
      known.push(checker.getTypeOfSymbol(property));
      found.set(property.name, known);
    }
  }
  return found;
}

/** What a list has in it; the arguments of a call are a list of one. */
function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return isList(checker, type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
}

function isList(checker: ts.TypeChecker, type: ts.Type): boolean {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

function hasIndex(checker: ts.TypeChecker, type: ts.Type): boolean {
  return checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined;
}

/** A literal, or a type of scalars, that the old types have and the new ones have not, in whatever form. */
function lostLiteral(checker: ts.TypeChecker, before: Types, after: Types): string | undefined {
  const isKept = (type: ts.Type): boolean =>
    after.some(
      (other) => checker.isTypeAssignableTo(type, other) || checker.isTypeAssignableTo(other, type),
    );
  const lost = before.find((type) => isScalar(type) && !isKept(type));
  return lost && checker.typeToString(lost);
}

function isScalar({ flags }: ts.Type): boolean {
  const scalar =
    ts.TypeFlags.StringLike |
    ts.TypeFlags.NumberLike |
    ts.TypeFlags.BooleanLike |
    ts.TypeFlags.BigIntLike;
  return (flags & scalar) !== 0;
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isUnknown({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

const ids = new WeakMap<ts.Type, number>();
let last = 0;

function idOf(type: ts.Type): number {
  const known = ids.get(type) ?? (last += 1);
  ids.set(type, known);
  return known;
}
