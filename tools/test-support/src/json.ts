/** What comes back of a type from JSON; `never` stands where something is lost, or comes back as something else. */
export type Jsonified<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends bigint | symbol | undefined | ((...values: never[]) => unknown)
    ? never
    : { [Key in keyof Value]: Jsonified<Value[Key]> };

/** A value as another process gets it that is told it in JSON. */
export function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
