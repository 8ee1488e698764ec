import { fileURLToPath } from "node:url";
import type { ProviderName } from "../../../providers.ts";

/** The path of a provider's bundled spec, as its package ships it. */
export function bundlePath(provider: ProviderName): string {
  return fileURLToPath(new URL(`../../../packages/${provider}/openapi.json`, import.meta.url));
}
