type Origin = "app" | "library";

const origins = new WeakMap<object, Origin>();

/** Notes whose code has thrown an error, where nobody has noted it before: on its way out it passes the code of both. */
export function noteOrigin(error: unknown, origin: Origin): void {
  if (typeof error === "object" && error !== null && !origins.has(error)) {
    origins.set(error, origin);
  }
}

/** Whether code of the app has thrown it. The library throws no bare values. */
export function isThrownByApp(error: unknown): boolean {
  return typeof error !== "object" || error === null || origins.get(error) === "app";
}
