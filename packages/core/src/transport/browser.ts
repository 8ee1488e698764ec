/** Whether this runs in a web page or in one of its workers, where the browser and not this code is in charge of requests. */
export function isBrowser(): boolean {
  const { document, importScripts } = globalThis as { document?: unknown; importScripts?: unknown };
  return typeof document === "object" || typeof importScripts === "function";
}
