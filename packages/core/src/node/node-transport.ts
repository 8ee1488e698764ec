import { ownOptions } from "../options/checks.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import type { Transport } from "../transport/transport.ts";
import { ControlledExchange } from "./controlled-exchange.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { findNodeDispatcher } from "./find-dispatcher.ts";
import { type NodeTransportOptions, nodeTransportOptionNames } from "./options.ts";
import { createOwnAgent } from "./own-agent.ts";
import { needsNode } from "./runtime.ts";
import { send } from "./transport.ts";

/**
 * Sends requests on the undici dispatcher that Node carries, without the cost of `fetch` and with the same outcome.
 *
 * The dispatcher is looked up at each request, so that proxies of the environment (`NODE_USE_ENV_PROXY`), and what the
 * app gave to undici's `setGlobalDispatcher`, apply. No time limit of undici's does: calls have their own.
 *
 * @throws {InvalidOptionError} for an option that is unfit, cannot be read, or excludes another, naming it; in a runtime
 *   without the HTTP client of Node (Bun, Deno, Cloudflare Workers, browsers, Electron's renderers), saying what to use there.
 */
export function nodeTransport(options?: NodeTransportOptions): Transport {
  const { dispatcher, tls, proxy } = ownOptions(options, nodeTransportOptionNames, "nodeTransport");
  if (dispatcher !== undefined) {
    checkDispatcher(dispatcher, { tls, proxy });
    return (request) => send(request, dispatcher, ControlledExchange);
  }
  if (tls !== undefined || proxy !== undefined) {
    requireNodeDispatcher(tls === undefined ? "proxy" : "tls");
    const { agent, connections } = createOwnAgent(tls, proxy);
    return (request) => {
      const release = connections.wait(request.url);
      return send(request, agent, undefined, release).finally(release);
    };
  }
  requireNodeDispatcher("transport");
  return (request) => send(request, requireNodeDispatcher("transport"));
}

function requireNodeDispatcher(option: keyof NodeTransportOptions | "transport"): Dispatcher {
  const dispatcher = findNodeDispatcher();
  if (dispatcher) return dispatcher;
  throw needsNode(option);
}

function checkDispatcher(dispatcher: Dispatcher, others: NodeTransportOptions): void {
  if (typeof (dispatcher as Partial<Dispatcher> | null)?.dispatch !== "function") {
    // On Bun, what is imported from undici is no dispatcher.
    requireNodeDispatcher("dispatcher");
    throw new InvalidOptionError(
      "dispatcher",
      "has to be a dispatcher of undici, such as an Agent, ProxyAgent or MockAgent.",
    );
  }
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined) continue;
    throw new InvalidOptionError(
      name,
      "and dispatcher exclude each other; set it up in the dispatcher itself.",
    );
  }
}
