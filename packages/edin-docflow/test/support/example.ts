import type { Example } from "@signoff/test-support";
import type { Server } from "./index.ts";

/** The README's first example signs on to the emulated server. */
export const example: Example<Pick<Server, "url" | "accounts">> = {
  values: ({ url, accounts }) => ({
    'email: "office@example.com"': `baseUrl: ${JSON.stringify(url)}, email: ${JSON.stringify(accounts[0].email)}`,
  }),
  env: ({ accounts }) => ({ EDIN_PASSWORD: accounts[0].password }),
};
