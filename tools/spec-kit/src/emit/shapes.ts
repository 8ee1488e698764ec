import {
  isOpenList,
  listOperations,
  type OpenApiDocument,
  resolveReference,
  type Response,
  type Schema,
  schemaName,
} from "@signoff/openapi";
import { banner } from "./banner.ts";
import { propertyKey } from "./layout.ts";

/** `shapes.ts`: what the spec says of answers, for those who compare answers with it at run time. */
export function emitShapes(provider: string, document: OpenApiDocument): string {
  const contents = new Map<string, number>();
  const named = new Map<string, string>();
  const operations = listOperations(document).map(({ method, path, operation }) => {
    const statuses = new Map<number, string[]>();
    for (const [status, node] of Object.entries(operation.responses ?? {})) {
      const content = contentText(resolveReference<Response>(document, node));
      const index = contents.get(content) ?? contents.size;
      contents.set(content, index);
      statuses.set(index, [...(statuses.get(index) ?? []), status]);
    }
    const written = Array.from(statuses, ([index, keys]) => `${keys.join(",")}:${index}`);
    return `    ${JSON.stringify(`${method} ${path}`)}: ${JSON.stringify(written.join(" "))},`;
  });
  for (const content of contents.keys()) collectNames(document, content, named);
  const schemas = [...named].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${banner(provider, document)}import type { Shapes } from "@signoff/core/provider";`,
    'import { specHash } from "./fingerprint.ts";',
    "",
    "/** What the spec says of answers. */",
    `export const shapes: Shapes<${JSON.stringify(provider)}> = {`,
    `  provider: ${JSON.stringify(provider)},`,
    "  spec: specHash,",
    "  answers: {",
    ...operations,
    "  },",
    "  contents: [",
    ...Array.from(contents.keys(), (content) => `    ${quote(content)},`),
    "  ],",
    "  schemas: {",
    ...schemas.map(([name, text]) => `    ${propertyKey(name)}: ${quote(text)},`),
    "  },",
    "};",
    "",
  ].join("\n");
}

function contentText({ content = {} }: Response): string {
  const bodies = Object.entries(content).map(([mediaType, { schema }]) => [
    mediaType,
    schema ? shapeOf(schema) : {},
  ]);
  return JSON.stringify(Object.fromEntries(bodies));
}

/** Adds the schemas that a text of shapes leads to, and those that these lead to. */
function collectNames(document: OpenApiDocument, text: string, named: Map<string, string>): void {
  for (const [, written = ""] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
    const name = schemaName(`#/components/schemas/${written}`);
    const schema = name === undefined ? undefined : document.components?.schemas?.[name];
    if (name === undefined || schema === undefined || named.has(name)) continue;
    const shape = JSON.stringify(shapeOf(schema));
    named.set(name, shape);
    collectNames(document, shape, named);
  }
}

/** Keywords that are taken over as they are. */
const plainKeywords = [
  "type",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/** Formats that JSON Schema itself defines; others, such as `int64`, say nothing that could be checked. */
const formats: ReadonlySet<unknown> = new Set([
  "date",
  "date-time",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uri-reference",
  "uuid",
]);

type Shape = Readonly<Record<string, unknown>>;

/** A schema as answers keep to it: without words, and with what they promise beyond requests. */
function shapeOf(schema: Schema): Shape {
  if (schema.$ref !== undefined) {
    return { $ref: schema.$ref.replace("#/components/schemas/", "#/$defs/") };
  }
  const given = schema as Shape;
  const plain = plainKeywords.filter((keyword) => given[keyword] !== undefined);
  return {
    ...Object.fromEntries(plain.map((keyword) => [keyword, given[keyword]])),
    ...(formats.has(schema.format) && { format: schema.format }),
    ...(schema.enum && { [isOpenList(schema) ? "known" : "enum"]: schema.enum }),
    ...propertiesOf(schema),
    ...partsOf(schema),
  };
}

function propertiesOf(schema: Schema): Shape {
  const { properties, additionalProperties: others } = schema;
  const promised = (schema as Shape)["x-signoff-promised"] as readonly string[] | undefined;
  const required = [...new Set([...(schema.required ?? []), ...(promised ?? [])])].filter(
    (name) => properties?.[name]?.writeOnly !== true,
  );
  return {
    ...(properties && { properties: mapValues(properties, shapeOf) }),
    ...(required.length > 0 && { required }),
    ...(others !== undefined && {
      additionalProperties: typeof others === "object" ? shapeOf(others) : others,
    }),
  };
}

function partsOf({ items, prefixItems, allOf, anyOf, oneOf }: Schema): Shape {
  const lists = Object.entries({ prefixItems, allOf, anyOf, oneOf }).flatMap(([name, parts]) =>
    parts ? [[name, parts.map(shapeOf)] as const] : [],
  );
  return { ...(items && { items: shapeOf(items) }), ...Object.fromEntries(lists) };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** In single quotes: there are many double ones in it. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
