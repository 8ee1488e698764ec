import { expect, test } from "vitest";
import type { Change, Level } from "../../src/diff/change.ts";
import { bumpsFor } from "../../src/diff/bumps.ts";

const change = (level: Level): Change => ({
  kind: "property-added",
  subject: { schema: "Thing" },
  place: "p",
  directions: ["response"],
  views: {},
  class: "wire",
  level,
  pointers: { old: "", now: "" },
});

test.each<readonly [Level, string, string, string]>([
  ["breaking", "1.0.0", "major", "major"],
  ["feature", "1.0.0", "minor", "none"],
  ["fix", "1.0.0", "patch", "none"],
  ["none", "1.0.0", "none", "none"],
  ["breaking", "0.1.0", "minor", "minor"],
  ["feature", "0.1.0", "patch", "none"],
  ["fix", "0.1.0", "patch", "none"],
  ["none", "0.1.0", "none", "none"],
])("%s at %s asks for %s of the package and %s of signoff", (level, version, own, wrapper) => {
  const bumps = bumpsFor(new Map([["directlink", [change("none"), change(level)]]]), () => version);
  expect(bumps).toEqual({ "@signoff/directlink": own, signoff: wrapper });
});

test("each package goes by its own version, and signoff by whichever provider breaks", () => {
  const changes = new Map([
    ["directlink", [change("fix")]],
    ["symphony", [change("breaking")]],
  ]);
  const versions = new Map([["@signoff/symphony", "2.0.0"]]);
  expect(bumpsFor(changes, (name) => versions.get(name) ?? "0.3.0")).toEqual({
    "@signoff/directlink": "patch",
    "@signoff/symphony": "major",
    signoff: "minor",
  });
});
