import type { EmulatedRequest, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import { Problem } from "../engine/problem.ts";
import type { Refusal } from "../fault-server/listener.ts";
import type { FaultRecord } from "../fault-server/log.ts";
import type { FaultServer } from "../fault-server/start.ts";
import type { ControlledServer } from "./controlled-server.ts";
import type { FaultOrders } from "./fault-orders.ts";
import { readAmount } from "./shapes.ts";

interface SentRefusal extends Pick<Refusal, "by"> {
  readonly times?: number | string;
}

/** What is done to connections, below HTTP. */
export function wireHandlers(
  find: (name: string) => ControlledServer,
  orders: ReadonlyMap<ControlledServer, FaultOrders>,
): Record<string, Handler> {
  const wireOf = ({ params }: EmulatedRequest): FaultServer => {
    const { faultServer } = find(params.required("provider"));
    if (faultServer) return faultServer;
    throw new Problem(400, "with --tls there is no fault server");
  };
  return {
    getWire(request) {
      const { log, sockets, elsewhere } = wireOf(request);
      return json(200, {
        log: log.map(describeRecord),
        sockets,
        elsewhere: { url: elsewhere.url, received: elsewhere.received },
      });
    },
    refuseConnections(request) {
      const { times, ...sent } = (request.body ?? {}) as SentRefusal;
      const refusal = { ...sent, ...(times !== undefined && { times: readAmount(times) }) };
      const handle = wireOf(request).refuse(refusal);
      const kept = orders.get(find(request.params.required("provider")));
      return json(200, kept?.keep({ refuse: request.body ?? {} }, handle));
    },
    async endIdleConnections(request) {
      await wireOf(request).endIdle((request.body as { by?: "close" | "reset" } | undefined)?.by);
      return empty(204);
    },
    closePort(request) {
      wireOf(request).closePort();
      return empty(204);
    },
    async openPort(request) {
      await wireOf(request).openPort();
      return empty(204);
    },
  };
}

function describeRecord({ headers, ...record }: FaultRecord): object {
  return { ...record, headers: Object.fromEntries(headers) };
}
