import type { Direction, Level, Views } from "../change.ts";

/** What a rule says of a change by the direction of data. */
export interface ByDirection {
  readonly request: Views;
  readonly response: Views;
}

/** On the wire and in the types alike. */
export const wireAndTypes = (level: Level): Views => ({ wire: level, types: level });

export const wire = (level: Level): Views => ({ wire: level });

export const types = (level: Level): Views => ({ types: level });

export const behaviour = (level: Level): Views => ({ behaviour: level });

export const docs = (level: Level): Views => ({ docs: level });

/** The wire keeps its word, and code stops compiling. */
export const typesOnly: Views = { wire: "feature", types: "breaking" };

/** The same whichever way the data goes. */
export const anyway = (views: Views): ByDirection => ({ request: views, response: views });

/** What a rule says from one direction; where no call is typed, whatever changes is documentation. */
export function viewsFrom(views: ByDirection, direction: Direction): Views {
  return direction === "none" ? docs("fix") : views[direction];
}
