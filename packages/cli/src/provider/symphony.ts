import { login } from "@signoff/symphony";
import { settings } from "@signoff/symphony/node";
import { untyped } from "./any-session.ts";
import type { Provider } from "./provider.ts";

export const symphony: Provider = {
  name: "symphony",
  words: ["symphony"],
  title: "Symphony",
  settings,
  flags: { url: "host", user: "username" },
  // The login checks what it is given.
  login: async (options) => untyped(await login(options as Parameters<typeof login>[0])),
  document: async () => {
    const { default: document } = await import("@signoff/symphony/openapi.json", {
      with: { type: "json" },
    });
    return document;
  },
};
