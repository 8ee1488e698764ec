import { type Accounts, runScenario } from "./scenario.ts";

/** A Worker that answers requests. */
export default {
  async fetch(_: Request, { accounts }: { readonly accounts: Accounts }): Promise<Response> {
    return Response.json(await runScenario(accounts));
  },
};
