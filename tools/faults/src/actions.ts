import { isSignoffError } from "@signoff/core";
import type { FaultServer } from "@signoff/emulator";
import type { Calls } from "./providers/provider.ts";
import type { Scene } from "./scene.ts";
import { eventually, pause, within } from "./wait.ts";

/** What the app does. */
export type ActionName =
  | "read"
  | "write"
  | "download"
  | "downloadWhole"
  | "stream"
  | "logIn"
  | "readBigIds"
  | "readPolluted"
  | "readLate"
  | "signOff"
  | "signOffExpired"
  | "readTwice"
  | "readThenWrite"
  | "recover"
  | "renew"
  | "renewTwice"
  | "renewTogether"
  | "storm"
  | "refused"
  | "refusedWrite"
  | "turnedAway"
  | "readAfterIdleReset"
  | "writeAfterIdleClose"
  | "leaveDownload"
  | "abortStream"
  | "abortBefore"
  | "abortAnswer"
  | "abortWrite"
  | "abortBody"
  | "abortBackOff"
  | "abortLogIn"
  | "abortRenewal"
  | "signOffDuringReads"
  | "signOffDuringHang"
  | "signOffDuringRenewal"
  | "signOffTwice"
  | "callAfterSignOff";

/** How an action is done. */
interface Action {
  /** Whether it logs in by itself, under the fault. */
  readonly logsIn?: boolean;
  run(scene: Scene): Promise<unknown>;
}

/** A call that is aborted has to settle this soon, in ms: well before anything that it waits for. The table shows how soon. */
const settlesWithin = 2_000;

/** Aborts the scene's signal once something holds, and gives what the work comes to; it has to do so at once. */
async function abortOnce(
  { signal }: Scene,
  ready: () => boolean,
  work: Promise<unknown>,
): Promise<unknown> {
  work.catch(() => {});
  if (!(await eventually(ready))) throw new Error("the moment to abort never came");
  signal.abort();
  return within(settlesWithin, work);
}

const requestCount = ({ faults }: Scene): number => faults.log.length;

/** Reads a stream to its end. */
async function drain(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function failing(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Reads, and leaves the connection that this came by as the only one, idle. */
async function useOneConnection(faults: FaultServer, calls: Calls): Promise<void> {
  await faults.endIdle();
  await calls.read();
  await pause(20);
}

/** The integers of the named properties, at any depth. */
function integersIn(value: unknown, names: readonly string[]): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    names.includes(name) ? [field] : integersIn(field, names),
  );
}

