import type { Dispatcher } from "./dispatcher.ts";
import { runtimeVersions } from "./runtime.ts";

const places = {
  old: Symbol.for("undici.globalDispatcher.1"),
  modern: Symbol.for("undici.globalDispatcher.2"),
} as const;

let modern: boolean | undefined;

/** Whether what {@link findNodeDispatcher} gives takes handlers of undici 8 only: those of the old kind reach it through a wrapper. */
export function takesControlled(): boolean {
  modern ??= Number.parseInt(runtimeVersions()["undici"] ?? "0", 10) >= 8;
  return modern;
}

/** As much of `globalThis` as says what requests go by. */
export interface Globals {
  readonly fetch: unknown;
  readonly [place: symbol]: Dispatcher | undefined;
}

/** Where the dispatcher stands that Node's own `fetch` sends on. */
export function dispatcherPlace(): symbol {
  return takesControlled() ? places.modern : places.old;
}

/**
 * The dispatcher that Node's own `fetch` sends on at this moment: the one that Node carries, or what the app put in its
 * place with undici's `setGlobalDispatcher` or by `NODE_USE_ENV_PROXY`. `undefined` where the runtime has none.
 */
export function findNodeDispatcher(): Dispatcher | undefined {
  const place = dispatcherPlace();
  const globals = globalThis as unknown as Globals;
  // Node makes it when one of the web's classes is first asked for.
  if (globals[place] === undefined) void globalThis.Response;
  return globals[place];
}

/** Whether `globalThis.fetch` is Node's own, so that nothing is missed by going around it: no mock, no wrapper, no polyfill. */
export function isNodeFetch(): boolean {
  const { fetch } = globalThis;
  return (
    typeof fetch === "function" &&
    Function.prototype.toString.call(fetch).includes("internal/deps/undici")
  );
}
