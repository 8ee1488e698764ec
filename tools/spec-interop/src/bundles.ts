import { fileURLToPath } from "node:url";

/** The providers whose bundled specs are published. */
export const providers = ["directlink", "edin-docflow", "symphony"] as const;

/** One of {@link providers}. */
export type Provider = (typeof providers)[number];

/** The path of a provider's bundled spec, as its package ships it. */
export function bundlePath(provider: Provider): string {
  return fileURLToPath(new URL(`../../../packages/${provider}/openapi.json`, import.meta.url));
}
