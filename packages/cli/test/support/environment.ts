import type { Emulator } from "@signoff/emulator";

/** What the command reads of the environment to sign on to the emulated providers. */
export function environmentOf(servers: Emulator): Readonly<Record<string, string>> {
  const [user] = servers.directlink.accounts;
  const [person] = servers["edin-docflow"].accounts;
  const [bot] = servers.symphony.accounts;
  return {
    DIRECTLINK_URL: servers.directlink.url,
    DIRECTLINK_USERNAME: user.username,
    DIRECTLINK_PASSWORD: user.password,
    EDIN_URL: servers["edin-docflow"].url,
    EDIN_EMAIL: person.email,
    EDIN_PASSWORD: person.password,
    SYMPHONY_HOST: servers.symphony.url,
    SYMPHONY_USERNAME: bot.username,
    SYMPHONY_PRIVATE_KEY: bot.privateKey,
  };
}
