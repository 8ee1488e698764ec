import type { Example } from "./example.ts";

/** The example signs on to the emulated server. */
export const example: Example = {
  values: ({ directlink }) => ({
    "https://mft.example.com": directlink.url,
    '"acme"': JSON.stringify(directlink.accounts[0].username),
  }),
  env: ({ directlink }) => ({ DIRECTLINK_PASSWORD: directlink.accounts[0].password }),
};
