import type { CommonOptions, Receipt } from "@signoff/core";
import type { FaultHandle, FaultServer } from "@signoff/emulator";
import type { Fault } from "./fault.ts";
import type { AnySession, Calls, Client, Provider, Stand } from "./providers/provider.ts";
import type { Scene } from "./scene.ts";
import { createWatchedSignal } from "./watched-signal.ts";

/** A scene with what is to be looked at when it is over. */
export interface OpenScene extends Scene {
  readonly handles: FaultHandle[];
  /** Whether there is a session. */
  readonly isOpen: boolean;
  /** All that the app was shown. */
  readonly shown: unknown[];
  /** What the hook for receipts was given. */
  readonly receipts: readonly Receipt[];
}

/** Short waits between attempts; time enough for each of them. */
const limits: CommonOptions = {
  timeout: { attempt: 6_000, total: 7_000 },
  retry: { attempts: 3, baseDelay: 1, maxDelay: 5 },
  drain: 5_000,
};

/** Sets the scene; nobody is signed on yet. */
export function openScene(
  fault: Fault,
  provider: Provider,
  stand: Stand,
  faults: FaultServer,
): OpenScene {
  const shown: unknown[] = [];
  const receipts: Receipt[] = [];
  const options: CommonOptions = {
    ...limits,
    ...fault.options,
    onEvent: (event) => shown.push(event),
    onReceipt: (receipt) => receipts.push(receipt),
  };
  let client: Client | undefined;
  let calls: Calls | undefined;

  return {
    provider,
    stand,
    faults,
    shown,
    receipts,
    signal: createWatchedSignal(),
    handles: [],
    get isOpen(): boolean {
      return client !== undefined;
    },
    get session(): AnySession {
      return present(client).session;
    },
    get calls(): Calls {
      return present(calls);
    },
    async logIn(more) {
      client = await stand.signOn(faults.url, { ...options, ...more });
      calls = limitCalls(await client.prepare(), fault.limits);
    },
    signOff(given) {
      return present(client).session.signOff({ budget: fault.budget ?? 5_000, ...given });
    },
  };
}

/** Preparing takes the time that it takes; the limits are for what comes after. */
function limitCalls({ read, write, download, stream }: Calls, timeout: Fault["limits"]): Calls {
  if (!timeout) return { read, write, download, stream };
  return {
    read: (options) => read({ timeout, ...options }),
    write: (options) => write({ timeout, ...options }),
    download: (options) => download({ timeout, ...options }),
    stream: (options) => stream({ timeout, ...options }),
  };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("there is no session");
  return value;
}
