import { type Bump, bumpsFor, type Versions } from "../bumps.ts";
import type { DiffedProvider, ToldChange } from "./diff-provider.ts";
import { levels } from "../change.ts";
import { formatTable } from "../../table.ts";
import { sayPlace } from "../words/sentence.ts";

/** What the packages of some providers have to go up by. */
function bumpsOf(
  providers: readonly DiffedProvider[],
  versionOf: Versions,
): Readonly<Record<string, Bump>> {
  return bumpsFor(
    new Map(providers.map(({ provider, changes }) => [provider, changes])),
    versionOf,
  );
}

/** The result as one object: absent parts are left out. */
export function toJson(providers: readonly DiffedProvider[], versionOf: Versions): object {
  const changes = providers.flatMap((one) => one.changes).map(changeToJson);
  return { changes, bumps: bumpsOf(providers, versionOf) };
}

function changeToJson({
  provider,
  subject,
  place,
  class: view,
  level,
  sentence,
  file,
  line,
}: ToldChange): object {
  return { provider, ...subject, place, class: view, level, sentence, file, line };
}

/** The result for people: the changes of each provider, the strictest first, and the steps of the versions. */
export function toLines(
  providers: readonly DiffedProvider[],
  versionOf: Versions,
): readonly string[] {
  const told = providers.flatMap((one) => [...changesOf(one), ""]);
  const bumps = Object.entries(bumpsOf(providers, versionOf)).map(([name, bump]) => [
    name,
    versionOf(name),
    bump,
  ]);
  return [...told, ...formatTable([["package", "version", "bump"], ...bumps])];
}

function changesOf({ provider, base, changes }: DiffedProvider): readonly string[] {
  if (changes.length === 0) return [`${provider}: nothing changed since ${base}`];
  const sorted = changes.toSorted(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
  const rows = sorted.map((change) => [
    change.level,
    change.class,
    plain(sayPlace(change)),
    `${change.file}:${change.line}`,
  ]);
  const table = formatTable([["level", "class", "what", "where"], ...rows]);
  const head = `${provider}: ${changes.length} ${changes.length === 1 ? "change" : "changes"} since ${base}`;
  return [
    head,
    ...table.flatMap((line, index) =>
      index === 0 ? [line] : [line, `    ${sorted[index - 1]?.sentence ?? ""}`],
    ),
  ];
}

function plain(text: string): string {
  return text.replaceAll("`", "");
}
