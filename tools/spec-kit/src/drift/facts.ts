import { UsageError } from "../repository.ts";

/** What a fact of drift says; the format is `DriftFact` of `@signoff/core/drift`. */
export interface Fact {
  readonly kind: FactKind;
  readonly provider: string;
  /** The hash of the spec that the answer was compared with. */
  readonly spec: string;
  readonly operation: string;
  readonly status: number;
  readonly at: string;
  readonly place: string;
  readonly field?: string;
  readonly expected?: readonly string[];
  readonly seen?: string;
}

const kinds = [
  "unknown-field",
  "missing-field",
  "other-type",
  "unlisted-code",
  "unlisted-open-code",
  "undocumented-status",
  "undocumented-media-type",
  "limit-reached",
] as const;

type FactKind = (typeof kinds)[number];

/**
 * The facts in lines of JSON, each fault of each edition of the spec once.
 *
 * @throws {UsageError} for a line that is none.
 */
export function readFacts(
  files: readonly { readonly name: string; readonly text: string }[],
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { name, text } of files) {
    for (const [index, line] of text.split("\n").entries()) {
      if (line.trim() === "") continue;
      const fact = parseFact(line);
      if (!fact) throw new UsageError(`${name}:${index + 1} is no fact of drift.`);
      const key = `${fact.spec} ${faultOf(fact)}`;
      facts.set(key, facts.get(key) ?? fact);
    }
  }
  return [...facts.values()];
}

/** Tells faults of a spec apart, whoever has seen them. */
export function faultOf({ kind, provider, place, field = "", seen = "" }: Fact): string {
  return JSON.stringify([kind, provider, place, field.startsWith("#") ? "#" : field, seen]);
}

function parseFact(line: string): Fact | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fact = value as Readonly<Record<string, unknown>>;
  const areTexts = ["kind", "provider", "spec", "operation", "at", "place"].every(
    (name) => typeof fact[name] === "string",
  );
  const areOptional = ["field", "seen"].every(
    (name) => fact[name] === undefined || typeof fact[name] === "string",
  );
  const { v, kind, status, expected } = fact;
  const isList =
    expected === undefined ||
    (Array.isArray(expected) && expected.every((type) => typeof type === "string"));
  const isKnown = kinds.some((one) => one === kind) && typeof status === "number" && v === 1;
  return areTexts && areOptional && isList && isKnown ? (fact as unknown as Fact) : undefined;
}
