import { bare } from "../values/bare.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { Connections } from "./connections.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { findNodeDispatcher } from "./find-dispatcher.ts";
import { readProxy } from "./proxy.ts";
import { createContext } from "./secure-context.ts";
import type { TlsOptions } from "./tls-options.ts";

/** What undici's Agents take that matters here. */
type AgentClass = new (options: object) => Dispatcher;

/** An Agent of this library's own, and what makes its connections. */
export interface OwnAgent {
  readonly agent: Dispatcher;
  readonly connections: Connections;
}

/**
 * An Agent of our own, made by the class of Node's.
 *
 * @throws {InvalidOptionError} for an unfit option, or where the app put something else in the place of Node's Agent.
 */
export function createOwnAgent(tls: TlsOptions | undefined, proxy: string | undefined): OwnAgent {
  const connections = new Connections(
    tls === undefined ? undefined : createContext(tls),
    proxy === undefined ? undefined : readProxy(proxy),
  );
  const AgentClass = findAgentClass();
  if (!AgentClass) {
    throw new InvalidOptionError(
      proxy === undefined ? "tls" : "proxy",
      "needs Node's own undici Agent as the global dispatcher; give an Agent or ProxyAgent of undici as dispatcher instead.",
    );
  }
  const connect: Connections["connect"] = (...target) => connections.connect(...target);
  return { agent: new AgentClass(bare({ connect })), connections };
}

function findAgentClass(): AgentClass | undefined {
  const found = findNodeDispatcher()?.constructor;
  return found?.name === "Agent" ? (found as AgentClass) : undefined;
}
