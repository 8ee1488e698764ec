import { createRuntimeTransport } from "./node/runtime-transport.ts";
import { type OpenAnonymous, openAnonymousOver } from "./session/channel/anonymous.ts";
import { type OpenSession, openSessionOver } from "./session/open-session-over.ts";

export * from "./provider-kit.ts";

/** Opens a session over the Node transport where the runtime has one, unless the options name another. */
export const openSession: OpenSession = (driver, signOn, options) =>
  openSessionOver(createRuntimeTransport, driver, signOn, options);

/** Makes calls without a session over the Node transport, likewise. */
export const openAnonymous: OpenAnonymous = (facts, options, secrets) =>
  openAnonymousOver(createRuntimeTransport, facts, options, secrets);
