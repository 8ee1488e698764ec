import type { ProviderName } from "@signoff/emulator";
import { type Child, forkChild } from "../ipc/child.ts";
import type { EmulatorFunctions, ServerPlace } from "./functions.ts";

/** Emulated providers in a process of their own. */
export interface FleetEmulator extends Pick<Child<EmulatorFunctions, never>, "ask" | "pid"> {
  placeOf(provider: ProviderName): ServerPlace;
  close(): Promise<void>;
}

/** Starts the process and waits until its servers listen. */
export async function startFleetEmulator(
  providers: readonly ProviderName[],
): Promise<FleetEmulator> {
  const child = forkChild<EmulatorFunctions, never>(new URL("main.ts", import.meta.url), providers);
  const places = await child.ask("servers");
  return {
    pid: child.pid,
    ask: child.ask,
    placeOf(provider) {
      const place = places.find((one) => one.provider === provider);
      if (!place) throw new RangeError(`The emulator was started without ${provider}.`);
      return place;
    },
    async close() {
      await child.ask("close").catch(() => {});
      await child.ended;
    },
  };
}
