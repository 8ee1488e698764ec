/** Passwords and keys by name, so that a server can be started again with those it had. */
export type Secrets = Map<string, string>;

/** The secret of that name, or a new one, which is remembered. */
export function keepSecret(secrets: Secrets, name: string, make: () => string): string {
  const known = secrets.get(name);
  if (known !== undefined) return known;
  const made = make();
  secrets.set(name, made);
  return made;
}
