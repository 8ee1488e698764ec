import type { Example } from "@signoff/test-support";
import type { Server } from "./index.ts";

/** The README's first example signs on to the emulated server. */
export const example: Example<Server> = {
  values: ({ url, accounts }) => ({
    "acme.symphony.com": url,
    '"settlement-bot"': JSON.stringify(accounts[0].username),
    '"ada"': JSON.stringify(accounts[1].username),
  }),
  env: ({ accounts }) => ({ SYMPHONY_PRIVATE_KEY: accounts[0].privateKey }),
};
