import { type Emulator, type EmulatorOptions, startEmulator } from "@signoff/emulator";
import type { Accounts } from "../programs/scenario.ts";

/** Emulated providers, and the accounts there that the scenario signs on with. */
export async function startProviders(
  options: Pick<EmulatorOptions, "cors"> = {},
): Promise<{ servers: Emulator; accounts: Accounts }> {
  const servers = await startEmulator({ strict: true, ...options });
  // Readers of a feed are answered soon, also when nothing happens.
  servers.symphony.controls.setFeedPatience(200);
  const [mailbox] = servers.directlink.accounts;
  const [user] = servers["edin-docflow"].accounts;
  const [bot, colleague] = servers.symphony.accounts;
  const accounts = {
    directlink: {
      baseUrl: servers.directlink.url,
      username: mailbox.username,
      password: mailbox.password,
    },
    edin: { baseUrl: servers["edin-docflow"].url, email: user.email, password: user.password },
    symphony: {
      host: servers.symphony.url,
      username: bot.username,
      privateKey: bot.privateKey,
    },
    colleague: String(colleague.userId),
  };
  return { servers, accounts };
}
