/**
 * A member of what was thrown or answered, be it inherited; `undefined` for one that every object has, by birth or from a
 * polluted `Object.prototype`.
 */
export function readMember(value: unknown, name: string): unknown {
  const members = Object(value) as Record<string, unknown>;
  const found = members[name];
  if (found === undefined || Object.hasOwn(members, name)) return found;
  return found === (Object.prototype as Record<string, unknown>)[name] ? undefined : found;
}
