import { readMember } from "../values/read-member.ts";

const connecting = new WeakSet<object>();
const underWay = new WeakSet<object>();
let isListening = false;

/** Has undici's failures remembered from now on: those of connections, and those of requests that it took. */
export function rememberFailures(): void {
  if (isListening) return;
  isListening = true;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  subscribe("undici:client:connectError", (told) => keep(told, connecting));
  subscribe("undici:request:error", (told) => keep(told, underWay));
}

function keep(told: unknown, failures: WeakSet<object>): void {
  const { error } = told as { readonly error: unknown };
  if (typeof error === "object" && error !== null) failures.add(error);
}

/** Whether undici failed with it, or with one of its causes, before there was a connection. */
export function failedToConnect(error: unknown): boolean {
  for (let link = error, depth = 0; depth < 5; depth += 1) {
    if (typeof link !== "object" || link === null) return false;
    if (connecting.has(link) || wasNotTaken(link)) return true;
    link = readMember(link, "cause");
  }
  return false;
}

/** A dispatcher that was closed takes no request; one that is destroyed fails with the same those that are under way. */
function wasNotTaken(error: object): boolean {
  return readMember(error, "code") === "UND_ERR_DESTROYED" && !underWay.has(error);
}
