import { referredName, type ShapeReader } from "./read-shapes.ts";
import type { ShapeSchema } from "./shapes.ts";

/** A schema and where it stands in the bundled document, as a JSON pointer. */
export interface PlacedSchema {
  readonly schema: ShapeSchema;
  readonly pointer: string;
}

/** A schema with its references followed and its `allOf` put together. */
export interface View {
  /** Where it stands; with parts, the schema that has them. */
  readonly pointer: string;
  /** Each part limits the types by itself. */
  readonly types: readonly (readonly string[])[];
  readonly constants: readonly unknown[];
  readonly enums: readonly { readonly values: readonly unknown[]; readonly pointer: string }[];
  readonly known: readonly { readonly values: readonly unknown[]; readonly pointer: string }[];
  /** What is said of each property by the parts. */
  readonly properties: ReadonlyMap<string, readonly PlacedSchema[]>;
  /** Where each is required. */
  readonly required: ReadonlyMap<string, string>;
  /** Whether there may be other properties than those with a name, by word of the spec. */
  readonly isFree: boolean;
  readonly others: readonly PlacedSchema[];
  readonly items: readonly PlacedSchema[];
  readonly prefixItems: readonly PlacedSchema[];
  /** Of each group one alternative has to hold. */
  readonly choices: readonly (readonly PlacedSchema[])[];
}

type Mutable<Value> = {
  -readonly [Name in keyof Value]: Value[Name] extends readonly (infer Item)[]
    ? Item[]
    : Value[Name] extends ReadonlyMap<infer Key, infer Item>
      ? Map<Key, Item>
      : Value[Name];
};

/** Views are kept with their schemas, which are kept as long as the reader. */
export type ViewOf = (placed: PlacedSchema) => View;

export function createViews(reader: ShapeReader): ViewOf {
  const views = new WeakMap<ShapeSchema, View>();
  return (placed) => {
    const known = views.get(placed.schema);
    if (known) return known;
    const start = follow(placed, reader);
    const view = emptyView(start.pointer);
    addTo(view, start, reader);
    views.set(placed.schema, view);
    return view;
  };
}

function emptyView(pointer: string): Mutable<View> {
  return {
    pointer,
    types: [],
    constants: [],
    enums: [],
    known: [],
    properties: new Map(),
    required: new Map(),
    isFree: false,
    others: [],
    items: [],
    prefixItems: [],
    choices: [],
  };
}

/** Where a reference leads to, however many steps away. */
function follow(placed: PlacedSchema, reader: ShapeReader): PlacedSchema {
  const name = referredName(placed.schema);
  if (name === undefined) return placed;
  const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return follow({ schema: reader.schema(name), pointer: `/components/schemas/${escaped}` }, reader);
}

function addTo(view: Mutable<View>, { schema, pointer }: PlacedSchema, reader: ShapeReader): void {
  const { type, properties = {}, required = [], additionalProperties: others } = schema;
  if (type !== undefined) view.types.push(typeof type === "string" ? [type] : [...type]);
  if (schema.const !== undefined) view.constants.push(schema.const);
  if (schema.enum) view.enums.push({ values: schema.enum, pointer });
  if (schema.known) view.known.push({ values: schema.known, pointer });
  for (const [name, property] of Object.entries(properties)) {
    const placed = { schema: property, pointer: `${pointer}/properties/${escape(name)}` };
    view.properties.set(name, [...(view.properties.get(name) ?? []), placed]);
  }
  for (const name of required) view.required.set(name, pointer);
  if (others === true || typeof others === "object") view.isFree = true;
  if (typeof others === "object") {
    view.others.push({ schema: others, pointer: `${pointer}/additionalProperties` });
  }
  if (schema.items) view.items.push({ schema: schema.items, pointer: `${pointer}/items` });
  for (const part of place(schema.prefixItems, `${pointer}/prefixItems`)) {
    view.prefixItems.push(part);
  }
  for (const part of place(schema.allOf, `${pointer}/allOf`)) {
    addTo(view, follow(part, reader), reader);
  }
  for (const [name, group] of [
    ["anyOf", schema.anyOf],
    ["oneOf", schema.oneOf],
  ] as const) {
    if (group) view.choices.push(place(group, `${pointer}/${name}`));
  }
}

/** Two views of one value as one. */
export function mergeViews(one: View, other: View): View {
  const properties = new Map(one.properties);
  for (const [name, placed] of other.properties) {
    properties.set(name, [...(properties.get(name) ?? []), ...placed]);
  }
  return {
    pointer: one.properties.size === 0 ? other.pointer : one.pointer,
    types: [...one.types, ...other.types],
    constants: [...one.constants, ...other.constants],
    enums: [...one.enums, ...other.enums],
    known: [...one.known, ...other.known],
    properties,
    required: new Map([...one.required, ...other.required]),
    isFree: one.isFree || other.isFree,
    others: [...one.others, ...other.others],
    items: [...one.items, ...other.items],
    prefixItems: [...one.prefixItems, ...other.prefixItems],
    choices: other.choices,
  };
}

function place(schemas: readonly ShapeSchema[] = [], pointer: string): PlacedSchema[] {
  return schemas.map((schema, index) => ({ schema, pointer: `${pointer}/${index}` }));
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
