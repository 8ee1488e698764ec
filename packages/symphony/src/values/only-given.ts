/** The properties that have a value, for types that tell a missing property from one that is `undefined`. */
export function onlyGiven<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as ReturnType<typeof onlyGiven<Values>>;
}
