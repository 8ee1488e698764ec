import type { Direction, Site } from "../change.ts";
import type { Media } from "./media.ts";
import type { Findings } from "./pair.ts";
import { docs } from "./views.ts";

/** The kind of a change that is none of its own where the contract of what it shows changed as well. */
export const exampleChanged = "body-example-changed";

/** Examples of a whole body. */
export function compareExamples(
  old: Media,
  now: Media,
  site: Site,
  direction: Direction,
  findings: Findings,
): void {
  const [before, after] = [old, now].map(({ value }) =>
    JSON.stringify([value["example"], value["examples"]]),
  );
  if (before === after) return;
  const pointers = { old: `${old.pointer}/example`, now: `${now.pointer}/example` };
  findings.add({ kind: exampleChanged, site, direction, views: docs("fix"), pointers });
}
