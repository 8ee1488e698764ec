import {
  getLineColLocation,
  type Location,
  type LocationObject,
  type Oas3Rule,
} from "@redocly/openapi-core";
import { basename } from "node:path";
import type { Schema } from "@signoff/openapi";
import { numberKinds, type NumberKind } from "./numbers.ts";

/** A property name is exact wherever it is a number, or nowhere: who reads one of them knows what to expect of all. */
export const agreeOnInt64: Oas3Rule = () => {
  const places = new Map<string, Record<NumberKind, Location[]>>();
  return {
    Schema(schema, { location, resolve }) {
      const { properties = {} } = schema as Schema;
      for (const [name, property] of Object.entries(properties)) {
        const known = places.get(name) ?? { exact: [], plain: [] };
        places.set(name, known);
        for (const kind of numberKinds(property, resolve)) {
          known[kind].push(location.child(["properties", name]));
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const [name, { exact, plain }] of places) {
          const [first] = exact;
          if (!first) continue;
          for (const place of plain) {
            const message = `"${name}" is a plain number here, and exact at ${describe(first)}; make it the same everywhere.`;
            report({ message, location: place.key() });
          }
        }
      },
    },
  };
};

function describe(place: Location): string {
  const { line } = getLineColLocation(place.key() as LocationObject).start;
  return `${basename(place.source.absoluteRef)}:${line}`;
}
