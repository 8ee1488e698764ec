import { describe, expect, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { compareContracts } from "../../src/diff/compare.ts";
import type { DiffedProvider } from "../../src/diff/command/diff-provider.ts";
import { judgeChangeset, planChangeset } from "../../src/diff/changeset/plan.ts";
import { sentenceOf } from "../../src/diff/words/sentence.ts";
import { documentWith, noNames } from "./support/changes.ts";

const text = { type: "string" };
const versionOf = (): string => "1.0.0";

type Json = Readonly<Record<string, unknown>>;

/** What changes of a schema `Thing` of answers come to. */
function diffed(old: Json, now: Json): DiffedProvider {
  const documents = { old: documentWith(old, "response"), now: documentWith(now, "response") };
  const changes = compareContracts({ ...documents, exported: noNames }).map((change: Change) =>
    Object.assign({}, change, {
      provider: "directlink",
      sentence: sentenceOf(change),
      file: "specs/directlink/schemas.yaml",
      line: 1,
    }),
  );
  return { provider: "directlink", base: "HEAD", documents, changes };
}

const thing = { type: "object", required: ["p"], properties: { p: text } };
const breaking = diffed(thing, { ...thing, required: [] });
const feature = diffed(thing, { ...thing, properties: { p: text, q: text } });
const none = diffed(thing, thing);

describe("the changeset of a spec", () => {
  test("tells by how much the packages go up, and both sides of what breaks", () => {
    expect(planChangeset(breaking, versionOf, undefined)).toBe(
      [
        "---",
        "# pnpm spec:changeset asked for @signoff/directlink: major, signoff: major",
        '"@signoff/directlink": major',
        '"signoff": major',
        "---",
        "",
        "The spec changed: 1 breaking.",
        "",
        "**Breaking**",
        "",
        "- `Thing.p` may be missing now. Code that relies on it stops compiling. In [POST /do](../directlink/OPERATIONS.md).",
        "",
        "  ```diff",
        "  - p: string;",
        "  + p?: string;",
        "  ```",
        "",
      ].join("\n"),
    );
  });

  test("leaves signoff out where nothing breaks, and is none where nothing changed", () => {
    expect(planChangeset(feature, versionOf, undefined)).toContain(
      '\n"@signoff/directlink": minor\n---\n',
    );
    expect(planChangeset(none, versionOf, undefined)).toBeUndefined();
  });

  test("is the same when it is written again", () => {
    const once = planChangeset(breaking, versionOf, undefined);
    expect(planChangeset(breaking, versionOf, once)).toBe(once);
  });

  test("keeps words above its own, a step put higher and a package of somebody's own", () => {
    const once = planChangeset(feature, versionOf, undefined) ?? "";
    const edited = once
      .replace(
        '"@signoff/directlink": minor\n',
        '"@signoff/directlink": major\n"@signoff/emulator": patch\n',
      )
      .replace("The spec", "Lists are read as before.\n\nThe spec");
    const again = planChangeset(feature, versionOf, edited);
    expect(again).toBe(edited);
    expect(judgeChangeset(feature, versionOf, edited)).toEqual([]);
    const more = planChangeset(breaking, versionOf, edited);
    expect(more).toContain("Lists are read as before.\n\nThe spec");
    expect(more).toContain('"@signoff/emulator": patch');
    expect(more).toContain('"signoff": major');
  });

  test("goes down again with the changes, where nobody put it higher", () => {
    const once = planChangeset(breaking, versionOf, undefined);
    expect(planChangeset(feature, versionOf, once)).toBe(
      planChangeset(feature, versionOf, undefined),
    );
  });

  test("goes where nothing changed any more, but for words by hand", () => {
    const once = planChangeset(breaking, versionOf, undefined) ?? "";
    expect(planChangeset(none, versionOf, once)).toBeUndefined();
    expect(planChangeset(none, versionOf, once.replace("The spec", "Mine.\n\nThe spec"))).toContain(
      "Mine.",
    );
  });
});

describe("the check of a changeset", () => {
  test("fails where there is none for a change, and passes where none is needed", () => {
    expect(judgeChangeset(breaking, versionOf, undefined)).toEqual([
      "there is none, and the spec changed (@signoff/directlink major, signoff major)",
    ]);
    expect(judgeChangeset(none, versionOf, undefined)).toEqual([]);
  });

  test("fails where a step is too low or missing, and where the notes are old", () => {
    const once = planChangeset(breaking, versionOf, undefined) ?? "";
    expect(judgeChangeset(breaking, versionOf, once)).toEqual([]);
    expect(
      judgeChangeset(breaking, versionOf, once.replace('directlink": major', 'directlink": minor')),
    ).toEqual(["@signoff/directlink goes up by minor, and the change is a major"]);
    expect(judgeChangeset(breaking, versionOf, once.replace('"signoff": major\n', ""))).toEqual([
      "signoff goes up by none, and the change is a major",
    ]);
    expect(
      judgeChangeset(breaking, versionOf, once.replace("may be missing", "is missing")),
    ).toEqual(["its notes are not those of the spec as it is"]);
  });
});
