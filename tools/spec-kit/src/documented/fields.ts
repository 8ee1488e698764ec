import {
  type Documented,
  type DocumentedOperation,
  type DocumentedType,
  type FieldList,
  parameterPlaces,
} from "./documented.ts";

/** One documented field of an object. */
interface DocumentedField {
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
  for (const [name, type] of Object.entries(list.fields)) {
    fields.set(name, { type, list, required: list.required?.includes(name) });
  }
  return fields;
}

/** A field within a type: `Parcel.weight`. */
export function fieldPlace(at: string, name: string): string {
  return `${at}.${name}`;
}

/** The places of all that is counted as a field: parameters, headers, and the fields of bodies and objects. */
export function listFieldPlaces(documented: Documented): readonly string[] {
  return [
    ...Object.entries(documented.operations).flatMap(([name, operation]) =>
      operationFields(documented, name, operation),
    ),
    ...Object.entries(documented.objects).flatMap(([name, type]) =>
      objectFields(documented, name, type),
    ),
  ];
}

function operationFields(
  documented: Documented,
  name: string,
  operation: DocumentedOperation,
): readonly string[] {
  const parameters = parameterPlaces.flatMap((place) => {
    const list = operation.parameters?.[place];
    return list
      ? [...listFields(documented, list).keys()].map((one) => `${name} ${place} ${one}`)
      : [];
  });
  const bodies = [
    ...Object.entries(operation.body ?? {}).map(([type, body]) => [`body ${type}`, body] as const),
    ...Object.entries(operation.answers).flatMap(([status, content]) =>
      Object.entries(content).map(([type, body]) => [`${status} ${type}`, body] as const),
    ),
  ].flatMap(([place, body]) => ownFields(`${name} ${place}`, body));
  const headers = Object.entries(operation.answerHeaders ?? {}).flatMap(([status, types]) =>
    Object.keys(types).map((header) => `${name} ${status} header ${header}`),
  );
  return [...parameters, ...bodies, ...headers];
}

function objectFields(
  documented: Documented,
  name: string,
  type: DocumentedType,
): readonly string[] {
  if (typeof type === "string") return [];
  return placeFields(
    name,
    [...listFields(documented, type)].map(([field, one]) => [field, one.type]),
  );
}

/** Those of a type without a name; what it inherits counts with the objects that it comes from. */
function ownFields(at: string, type: DocumentedType): readonly string[] {
  return typeof type === "string" ? [] : placeFields(at, Object.entries(type.fields));
}

function placeFields(
  at: string,
  fields: readonly (readonly [name: string, type: DocumentedType])[],
): readonly string[] {
  return fields.flatMap(([name, type]) => {
    const place = fieldPlace(at, name);
    return [place].concat(ownFields(place, type));
  });
}
