import type { Change, Level } from "../change.ts";
import type { DiffedProvider, ToldChange } from "../command/diff-provider.ts";
import { createUsage, type UsedIn } from "../merge/usage.ts";
import { sayPlace } from "../words/sentence.ts";
import { snippetAt } from "../words/snippet.ts";

const headings: readonly (readonly [Level, string])[] = [
  ["breaking", "Breaking"],
  ["feature", "New"],
  ["fix", "Also"],
];

/** What the users of a package read of the changes of its spec, in Markdown. */
export function notesOf({ provider, documents, changes }: DiffedProvider): string {
  const usage = { old: createUsage(documents.old), now: createUsage(documents.now) };
  const told = headings.flatMap(([level, heading]) => {
    const some = changes.filter((change) => change.level === level && !isText(change));
    if (some.length === 0) return [];
    const items = some.toSorted(byPlace).map((change) => {
      const used = usage.old(change);
      return itemOf(
        change,
        documents,
        linksTo(provider, used.length > 0 ? used : usage.now(change)),
      );
    });
    return [`**${heading}**\n\n${items.join("\n").trimEnd()}`];
  });
  const texts = changes.filter(isText).length;
  const rest =
    texts > 0
      ? [`${texts} ${texts === 1 ? "text or example" : "texts or examples"} of the spec changed.`]
      : [];
  return [`The spec changed: ${countsOf(changes)}.`, ...told, ...rest].join("\n\n");
}

/** Texts are counted alone; what is deprecated is told. */
function isText({ class: view, level }: Change): boolean {
  return view === "docs" && level === "fix";
}

function countsOf(changes: readonly Change[]): string {
  const names: Readonly<Record<Level, string>> = {
    breaking: "breaking",
    feature: "new",
    fix: "small",
    none: "none",
  };
  const counts = headings.map(
    ([level]) => [changes.filter((change) => change.level === level).length, names[level]] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(", ");
}

function byPlace(one: ToldChange, other: ToldChange): number {
  return sayPlace(one).localeCompare(sayPlace(other)) || one.kind.localeCompare(other.kind);
}

function itemOf(change: ToldChange, documents: DiffedProvider["documents"], links: string): string {
  const lines = [`- ${change.sentence}${links}`];
  if (change.level === "breaking")
    lines.push(
      ...beforeAndNow(change, documents).map((line) => (line === "" ? line : `  ${line}`)),
    );
  return lines.join("\n");
}

/** Both sides as code where a type tells them apart, else in words. */
function beforeAndNow(
  change: Change,
  { old, now }: DiffedProvider["documents"],
): readonly string[] {
  const [before, after] = [snippetAt(old, change, "old"), snippetAt(now, change, "now")];
  const inWords = before === after;
  const was = inWords ? change.before : before;
  const is = inWords ? change.after : after;
  if (was === undefined && is === undefined) return [];
  return ["", "```diff", ...signed("-", was), ...signed("+", is), "```", ""];
}

function signed(sign: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split("\n").map((line) => `${sign} ${line}`);
}

const most = 3;

/** The calls that meet a change, each with a link to its group; of many their number. */
function linksTo(provider: string, used: readonly UsedIn[]): string {
  if (used.length === 0) return "";
  const shown = used.slice(0, most).map(({ operation, tag }) => {
    const anchor =
      tag === undefined
        ? ""
        : `#${tag
            .toLowerCase()
            .replace(/[^\w\s-]/g, "")
            .replaceAll(" ", "-")}`;
    return `[${operation}](../${provider}/OPERATIONS.md${anchor})`;
  });
  const more = used.length > most ? ` and ${used.length - most} more` : "";
  return ` In ${shown.join(", ")}${more}.`;
}
