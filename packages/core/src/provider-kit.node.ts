import { createRuntimeTransport } from "./node/runtime-transport.ts";
import { type OpenAnonymous, openAnonymousOver } from "./session/channel/anonymous.ts";
import { type OpenSession, openSessionOver } from "./session/open-session-over.ts";
import type { CreateTransport } from "./transport/transport.ts";

export * from "./provider-kit.ts";

/** What sends the requests, unless the options name another transport: the Node transport where the runtime has one. */
export const createTransport: CreateTransport = (fetch) => createRuntimeTransport(fetch);

/** Opens a session over the Node transport where the runtime has one, unless the options name another. */
export const openSession: OpenSession = (driver, signOn, options, shareable) =>
  openSessionOver(createTransport, driver, signOn, options, shareable);

/** Makes calls without a session over the Node transport, likewise. */
export const openAnonymous: OpenAnonymous = (facts, options, secrets) =>
  openAnonymousOver(createTransport, facts, options, secrets);
