import { createReader, evaluate, readOperation, take } from "./expressions.ts";
import { TemplateFailure } from "./failure.ts";
import type { Names, Value } from "./values.ts";

/** What a call is given. */
interface Arguments {
  readonly positional: readonly Value[];
  readonly named: Readonly<Record<string, Value>>;
}

/** Values one after the other, with names or without. Throws like {@link evaluate}. */
export function evaluateArguments(text: string, names: Names): Arguments {
  const reader = createReader(text, names);
  const positional: Value[] = [];
  const named: Record<string, Value> = {};
  while (reader.tokens.length > 0) {
    const [first, second] = reader.tokens;
    if (take(reader, ",")) continue;
    if (first?.kind === "name" && second?.kind === "sign" && second.value === "=") {
      reader.tokens.splice(0, 2);
      named[first.value] = readOperation(reader, 0);
    } else positional.push(readOperation(reader, 0));
  }
  return { positional, named };
}

/** Names and the values that they get. Throws like {@link evaluate}. */
export function evaluateAssignments(text: string, names: Names): Readonly<Record<string, Value>> {
  const [, name, sign, rest] = /^([\w$]+)\s*(?:([-+*/%])=(.*)|\+\+|--)$/s.exec(text) ?? [];
  if (name !== undefined) {
    const changed = sign === undefined ? `${text.slice(-1)} 1` : `${sign} (${rest ?? ""})`;
    return { [name]: evaluate(`${name} ${changed}`, names) };
  }
  const { positional, named } = evaluateArguments(text, names);
  if (positional.length > 0 || Object.keys(named).length === 0) {
    throw new TemplateFailure(`"${text}" gives no name a value`);
  }
  return named;
}