const actions: Readonly<Record<ActionName, Action>> = {
  read: { run: ({ calls, signal }: Scene) => calls.read({ signal: signal.signal }) },
  write: { run: ({ calls, signal }: Scene) => calls.write({ signal: signal.signal }) },
  download: { run: ({ calls, signal }: Scene) => calls.download({ signal: signal.signal }) },
  /** Has the provider compress files for whoever accepts that, and cut them short so that no length tells. */
  downloadWhole: {
    run({ faults, calls, provider }: Scene) {
      faults.choose(({ operationId, headers }) =>
        operationId === provider.operations.download &&
        headers.get("accept-encoding")?.includes("gzip")
          ? { kind: "encoding", how: "cutShort" }
          : undefined,
      );
      return calls.download();
    },
  },
  /** Reads a stream to its end. */
  stream: {
    run: async ({ calls, signal }: Scene) => drain(await calls.stream({ signal: signal.signal })),
  },
  logIn: { logsIn: true, run: (scene: Scene) => scene.logIn() },
  /** Ids stay exact, in the order the fault server puts them. */
  readBigIds: {
    async run({ calls, provider }: Scene) {
      const ids = integersIn(await calls.read(), provider.exactNames);
      if (!ids.includes(2n ** 53n + 1n)) throw new Error("an id is not what was sent");
    },
  },
  /** Keys that reach for the prototype do nothing. */
  readPolluted: {
    async run({ calls }: Scene) {
      const value = await calls.read();
      const { polluted } = {} as { polluted?: unknown };
      const { polluted: inherited } = value as { polluted?: unknown };
      if (polluted ?? inherited) throw new Error("a prototype was polluted");
    },
  },
  /** A read that has to take nearly a second at least. */
  readLate: {
    async run({ calls, signal }: Scene) {
      const started = performance.now();
      const value = await calls.read({ signal: signal.signal });
      if (performance.now() - started < 900) throw new Error("it was repeated too soon");
      return value;
    },
  },
  signOff: { run: ({ signOff }: Scene) => signOff() },
  /** Signs off a session that the provider has ended. */
  signOffExpired: {
    run({ stand, signOff }: Scene) {
      stand.server.expireSessions();
      return signOff();
    },
  },
  /** The fault meets the first read; what counts is the second. */
  readTwice: {
    async run({ calls, faults }: Scene) {
      await useOneConnection(faults, calls);
      return calls.read();
    },
  },
  /** The fault meets the read; what counts is the write. */
  readThenWrite: {
    async run({ calls, faults }: Scene) {
      await useOneConnection(faults, calls);
      return calls.write();
    },
  },
  /** A read fails or not; what counts is the next one. */
  recover: {
    async run({ calls }: Scene) {
      const error = await failing(calls.read());
      if (!isSignoffError(error)) throw new Error("the first read was to fail");
      return calls.read();
    },
  },
  /** The provider ends the session; the next read has to log in again. */
  renew: {
    run({ stand, calls }: Scene) {
      stand.server.expireSessions();
      return calls.read();
    },
  },
  /** A renewal that fails; what counts is the next read. */
  renewTwice: {
    async run({ stand, calls }: Scene) {
      stand.server.expireSessions();
      const error = await failing(calls.read());
      if (!isSignoffError(error)) throw new Error("the first read was to fail");
      return calls.read();
    },
  },
  /** 100 callers are told together that the session is over. */
  renewTogether: {
    async run({ stand, calls }: Scene) {
      stand.server.expireSessions();
      const values = await Promise.all(Array.from({ length: 100 }, () => calls.read()));
      return values.at(-1);
    },
  },
  /** 100 callers at once during an outage, which then is over. */
  storm: {
    async run({ calls, handles, provider, faults }: Scene) {
      const errors = await Promise.all(Array.from({ length: 100 }, () => failing(calls.read())));
      if (!errors.every((error) => isSignoffError(error))) throw new Error("a read survived");
      const sent = faults.log.filter(
        ({ operationId, fault }) => operationId === provider.operations.read && fault,
      ).length;
      // 100 tokens' worth of repeats, and not the 200 that every caller for itself would send.
      if (sent > 200) throw new Error(`${sent} requests were sent`);
      for (const handle of handles) handle.remove();
      return calls.read();
    },
  },
  /** The port is closed. */
  refused: {
    async run({ faults, calls }: Scene) {
      await faults.endIdle();
      faults.closePort();
      const error = await failing(calls.read());
      await faults.openPort();
      throw error;
    },
  },
  /** The port is closed to a write. */
  refusedWrite: {
    async run({ faults, calls }: Scene) {
      await faults.endIdle();
      faults.closePort();
      const error = await failing(calls.write());
      await faults.openPort();
      throw error;
    },
  },
  /** The first new connection is reset at the door. */
  turnedAway: {
    async run({ faults, calls }: Scene) {
      await faults.endIdle();
      faults.refuse({ by: "reset" });
      return calls.read();
    },
  },
  /** Idle connections are reset, and at once there is a read. */
  readAfterIdleReset: {
    async run({ faults, calls }: Scene) {
      await faults.endIdle("reset");
      return calls.read();
    },
  },
  /** Idle connections are closed, and at once there is a write. */
  writeAfterIdleClose: {
    async run({ faults, calls }: Scene) {
      await faults.endIdle("close");
      return calls.write();
    },
  },
  /** Takes the first bytes of a stream and cancels it. */
  leaveDownload: {
    async run({ calls }: Scene) {
      const reader = (await calls.stream()).getReader();
      await reader.read();
      await reader.cancel();
    },
  },
  /** Takes the first bytes of a stream, aborts it, and reads on. */
  abortStream: {
    async run(scene: Scene) {
      const stream = await scene.calls.stream({ signal: scene.signal.signal });
      return abortOnce(scene, () => true, drain(stream));
    },
  },
  abortBefore: {
    run({ calls, signal }: Scene) {
      signal.abort();
      return calls.read({ signal: signal.signal });
    },
  },
  /** Once the request is there, before its answer. */
  abortAnswer: {
    run(scene: Scene) {
      const before = requestCount(scene);
      const work = scene.calls.read({ signal: scene.signal.signal });
      return abortOnce(scene, () => requestCount(scene) > before, work);
    },
  },
  /** Once a write is there, before its answer. */
  abortWrite: {
    run(scene: Scene) {
      const before = requestCount(scene);
      const work = scene.calls.write({ signal: scene.signal.signal });
      return abortOnce(scene, () => requestCount(scene) > before, work);
    },
  },
  /** Once a part of the answer is there. */
  abortBody: {
    run(scene: Scene) {
      const before = requestCount(scene);
      const work = scene.calls.read({ signal: scene.signal.signal });
      const answered = (): boolean => (scene.faults.log[before]?.sentBytes ?? 0) > 0;
      return abortOnce(scene, answered, work);
    },
  },
  /** After an answer that asks to come again later. */
  abortBackOff: {
    run(scene: Scene) {
      const before = requestCount(scene);
      const work = scene.calls.read({ signal: scene.signal.signal });
      return abortOnce(scene, () => scene.faults.log[before]?.ended === "kept", work);
    },
  },
  abortLogIn: {
    logsIn: true,
    run(scene: Scene) {
      const work = scene.logIn({ signal: scene.signal.signal });
      return abortOnce(scene, () => scene.handles.some(({ hits }) => hits > 0), work);
    },
  },
  /** A call that waits for a renewal is aborted; the renewal is not, since others may wait for it. */
  abortRenewal: {
    run(scene: Scene) {
      scene.stand.server.expireSessions();
      const work = scene.calls.read({ signal: scene.signal.signal });
      return abortOnce(scene, () => scene.handles.some(({ hits }) => hits > 0), work);
    },
  },
  /** Signs off while calls run: they may finish. */
  signOffDuringReads: {
    async run({ calls, signOff }: Scene) {
      const reads = Promise.allSettled(Array.from({ length: 100 }, () => calls.read()));
      await signOff();
      const [first, ...others] = await reads;
      const failed = others.find(({ status }) => status === "rejected") ?? first;
      if (failed?.status === "rejected") throw failed.reason;
      return first?.status === "fulfilled" ? first.value : undefined;
    },
  },
  /** Signs off while a call hangs: it is told that the session is over. */
  signOffDuringHang: {
    async run(scene: Scene) {
      const before = requestCount(scene);
      const read = failing(scene.calls.read());
      await eventually(() => requestCount(scene) > before);
      await scene.signOff({ drain: 50 });
      throw await read;
    },
  },
  /** Signs off while a renewal is under way. */
  signOffDuringRenewal: {
    async run(scene: Scene) {
      scene.stand.server.expireSessions();
      const read = failing(scene.calls.read());
      await eventually(() => scene.handles.some(({ hits }) => hits > 0));
      await scene.signOff();
      const error = await read;
      if (error !== undefined) throw error;
    },
  },
  /** Signs off twice at once, and again: there is one receipt. */
  signOffTwice: {
    async run({ signOff }: Scene) {
      const [one, other] = await Promise.all([signOff(), signOff()]);
      if (one !== other || one !== (await signOff())) throw new Error("there are two receipts");
    },
  },
  callAfterSignOff: {
    async run({ calls, signOff }: Scene) {
      await signOff();
      return calls.read();
    },
  },
};

/** The action of that name. */
export function actionOf(name: ActionName): Action {
  return actions[name];
}
