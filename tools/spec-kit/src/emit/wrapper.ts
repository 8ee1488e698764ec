import { camelCase, listBanner } from "./provider-names.ts";

/** What the wrapper says of all providers to those who end sessions that others have opened. */
export function emitSharedWrapper(providers: readonly string[]): string {
  const names = providers.map(camelCase);
  const imports = providers.map(
    (name) => `import { ${camelCase(name)} } from "@signoff/${name}/shared";\n`,
  );
  return [
    listBanner,
    'import type { SharedProvider } from "@signoff/core/shared";\n',
    ...imports,
    `\nexport { ${names.join(", ")} };\n\n`,
    "/** All of them, for the option `providers`. */\n",
    `export const providers: readonly SharedProvider[] = [${names.join(", ")}];\n`,
  ].join("");
}

/** The wrapper's namespaces, one for each provider. */
export function emitWrapper(providers: readonly string[]): string {
  const lines = providers.map(
    (name) => `export * as ${camelCase(name)} from "@signoff/${name}";\n`,
  );
  return [listBanner, ...lines].join("");
}
