import { login } from "@signoff/symphony";
import { settings } from "@signoff/symphony/node";
import { untyped } from "./any-session.ts";
import { toDocument } from "./document.ts";
import type { Provider } from "./provider.ts";
import { withoutSlash } from "./without-slash.ts";

export const symphony: Provider = {
  name: "symphony",
  words: ["symphony"],
  title: "Symphony",
  settings,
  flags: { url: "host", user: "username" },
  baseUrlOf: baseUrlOfSymphony,
  // The login checks what it is given.
  login: async (options) => untyped(await login(options as Parameters<typeof login>[0])),
  document: async () => {
    const { default: document } = await import("@signoff/symphony/openapi.json", {
      with: { type: "json" },
    });
    return toDocument(document);
  },
};

/** The options that say where an API is, by its prefix; the host serves all others. */
const bases: readonly (readonly [prefix: string, option: string])[] = [
  ["/agent/", "agent"],
  ["/relay/", "keyManager"],
  ["/sessionauth/", "sessionAuth"],
  ["/keyauth/", "keyAuth"],
  ["/v1/", "communityConnect"],
];

function baseUrlOfSymphony(options: Readonly<Record<string, unknown>>, path: string): string {
  const [, option = "pod"] = bases.find(([prefix]) => path.startsWith(prefix)) ?? [];
  const base = String(options[option] ?? options["pod"] ?? options["host"]);
  return withoutSlash(base.includes("://") ? base : `https://${base}`);
}
