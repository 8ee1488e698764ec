import { type Emulator, startEmulator } from "@signoff/emulator";
import { expect, onTestFinished } from "vitest";
import { directlink, edinDocflow, symphony } from "../src/index.ts";

/** All providers; when the test ends no session may be left alive, and no answer may break a spec. */
export async function startServers(): Promise<Emulator> {
  const servers = await startEmulator({ strict: true });
  onTestFinished(async () => {
    const all = [servers.directlink, servers["edin-docflow"], servers.symphony];
    const left = all.flatMap((server) => server.sessions());
    await servers.close();
    expect(left).toEqual([]);
    expect(all.flatMap((server) => server.violations)).toEqual([]);
  });
  return servers;
}

/** Functions that sign on to each server with its first account. */
export function openersFor(servers: Emulator): {
  edin: () => Promise<edinDocflow.EdinDocflowSession>;
  symphony: () => Promise<symphony.SymphonySession>;
  directlink: () => Promise<directlink.DirectLinkSession>;
} {
  const { email, password } = servers["edin-docflow"].accounts[0];
  const { username, privateKey } = servers.symphony.accounts[0];
  const mailbox = servers.directlink.accounts[0];
  return {
    edin: () => edinDocflow.login({ baseUrl: servers["edin-docflow"].url, email, password }),
    symphony: () => symphony.login({ host: servers.symphony.url, username, privateKey }),
    directlink: () =>
      directlink.login({
        baseUrl: servers.directlink.url,
        username: mailbox.username,
        password: mailbox.password,
      }),
  };
}
