/** Who signs on, by the option of the login that says so. */
export function accountOf(option: string, options: Readonly<Record<string, unknown>>): string {
  const account = options[option];
  return typeof account === "string" ? account : "nobody";
}
