import { camelCase, listBanner, pascalCase } from "./provider-names.ts";

/** The emulated providers with their types, each from a folder of its name. */
export function emitProviders(providers: readonly string[]): string {
  return [
    listBanner,
    'import type { ProviderModule } from "../contract.ts";\n',
    ...providers.map(importOf),
    "\n/** What each provider's server offers, by the provider's name. */\n",
    "export interface Providers {\n",
    ...providers.map(offerOf),
    "}\n",
    "\n/** A provider that can be emulated. */\n",
    "export type ProviderName = keyof Providers;\n",
    "\n/** Every provider that this package brings. */\n",
    "export const providers: {\n",
    "  readonly [Name in ProviderName]: ProviderModule<\n",
    '    Providers[Name]["accounts"],\n',
    '    Providers[Name]["controls"]\n',
    "  >;\n",
    "} = {\n",
    ...providers.map((name) => `  ${entryOf(name, camelCase(name))},\n`),
    "};\n",
  ].join("");
}

/** The calls on the controls of each provider, from its folder. */
export function emitControlCalls(providers: readonly string[]): string {
  return [
    listBanner,
    'import type { ControlCalls } from "../control/call.ts";\n',
    'import type { ProviderName, Providers } from "./providers.ts";\n',
    ...providers.map(
      (name) => `import { ${camelCase(name)}Calls } from "../${name}/control-calls.ts";\n`,
    ),
    "\n/** The calls on the controls of all providers, by the provider's name. */\n",
    "export const controlCalls: {\n",
    '  readonly [Name in ProviderName]: ControlCalls<Providers[Name]["controls"]>;\n',
    "} = {\n",
    ...providers.map((name) => `  ${quote(name)}: ${camelCase(name)}Calls,\n`),
    "};\n",
  ].join("");
}

/** What the package exports of each provider. */
export function emitPublic(providers: readonly string[]): string {
  return [listBanner, ...providers.map((name) => `export * from "../${name}/public.ts";\n`)].join(
    "",
  );
}

function importOf(name: string): string {
  const type = pascalCase(name);
  return [
    "import {\n",
    `  ${camelCase(name)},\n`,
    `  type ${type}Accounts,\n`,
    `  type ${type}Controls,\n`,
    `} from "../${name}/index.ts";\n`,
    `import type { OperationId as ${type}OperationId } from "../../../${name}/src/generated/operation-ids.ts";\n`,
  ].join("");
}

function offerOf(name: string): string {
  const type = pascalCase(name);
  return [
    `  ${quote(name)}: {\n`,
    `    accounts: ${type}Accounts;\n`,
    `    controls: ${type}Controls;\n`,
    `    operationId: ${type}OperationId;\n`,
    "  };\n",
  ].join("");
}

function entryOf(name: string, value: string): string {
  return name === value ? name : `${quote(name)}: ${value}`;
}

function quote(name: string): string {
  return name.includes("-") ? JSON.stringify(name) : name;
}
