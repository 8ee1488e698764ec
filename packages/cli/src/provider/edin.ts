import { login } from "@signoff/edin-docflow";
import { settings } from "@signoff/edin-docflow/node";
import { untyped } from "./any-session.ts";
import { toDocument } from "./document.ts";
import type { Provider } from "./provider.ts";
import { withoutSlash } from "./without-slash.ts";

export const edin: Provider = {
  name: "edin-docflow",
  words: ["edin", "edin-docflow"],
  title: "EDIN DOCflow",
  settings,
  flags: { url: "baseUrl", user: "email" },
  baseUrlOf: ({ baseUrl = "https://doc.edin.ua" }) => withoutSlash(String(baseUrl)),
  // The login checks what it is given.
  login: async (options) => untyped(await login(options as Parameters<typeof login>[0])),
  document: async () => {
    const { default: document } = await import("@signoff/edin-docflow/openapi.json", {
      with: { type: "json" },
    });
    return toDocument(document);
  },
};
