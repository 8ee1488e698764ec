/** The head of every file that the list of providers gives. */
export const listBanner = "/** Generated from providers.ts by `pnpm generate`. Do not edit. */\n";

/** The name of a provider as a value is named, such as `edinDocflow`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a provider as a type is named, such as `EdinDocflow`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
