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

/**
 * The dispatcher that Node's own `fetch` sends on at this moment: the one that Node carries, or what the app put in its
 * place with undici's `setGlobalDispatcher` or by `NODE_USE_ENV_PROXY`. `undefined` where the runtime has none.
 */
export function findNodeDispatcher(): Dispatcher | undefined {
  const place = takesControlled() ? places.modern : places.old;
  const globals = globalThis as { [place: symbol]: Dispatcher | undefined };
  // Node makes it when one of the web's classes is first asked for.
  if (globals[place] === undefined) void globalThis.Response;
  return globals[place];
}

let examined: unknown;
let verdict = false;

/** Whether `globalThis.fetch` is Node's own, so that nothing is missed by going around it: no mock, no wrapper, no polyfill. */
export function isNodeFetch(): boolean {
  const { fetch } = globalThis;
  if (fetch !== examined) {
    examined = fetch;
    verdict =
      typeof fetch === "function" &&
      Function.prototype.toString.call(fetch).includes("internal/deps/undici");
  }
  return verdict;
}
