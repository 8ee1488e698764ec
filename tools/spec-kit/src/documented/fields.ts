import {
  type Documented,
  type DocumentedOperation,
  type DocumentedType,
  type FieldList,
  parameterPlaces,
  type ToldValues,
} from "./documented.ts";

/** One documented field of an object. */
interface DocumentedField extends ToldValues {
  readonly type: DocumentedType;
  /** The list that has the field itself, and does not only extend another that has it. */
  readonly list: FieldList;
  /** Whether it must be there; `undefined` where the vendor does not tell. */
  readonly required: boolean | undefined;
}

/** The fields of a list by name, with those of the objects that it extends. */
export function listFields(
  documented: Documented,
  list: FieldList,
): ReadonlyMap<string, DocumentedField> {
  const fields = new Map<string, DocumentedField>();
  for (const name of list.extends ?? []) {
    const object = documented.objects[name];
    if (typeof object !== "object") continue;
    for (const [inherited, field] of listFields(documented, object)) {
      const required = list.required?.includes(inherited) === true || field.required;
      fields.set(inherited, { ...field, required });
    }
  }
  for (const [name, field] of ownFieldsOf(list)) fields.set(name, field);
  return fields;
}

/** Those that a list has itself. */
function ownFieldsOf(list: FieldList): readonly (readonly [string, DocumentedField])[] {
  return Object.entries(list.fields).map(([name, type]) => {
    const required = list.required?.includes(name);
    const told = { default: list.defaults?.[name], limits: list.limits?.[name] };
    return [name, { type, list, required, ...told }];
  });
}

/** A field within a type: `Parcel.weight`. */
export function fieldPlace(at: string, name: string): string {
  return `${at}.${name}`;
}

/** A documented field, and the place that gaps in it are told at. */
export interface PlacedField extends ToldValues {
  readonly at: string;
  readonly type: DocumentedType;
  /** Whether it must be there; `undefined` where the vendor does not tell, and of a header. */
  readonly required?: boolean | undefined;
}

/** All that is counted as a field: parameters, headers, and the fields of bodies and objects. */
export function listPlacedFields(documented: Documented): readonly PlacedField[] {
  return [
    ...Object.entries(documented.operations).flatMap(([name, operation]) =>
      operationFields(documented, name, operation),
    ),
    ...Object.entries(documented.objects).flatMap(([name, type]) =>
      typeof type === "string" ? [] : placeFields(`${name}.`, listFields(documented, type)),
    ),
  ];
}

function operationFields(
  documented: Documented,
  name: string,
  operation: DocumentedOperation,
): readonly PlacedField[] {
  const parameters = parameterPlaces.flatMap((place) => {
    const list = operation.parameters?.[place];
    return list ? placeFields(`${name} ${place} `, listFields(documented, list)) : [];
  });
  const bodies = [
    ...Object.entries(operation.body ?? {}).map(([type, body]) => [`body ${type}`, body] as const),
    ...Object.entries(operation.answers).flatMap(([status, content]) =>
      Object.entries(content).map(([type, body]) => [`${status} ${type}`, body] as const),
    ),
  ].flatMap(([place, body]) => ownFields(`${name} ${place}`, body));
  const headers = Object.entries(operation.answerHeaders ?? {}).flatMap(([status, types]) =>
    Object.entries(types).map(([header, type]) => ({
      at: `${name} ${status} header ${header}`,
      type,
    })),
  );
  return [...parameters, ...bodies, ...headers];
}

/** Those of a type without a name; what it inherits counts with the objects that it comes from. */
function ownFields(at: string, type: DocumentedType): readonly PlacedField[] {
  if (typeof type === "string") return [];
  return placeFields(`${at}.`, ownFieldsOf(type));
}

function placeFields(
  prefix: string,
  fields: Iterable<readonly [name: string, field: DocumentedField]>,
): readonly PlacedField[] {
  return [...fields].flatMap(([name, field]) => {
    const at = `${prefix}${name}`;
    const placed: PlacedField = { ...field, at };
    return [placed].concat(ownFields(at, field.type));
  });
}
