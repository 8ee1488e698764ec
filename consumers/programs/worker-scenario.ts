import { type Accounts, runScenario } from "./scenario.ts";

/** What is run by `workerd test`. */
export default {
  async test(_: unknown, { accounts }: { readonly accounts: Accounts }): Promise<void> {
    // What a Worker logs reaches the standard output.
    // oxlint-disable-next-line no-console
    console.log(JSON.stringify(await runScenario(accounts)));
  },
};
