import type { EmulatedRequest, Handler, ProviderModule } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { Problem } from "../engine/problem.ts";
import { namedCalls } from "./calls.ts";
import type { ControlledServer, ControlledServers } from "./controlled-server.ts";
import { controlDocument } from "./document.ts";
import { fileHandlers } from "./files.ts";
import { generalHandlers } from "./general.ts";
import { serverHandlers } from "./server.ts";
import { wireHandlers } from "./wire.ts";
import { createFaultOrders } from "./fault-orders.ts";

/** The control of some servers, as the engine sees it. `close` ends them, and the control with them. */
export function controlModule(
  servers: ControlledServers,
  close: () => void,
): ProviderModule<object, object> {
  const find = (name: string): ControlledServer => {
    const server = servers.get(name);
    if (server) return server;
    throw new Problem(
      404,
      `provider: ${name} was not started; there are ${[...servers.keys()].join(", ")}`,
    );
  };
  const orders = new Map(
    [...servers.values()].map((server) => [server, createFaultOrders(server)]),
  );
  const handlers: Record<string, Handler> = {
    ...generalHandlers(servers, close),
    ...serverHandlers(find, orders),
    ...wireHandlers(find, orders),
    ...fileHandlers(servers),
    ...controlHandlers(find),
  };
  return {
    name: "control",
    spec: controlDocument,
    start: () => ({
      accounts: {},
      controls: {},
      authorize: refuseForeigners,
      handlers: Object.fromEntries(
        Object.entries(handlers).map(([id, handler]) => [id, tellingWhatIsUnfit(handler)]),
      ),
    }),
  };
}

function controlHandlers(find: (name: string) => ControlledServer): Record<string, Handler> {
  return Object.fromEntries(
    namedCalls.map(({ provider, operationId, call }): [string, Handler] => [
      operationId,
      async ({ body = {} }) => {
        const result = await call.call(find(provider).controls, body);
        return json(200, { result: result ?? null });
      },
    ]),
  );
}

/** What a control throws because of what it was given is told to who gave it. */
function tellingWhatIsUnfit(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof RangeError) throw new Problem(400, error.message);
      throw error;
    }
  };
}

const ownNames = new Set(["127.0.0.1", "localhost"]);

/** A page in a browser of this machine must not reach it, not even under a name that leads to 127.0.0.1. */
function refuseForeigners(request: EmulatedRequest): undefined {
  const host = request.header("host") ?? "";
  if (!ownNames.has(host.replace(/:\d+$/, "")))
    throw new Problem(
      403,
      `Host: the control is reached as 127.0.0.1 or localhost, not as "${host}"`,
    );
  if (request.header("origin") !== undefined)
    throw new Problem(403, "Origin: the control takes no requests of a page in a browser");
}
