import type { EmulatedRequest, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { SessionFilter } from "../engine/ledger.ts";
import type { RequestRecord } from "../engine/records.ts";
import { Problem } from "../engine/problem.ts";
import type { Lie } from "../lies.ts";
import type { ControlledServer } from "./controlled-server.ts";
import type { FaultOrders, SentOrder } from "./fault-orders.ts";

/** What a server is told by. */
export function describeServer({ provider, url, accounts, ca }: ControlledServer): object {
  return { provider, url, accounts, ca };
}

/** A record as JSON has it. */
function describeRequest(record: RequestRecord): object {
  const { body } = record;
  return Buffer.isBuffer(body) ? { ...record, body: { base64: body.toString("base64") } } : record;
}

/** What every server has. */
export function serverHandlers(
  find: (name: string) => ControlledServer,
  orders: ReadonlyMap<ControlledServer, FaultOrders>,
): Record<string, Handler> {
  const serverOf = ({ params }: EmulatedRequest): ControlledServer =>
    find(params.required("provider"));
  return {
    getServer: (request) => json(200, describeServer(serverOf(request))),
    listAccounts: (request) => json(200, serverOf(request).accounts),
    listRequests(request) {
      const operationId = request.query.text("operationId");
      const requests = serverOf(request).requests.slice(request.query.number("from") ?? 0);
      return json(
        200,
        requests
          .filter((record) => operationId === undefined || record.operationId === operationId)
          .map(describeRequest),
      );
    },
    listViolations: (request) => json(200, serverOf(request).violations),
    listSessions: (request) => json(200, serverOf(request).sessions()),
    expireSessions(request) {
      serverOf(request).expireSessions(request.body as SessionFilter | undefined);
      return empty(204);
    },
    getLies: (request) => json(200, serverOf(request).lies()),
    setLies(request) {
      const server = serverOf(request);
      for (const [lie, on] of Object.entries(request.body as Record<Lie, boolean>))
        server.lie(lie as Lie, on);
      return json(200, server.lies());
    },
    ...faultHandlers((request) => {
      const own = orders.get(serverOf(request));
      if (!own) throw new Error("The server has no list of faults.");
      return own;
    }),
    async issueCertificate(request) {
      const server = serverOf(request);
      if (server.ca === undefined) throw new Problem(400, "certificates need a start with --tls");
      const { commonName } = request.body as { commonName: string };
      const { pfx, ...issued } = await server.clientCertificate(commonName);
      return json(200, { ...issued, pfx: pfx.toString("base64") });
    },
  };
}

function faultHandlers(
  ordersOf: (request: EmulatedRequest) => FaultOrders,
): Record<string, Handler> {
  return {
    listFaults: (request) => json(200, ordersOf(request).list()),
    orderFault: (request) => json(200, ordersOf(request).add(request.body as SentOrder)),
    getFault: (request) => json(200, ordersOf(request).get(request.params.required("id"))),
    removeFault(request) {
      ordersOf(request).remove(request.params.required("id"));
      return empty(204);
    },
    removeFaults(request) {
      ordersOf(request).removeAll();
      return empty(204);
    },
  };
}
