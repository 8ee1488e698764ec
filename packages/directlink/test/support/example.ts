import type { Example } from "@signoff/test-support";
import type { Server } from "./index.ts";

/** The README's first example signs on to the emulated server. */
export const example: Example<Server> = {
  values: ({ url, accounts }) => ({
    "https://mft.example.com": url,
    '"acme"': JSON.stringify(accounts[0].username),
  }),
  env: ({ accounts }) => ({ DIRECTLINK_PASSWORD: accounts[0].password }),
};
