import { login } from "@signoff/directlink";
import { settings } from "@signoff/directlink/node";
import { untyped } from "./any-session.ts";
import { toDocument } from "./document.ts";
import type { Provider } from "./provider.ts";
import { withoutSlash } from "./without-slash.ts";

export const directlink: Provider = {
  name: "directlink",
  words: ["directlink"],
  title: "STCP DirectLink",
  settings,
  flags: { url: "baseUrl", user: "username" },
  baseUrlOf: ({ baseUrl }) => withoutSlash(String(baseUrl)),
  // The login checks what it is given.
  login: async (options) => untyped(await login(options as Parameters<typeof login>[0])),
  document: async () => {
    const { default: document } = await import("@signoff/directlink/openapi.json", {
      with: { type: "json" },
    });
    return toDocument(document);
  },
};
