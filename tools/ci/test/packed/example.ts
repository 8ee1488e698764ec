import type { Emulator } from "@signoff/emulator";

/** How the first example of a provider's README is filled in to run against the emulator. */
export interface Example {
  values(servers: Emulator): Record<string, string>;
  env(servers: Emulator): Record<string, string>;
}
