import { camelCase, listBanner } from "./provider-names.ts";

/** The wrapper's namespaces, one for each provider. */
export function emitWrapper(providers: readonly string[]): string {
  const lines = providers.map(
    (name) => `export * as ${camelCase(name)} from "@signoff/${name}";\n`,
  );
  return [listBanner, ...lines].join("");
}
