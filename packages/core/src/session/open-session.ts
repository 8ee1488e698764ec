import { createFetchTransport } from "../transport/fetch-transport.ts";
import type { CreateTransport } from "../transport/transport.ts";
import { type OpenAnonymous, openAnonymousOver } from "./channel/anonymous.ts";
import { type OpenSession, openSessionOver } from "./open-session-over.ts";

/** What sends the requests, unless the options name another transport: `globalThis.fetch`. */
export const createTransport: CreateTransport = (fetch) => createFetchTransport(fetch);

/** Opens a session over `globalThis.fetch`, unless the options name another transport. */
export const openSession: OpenSession = (driver, signOn, options, shareable) =>
  openSessionOver(createTransport, driver, signOn, options, shareable);

/** Makes calls without a session over `globalThis.fetch`, unless the options name another transport. */
export const openAnonymous: OpenAnonymous = (facts, options, secrets) =>
  openAnonymousOver(createTransport, facts, options, secrets);
