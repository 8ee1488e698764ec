import { type OpenApiDocument, type Schema, schemaName } from "@signoff/openapi";
import { directCalls } from "./calls.ts";
import { type Direction, formOf, type Naming } from "./form.ts";
import { reachOf } from "./reach.ts";

/** The schemas of a document by name. */
type Schemas = Readonly<Record<string, Schema>>;

/**
 * The document with each schema as it goes. One that requests and answers hold, and that is not the same for both, becomes two:
 * the answers keep its name, the requests have one of their own.
 */
export function splitDirections(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components ?? {};
  if (!schemas) return document;
  const reach = reachOf(document);
  const shared = [...reach.request].filter((name) => reach.answer.has(name));
  const split = requestNames(document, schemas, shared);
  const naming: Naming = (name, direction) =>
    (direction === "request" ? split.get(name) : undefined) ?? name;
  const direct = (schema: Schema, direction: Direction): Schema =>
    formOf(document, schema, direction, naming);
  const forms = Object.entries(schemas).flatMap(([name, schema]) => {
    const own = split.get(name);
    const isSent = reach.request.has(name) && !reach.answer.has(name);
    const form = [name, direct(schema, isSent ? "request" : "answer")] as const;
    if (own === undefined) return [form];
    const description = describeRequest(name, schema);
    return [form, [own, { ...direct(schema, "request"), description }] as const];
  });
  const directed = directCalls(document, direct);
  return {
    ...directed,
    components: { ...directed.components, schemas: Object.fromEntries(forms) },
  };
}

/** What requests call those shared schemas that are another thing for answers, by the name that these keep. */
function requestNames(
  document: OpenApiDocument,
  schemas: Schemas,
  shared: readonly string[],
): ReadonlyMap<string, string> {
  const formsOf = (direction: Direction): ReadonlyMap<string, string> =>
    new Map(
      shared.map((name) => [
        name,
        JSON.stringify(formOf(document, schemas[name] ?? {}, direction, sameName)),
      ]),
    );
  const [sent, answered] = [formsOf("request"), formsOf("answer")];
  const differing = new Set(shared.filter((name) => sent.get(name) !== answered.get(name)));
  const held = [...sent].map(([name, form]) => [name, namesIn(form)] as const);
  // Who holds what differs differs too: those that join the set are visited in the same loop.
  for (const part of differing) {
    for (const [name, parts] of held) if (parts.has(part)) differing.add(name);
  }
  return new Map([...differing].map((name) => [name, freeName(name, schemas)]));
}

const sameName: Naming = (name) => name;

/** The names of the schemas that a written form refers to. */
function namesIn(form: string): ReadonlySet<string | undefined> {
  const references = form.matchAll(/"\$ref":"([^"]*)"/g);
  return new Set([...references].map(([, reference = ""]) => schemaName(reference)));
}

/** `UserInput` for `User`; where the spec has one of that name itself, `UserToSend`. */
function freeName(name: string, schemas: Schemas): string {
  const free = [`${name}Input`, `${name}ToSend`].find((one) => !Object.hasOwn(schemas, one));
  if (free === undefined) throw new Error(`${name}Input and ${name}ToSend are both taken`);
  return free;
}

function describeRequest(name: string, { description = "" }: Schema): string {
  return `${description.trim()}\n\nAs requests take it; answers have {@link ${name}}.`.trim();
}
