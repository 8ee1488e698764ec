import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Parameter, Schema } from "@signoff/openapi";
import { readExtension } from "./extensions.ts";
import { findProperty, follow, partsOf, type PlacedSchema } from "./schema-parts.ts";

type Direction = "request" | "answer";
type Report = UserContext["report"];
type Resolve = UserContext["resolve"];

/** What a direction does not have. */
const marks = { request: "readOnly", answer: "writeOnly" } as const;

/** What only answers have is asked of no request, and the reverse; what is promised of answers is there. */
export const keepDirections: Oas3Rule = () => {
  const reached = { request: new Map<Schema, PlacedSchema>(), answer: new Map() } as const;
  const enter =
    (direction: Direction) =>
    (holder: object, { location, resolve }: UserContext): void => {
      for (const [keys, schema] of schemasIn(holder)) {
        reach(
          { schema, location: location.child([...keys]) },
          direction,
          resolve,
          reached[direction],
        );
      }
    };
  return {
    Parameter: enter("request"),
    RequestBody: enter("request"),
    Response: enter("answer"),
    Schema(schema, { report, location, resolve }) {
      checkPromised({ schema: schema as Schema, location }, resolve, report);
    },
    Root: {
      leave(_root, { report, resolve }) {
        for (const holder of reached.request.values()) {
          checkRequired(holder, "request", resolve, report);
          if (!reached.answer.has(holder.schema)) checkMarks(holder, "request", report);
        }
        for (const holder of reached.answer.values()) {
          checkRequired(holder, "answer", resolve, report);
          if (!reached.request.has(holder.schema)) checkMarks(holder, "answer", report);
        }
      },
    },
  };
};

/** The schemas of a parameter or a body, with where they stand in it. */
function schemasIn(holder: object): readonly (readonly [readonly string[], Schema])[] {
  const { schema, content = {} } = holder as Pick<Parameter, "schema" | "content">;
  const bodies = Object.entries(content).flatMap(([type, media]) =>
    media.schema ? [[["content", type, "schema"], media.schema] as const] : [],
  );
  return schema ? [[["schema"], schema], ...bodies] : bodies;
}

/** Notes each schema that a direction has, at whatever depth. */
function reach(
  placed: PlacedSchema,
  direction: Direction,
  resolve: Resolve,
  seen: Map<Schema, PlacedSchema>,
): void {
  const followed = follow(placed, resolve);
  if (!followed || seen.has(followed.schema)) return;
  seen.set(followed.schema, followed);
  for (const part of partsOf(followed, (property) => property[marks[direction]] !== true)) {
    reach(part, direction, resolve, seen);
  }
}

/** What a direction does not have is not required of it. */
function checkRequired(
  holder: PlacedSchema,
  direction: Direction,
  resolve: Resolve,
  report: Report,
): void {
  const mark = marks[direction];
  const advice =
    direction === "request"
      ? "promise it of answers by x-signoff-promised"
      : "require it in a schema that only requests have";
  holder.schema.required?.forEach((name, index) => {
    if (findProperty(holder, name, resolve)?.schema[mark] !== true) return;
    const message = `"${name}" is ${mark}, and required of ${direction}s, which do not have it; ${advice}.`;
    report({ message, location: holder.location.child(["required", index]) });
  });
}

/** What is marked for one direction stands in a schema that this direction has. */
function checkMarks({ schema, location }: PlacedSchema, only: Direction, report: Report): void {
  const mark = marks[only];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property[mark] !== true) continue;
    const message = `"${name}" is ${mark}, and only ${only}s have this schema: nothing ever has it.`;
    report({ message, location: location.child(["properties", name]).key() });
  }
}

/** What is promised has a name that the schema knows, and is not required anyway. */
function checkPromised(holder: PlacedSchema, resolve: Resolve, report: Report): void {
  const promised = readExtension(holder.schema, "x-signoff-promised");
  if (promised === undefined) return;
  const location = holder.location.child(["x-signoff-promised"]);
  const names = Array.isArray(promised) ? (promised as readonly unknown[]) : [];
  if (names.length === 0 || new Set(names).size !== names.length) {
    report({ message: "x-signoff-promised is a list of properties, each once.", location });
    return;
  }
  for (const name of names.map(String)) {
    const property = findProperty(holder, name, resolve);
    const reason = !property
      ? "the schema has no such property"
      : property.schema.writeOnly === true
        ? "answers do not have what is writeOnly"
        : holder.schema.required?.includes(name) === true
          ? "it is required anyway"
          : undefined;
    if (reason !== undefined)
      report({ message: `"${name}" cannot be promised: ${reason}.`, location });
  }
}
