import { existsSync } from "node:fs";
import { providers as names } from "../../../../providers.ts";
import type { Provider } from "./provider.ts";

interface Module {
  readonly provider: Provider;
}

const modules = names
  .filter((name) => existsSync(new URL(`./${name}.ts`, import.meta.url)))
  .map(async (name) => (await import(`./${name}.ts`)) as Module);

/** Every provider of the matrix: those with a file here. One whose login opens nothing has none. */
export const providers: readonly Provider[] = (await Promise.all(modules)).map(
  ({ provider }) => provider,
);
