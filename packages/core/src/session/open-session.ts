import { createFetchTransport } from "../transport/fetch-transport.ts";
import { type OpenAnonymous, openAnonymousOver } from "./channel/anonymous.ts";
import { type OpenSession, openSessionOver } from "./open-session-over.ts";

/** Opens a session over `globalThis.fetch`, unless the options name another transport. */
export const openSession: OpenSession = (driver, signOn, options) =>
  openSessionOver(createFetchTransport, driver, signOn, options);

/** Makes calls without a session over `globalThis.fetch`, unless the options name another transport. */
export const openAnonymous: OpenAnonymous = (facts, options, secrets) =>
  openAnonymousOver(createFetchTransport, facts, options, secrets);
