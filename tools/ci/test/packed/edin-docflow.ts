import type { Example } from "./example.ts";

/** The example signs on to the emulated server. */
export const example: Example = {
  values: ({ "edin-docflow": edin }) => ({
    'email: "office@example.com"': `baseUrl: ${JSON.stringify(edin.url)}, email: ${JSON.stringify(edin.accounts[0].email)}`,
  }),
  env: ({ "edin-docflow": edin }) => ({ EDIN_PASSWORD: edin.accounts[0].password }),
};
