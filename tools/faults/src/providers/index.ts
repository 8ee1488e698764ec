import { providers as names } from "../../../../providers.ts";
import type { Provider } from "./provider.ts";

interface Module {
  readonly provider: Provider;
}

const modules = names.map(async (name) => (await import(`./${name}.ts`)) as Module);

/** Every provider of the matrix, each from the file of its name. */
export const providers: readonly Provider[] = (await Promise.all(modules)).map(
  ({ provider }) => provider,
);
