import { Agent } from "node:https";
import type { FetchFunction } from "@signoff/core";
import { createContext, type TlsOptions } from "./tls/context.ts";
import { send } from "./tls/send.ts";

export type { TlsOptions };

/**
 * Makes a `fetch` that shows a client certificate, and trusts authorities of your own.
 *
 * It speaks https only, keeps connections open for further requests, and never follows a redirect.
 *
 * @throws {InvalidOptionError} for an option that is missing, unfit or cannot be read, naming it.
 */
export function tlsFetch(options: TlsOptions): FetchFunction {
  const agent = new Agent({ keepAlive: true, secureContext: createContext(options) });
  return (url, init) => send(url, init, agent);
}
