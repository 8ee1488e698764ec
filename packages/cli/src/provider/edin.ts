import { login } from "@signoff/edin-docflow";
import { settings } from "@signoff/edin-docflow/node";
import { untyped } from "./any-session.ts";
import type { Provider } from "./provider.ts";

export const edin: Provider = {
  name: "edin-docflow",
  words: ["edin", "edin-docflow"],
  title: "EDIN DOCflow",
  settings,
  flags: { url: "baseUrl", user: "email" },
  // The login checks what it is given.
  login: async (options) => untyped(await login(options as Parameters<typeof login>[0])),
  document: async () => {
    const { default: document } = await import("@signoff/edin-docflow/openapi.json", {
      with: { type: "json" },
    });
    return document;
  },
};
