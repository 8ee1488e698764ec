import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ProviderName, providers } from "../../providers.ts";

/** A module that apps import, and what it needs. */
export interface Entry {
  readonly specifier: string;
  /** Whether it works with files or listens: it then imports modules of Node. */
  readonly needsNode: boolean;
}

/** The modules of a provider. Its Node entry needs Node where it has helpers of its own for it. */
function entriesOf(name: ProviderName): readonly Entry[] {
  const folder = join(import.meta.dirname, "../../packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly exports: object;
  };
  const hasHelpers = existsSync(join(folder, "src/node"));
  return Object.keys(exports)
    .filter((module) => !module.endsWith(".json"))
    .map((module) => ({
      specifier: `@signoff/${name}${module.slice(1)}`,
      needsNode: module === "./node" && hasHelpers,
    }));
}

/** Every module of every package; the command has none. */
export const entries: readonly Entry[] = [
  { specifier: "@signoff/core", needsNode: false },
  { specifier: "@signoff/core/node", needsNode: false },
  { specifier: "@signoff/core/provider", needsNode: false },
  { specifier: "@signoff/core/provider/node", needsNode: true },
  { specifier: "@signoff/core/shared", needsNode: false },
  { specifier: "@signoff/core/drift", needsNode: false },
  { specifier: "@signoff/core/validate", needsNode: false },
  ...providers.flatMap(entriesOf),
  { specifier: "@signoff/emulator", needsNode: true },
  { specifier: "@signoff/opentelemetry", needsNode: false },
  { specifier: "@signoff/redis", needsNode: false },
  { specifier: "signoff", needsNode: false },
  { specifier: "signoff/node", needsNode: false },
  { specifier: "signoff/shared", needsNode: false },
];
