import { expect, test, vi } from "vitest";
import { providers } from "../../../providers.ts";
import {
  createClock,
  startEmulator,
  type EmulatorOptions,
  type ProviderName,
} from "../src/index.ts";

test("servers share a clock, have accounts of their own, and end together", async () => {
  const servers = await startEmulator({ strict: true, providers: ["directlink", "symphony"] });
  const urls = [servers.directlink.url, servers.symphony.url];
  expect(servers.directlink.clock).toBe(servers.symphony.clock);
  expect(servers.directlink.provider).toBe("directlink");
  expect("edin-docflow" in servers).toBe(false);
  await servers.close();
  for (const url of urls) await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("passwords are new at every start", async () => {
  await using one = await startEmulator({ strict: true, providers: ["directlink"] });
  await using two = await startEmulator({ strict: true, providers: ["directlink"] });
  expect(one.directlink.accounts[0].password).not.toBe(two.directlink.accounts[0].password);
});

test("with TLS", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"], tls: true });
  expect(servers.directlink.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect(servers.directlink.ca).toMatch(/^-----BEGIN CERTIFICATE-----/);
});

test("without `strict` what the real services pass over passes", async () => {
  await using lenient = await startEmulator({ providers: ["directlink"] });
  await using strict = await startEmulator({ providers: ["directlink"], strict: true });
  const path = "/directlink/v1/auth/forget?u=nobody&lang=pt";
  expect((await fetch(lenient.directlink.url + path)).status).toBe(401);
  expect((await fetch(strict.directlink.url + path)).status).toBe(400);
});

test("when one cannot start, none is left", async () => {
  await using taken = await startEmulator({ strict: true, providers: ["directlink"] });
  const port = Number(new URL(taken.directlink.url).port);
  await expect(startEmulator({ strict: true, providers: ["directlink"], port })).rejects.toThrow(
    "EADDRINUSE",
  );
});

test.each<[EmulatorOptions, string]>([
  [
    { providers: ["directlink", "nobody" as ProviderName] },
    'providers: there is no provider "nobody"',
  ],
  [
    { port: 65_534 },
    `port: ${providers.length} servers from 65534 on would need ports beyond 65535`,
  ],
  [{ port: 65_536 }, "port: 65536 is no whole number from 0 to 65535"],
  [{ port: -1 }, "port: -1"],
  [{ port: 80.5 }, "port: 80.5"],
  [{ lies: { logon: true } as object }, 'lies: there is no lie "logon"; there are logout'],
])("%o is refused before anything starts", async (options, message) => {
  const clock = createClock();
  const used = vi.spyOn(clock, "now");
  const refused = startEmulator({ strict: true, clock, ...options });
  await expect(refused).rejects.toThrow(RangeError);
  await expect(refused).rejects.toThrow(message);
  expect(used).not.toHaveBeenCalled();
});

test("lies can be told from the start", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    lies: { logout: true },
  });
  const { url, accounts, sessions } = servers.directlink;
  const authorization = `Basic ${btoa(`${accounts[0].username}:${accounts[0].password}`)}`;
  for (const path of ["login", "logout"]) {
    await fetch(`${url}/directlink/v1/auth/${path}`, {
      method: "POST",
      headers: { authorization },
    });
  }
  expect(sessions()).toHaveLength(1);
  expect(() => servers.directlink.lie("login" as "logout")).toThrow('there is no lie "login"');
});
