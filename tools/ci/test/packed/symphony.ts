import type { Example } from "./example.ts";

/** The example signs on to the emulated server. */
export const example: Example = {
  values: ({ symphony }) => ({
    "acme.symphony.com": symphony.url,
    '"settlement-bot"': JSON.stringify(symphony.accounts[0].username),
    '"ada"': JSON.stringify(symphony.accounts[1].username),
  }),
  env: ({ symphony }) => ({ SYMPHONY_PRIVATE_KEY: symphony.accounts[0].privateKey }),
};
