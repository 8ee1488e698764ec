import type { FetchFunction, Logger } from "@signoff/core";
import * as directlink from "@signoff/directlink";
import * as edin from "@signoff/edin-docflow";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { expect, onTestFinished, test } from "vitest";
import { openTelemetry } from "../src/index.ts";
import { startSdk } from "./support/sdk.ts";

type Options = Pick<directlink.LoginOptions, "fetch" | "telemetry" | "logger" | "retry">;

/** Signs on, makes a call and signs off. */
type Run = (servers: Emulator, options: Options) => Promise<void>;

const runs: [name: string, password: (servers: Emulator) => string, run: Run][] = [
  [
    "DirectLink",
    (servers) => servers.directlink.accounts[0].password,
    async ({ directlink: { url: baseUrl, accounts } }, options) => {
      await using session = await directlink.login({ baseUrl, ...accounts[0], ...options });
      await session.GET("/directlink/v1/download/list");
    },
  ],
  [
    "EDIN DOCflow",
    (servers) => servers["edin-docflow"].accounts[0].password,
    async ({ "edin-docflow": { url: baseUrl, accounts } }, options) => {
      await using session = await edin.login({ baseUrl, ...accounts[0], ...options });
      await session.GET("/bdoc/user-profile");
    },
  ],
];

/** Whatever of a request signs it on, without the word before it. */
function credentialsIn(headers: Headers): string[] {
  const fields = [headers.get("authorization"), headers.get("cookie")];
  return fields.flatMap((field) => field?.match(/[^\s=;]+$/)?.[0] ?? []);
}

/** Answers the first request that carries credentials with 503, and with these as the id of the request. */
function echoingFetch(): { fetch: FetchFunction; secrets: Set<string> } {
  const secrets = new Set<string>();
  const fetch: FetchFunction = async (url, init) => {
    const isFirst = secrets.size === 0;
    const found = credentialsIn(new Headers(init?.headers));
    for (const secret of found) secrets.add(secret);
    if (!isFirst || found.length === 0) return globalThis.fetch(url, init);
    return Response.json({}, { status: 503, headers: { "x-request-id": `r-${found.join()}` } });
  };
  return { fetch, secrets };
}

test.each(runs)(
  "neither spans nor metrics nor a log have a secret of %s",
  async (_, password, run) => {
    const sdk = startSdk();
    const servers = await startEmulator({ strict: true });
    onTestFinished(() => servers.close());
    const { fetch, secrets } = echoingFetch();
    const lines: string[] = [];
    const log = (...told: unknown[]): void => void lines.push(JSON.stringify(told));
    const logger: Logger = { debug: log, info: log, warn: log, error: log };
    await run(servers, { fetch, logger, telemetry: openTelemetry(), retry: { baseDelay: 0 } });
    const text = `${await sdk.text()}\n${lines.join("\n")}`;
    expect(text).toContain('"signoff.request_id":"r-');
    expect(lines.join("\n")).toContain("answered 503");
    expect(secrets.size).toBeGreaterThan(0);
    for (const secret of [...secrets, password(servers)]) {
      expect(secret.length).toBeGreaterThan(7);
      expect(text).not.toContain(secret);
    }
  },
);
