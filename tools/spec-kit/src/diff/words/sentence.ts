import type { Change } from "../change.ts";
import { kinds } from "../kinds.ts";

/** What a change means, for the user of the package. */
export function sentenceOf(change: Change): string {
  const { subject, place, before = "nothing", after = "nothing" } = change;
  const words: Readonly<Record<string, string>> = {
    at: sayPlace(change),
    operation: code(subject.operation ?? ""),
    schema: code(subject.schema ?? ""),
    place: code(place),
    before: code(before),
    after: code(after),
  };
  const sentence = kinds[change.kind].replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? "");
  const [first = ""] = sentence;
  return [first.toUpperCase() + sentence.slice(1), reasonOf(change)].filter(Boolean).join(" ");
}

/** A place as people say it: of a schema its property, of an operation the part. */
export function sayPlace({ subject, place }: Pick<Change, "subject" | "place">): string {
  const { operation, schema, component } = subject;
  if (schema !== undefined)
    return code([schema, place].filter(Boolean).join(place.startsWith("[") ? "" : "."));
  const holder = operation ?? component;
  if (holder === undefined) return place === "" ? "the document" : code(place);
  return place === "" ? code(holder) : `${code(place)} of ${code(holder)}`;
}

/** Why it counts as it does: which view is the strictest, and what the others do not show. */
function reasonOf({ class: view, level, views, directions }: Change): string {
  if (level !== "breaking") {
    const isPromised = views.types === "feature" && directions.includes("response");
    return isPromised && level === "feature"
      ? "Code that builds such answers by itself, as mocks do, may have to follow."
      : "";
  }
  const stops = "code that relies on it stops compiling.";
  if (view === "types" && views.wire) return `The wire breaks nothing, but ${stops}`;
  if (views.types === "breaking") return `C${stops.slice(1)}`;
  return view === "wire"
    ? "Nothing stops compiling: only the wire breaks."
    : "Nothing stops compiling: the same code does something else.";
}

function code(text: string): string {
  return text === "nothing" ? text : `\`${text}\``;
}
