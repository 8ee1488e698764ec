import { startEmulator, type ProviderName, type SessionFilter } from "@signoff/emulator";
import { serve } from "../ipc/serve.ts";
import { watchCrowds } from "./crowds.ts";
import type { EmulatorFunctions } from "./functions.ts";

/** The process that plays the providers: in one of its own, so that nobody who is killed takes it along. */
const providers = JSON.parse(process.argv[2] ?? "[]") as readonly ProviderName[];
const emulator = await startEmulator({ strict: true, providers });
const watches = new Map(providers.map((name) => [name, watchCrowds()]));

const tokenHeaders = ["authorization", "cookie", "sessiontoken", "keymanagertoken"];
const lookEvery = 20;
setInterval(() => {
  for (const name of providers) watches.get(name)?.look(emulator[name].sessions(), Date.now());
}, lookEvery).unref();

const functions: EmulatorFunctions = {
  servers: () =>
    providers.map((provider) => {
      const { url, accounts } = emulator[provider];
      return { provider, url, accounts };
    }),
  sessions: (provider) => emulator[provider].sessions(),
  crowds: (provider) => watches.get(provider)?.crowds(Date.now()) ?? [],
  requests: (provider, operationId) =>
    emulator[provider].requests
      .filter((record) => operationId === undefined || record.operationId === operationId)
      .map(({ operationId: id, status, at }) => ({ operationId: id, status, at })),
  tokensSeen(provider) {
    const seen = emulator[provider].requests.flatMap(({ headers }) =>
      tokenHeaders.flatMap((name) => headers[name] ?? []),
    );
    return [...new Set(seen)].map((value) => value.replace(/^(?:Bearer |SID=)/, ""));
  },
  violations: (provider) => emulator[provider].violations.length,
  expire: (provider, filter?: SessionFilter) => emulator[provider].expireSessions(filter),
  advance: (milliseconds) => emulator[providers[0] ?? "directlink"].clock.advance(milliseconds),
  fault: (provider, fault) => void emulator[provider].fault(fault),
  lie: (provider, on) => emulator[provider].lie("logout", on),
  async close() {
    await emulator.close();
    setImmediate(() => process.disconnect());
  },
};
serve(functions);
