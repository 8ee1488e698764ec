import type { Clock } from "../clock.ts";
import type { ProviderContext, ProviderInstance, ProviderModule } from "../contract.ts";
import type { Fault } from "./fault.ts";
import type { FaultHandle } from "../faults/order-list.ts";
import type { FaultServer } from "../fault-server/start.ts";
import { checkLie, allLies, type Lie } from "../lies.ts";
import type { CertificateAuthority, ClientCertificate } from "./certificates.ts";
import { derive } from "./derived.ts";
import { exampleAnswer } from "./examples.ts";
import type { Secrets } from "../secrets.ts";
import { createFaultOrders, type AnswerFaultOrder } from "./fault-orders.ts";
import {
  createLedger,
  describeSession,
  type Ledger,
  type SessionFilter,
  type SessionView,
} from "./ledger.ts";
import { listen, type Listener } from "./listener.ts";
import type { Operation } from "./openapi.ts";
import type { PassedOver, RequestRecord, Violation } from "./records.ts";
import { serve, type Service } from "./serve.ts";
import { createSpool } from "./spool.ts";

/** One emulated provider that listens. */
export interface EmulatedServer<
  Name extends string = string,
  Accounts = unknown,
  Controls = unknown,
  OperationId extends string = string,
> {
  readonly provider: Name;
  /** Its origin, such as `http://127.0.0.1:40123`; that of its fault server when it has one. */
  readonly url: string;
  /** Made-up credentials that it accepts. RSA keys may be those of a server that was started long before. */
  readonly accounts: Accounts;
  /** What a test may do behind the wire. */
  readonly controls: Controls;
  readonly clock: Clock;
  /** Every request so far, in the order they came. */
  readonly requests: readonly RequestRecord<OperationId>[];
  /**
   * Every answer so far that broke the document, and every failure to answer: an error of the emulator. Unless the
   * server is strict, also what requests had that the document does not have, such as an unknown query parameter.
   */
  readonly violations: readonly Violation[];
  /** PEM of the authority that signed the server's certificate; `undefined` without TLS. */
  readonly ca: string | undefined;
  /** A certificate that the server trusts. Rejects without TLS. */
  clientCertificate(commonName: string): Promise<ClientCertificate>;
  /** The live sessions, in the order they were opened. */
  sessions(): SessionView[];
  /** Ends sessions as the provider does by itself; all of them without a filter. */
  expireSessions(filter?: SessionFilter): void;
  /**
   * Orders a fault, by its `kind` or as a `fault` of the fault server. Throws a `RangeError` that names what is wrong: the
   * operation, the kind or one of its fields.
   */
  fault(fault: Fault<OperationId> | AnswerFaultOrder<OperationId>): FaultHandle;
  /** Starts to lie, or with `false` stops to. Throws a `RangeError` for a lie that does not exist. */
  lie(lie: Lie, on?: boolean): void;
  /** What it lies about. */
  lies(): Readonly<Record<Lie, boolean>>;
  /** What stands in front of it, with the option `faultServers`. */
  readonly faultServer: FaultServer | undefined;
  /** Ends every connection, stops listening, and removes the files that were sent in. */
  close(): Promise<void>;
}

/** How a server is started. */
export interface ServerOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Refuses what the real service passes over. */
  readonly strict: boolean;
  /** Called with each thing that is passed over. */
  readonly onPassedOver?: ((passedOver: PassedOver) => void) | undefined;
  readonly clock: Clock;
  readonly lies: Iterable<Lie>;
  /** Shows answers to pages of any origin; not by default. */
  readonly cors?: boolean;
  /** Those of an earlier start; none by default. */
  readonly secrets?: Secrets;
  /** Serves https when there is one. */
  readonly authority: CertificateAuthority | undefined;
  /** Puts a fault server in front, which takes the port; the server itself gets any free one. */
  readonly front?: Front | undefined;
}

/** Starts what stands in front of a server. */
type Front = (target: FrontTarget) => Promise<FaultServer>;

/** What a fault server needs to know of the server behind it. */
export interface FrontTarget extends Pick<EmulatedServer, "provider" | "url" | "clock"> {
  /** 0 for any free one. */
  readonly port: number;
}

/** Starts one provider. Rejects when it cannot listen, or handles an operation that its document lacks. */
export async function startServer<Name extends string, Accounts, Controls>(
  module: ProviderModule<Accounts, Controls> & { readonly name: Name },
  options: ServerOptions,
): Promise<EmulatedServer<Name, Accounts, Controls>> {
  const { clock, authority } = options;
  const lies = new Set(options.lies);
  const ledger = createLedger(clock, lies);
  const closing = new AbortController();
  const context = createContext(module, options, ledger, () => entrance);
  const instance = await module.start(context);
  const service = createService(module, instance, options, closing.signal);
  const entrance = await openEntrance(module.name, service, options);

  return {
    provider: module.name,
    url: context.url,
    faultServer: entrance.faultServer,
    accounts: instance.accounts,
    controls: instance.controls,
    clock,
    requests: service.requests,
    violations: service.violations,
    ca: authority?.ca,
    clientCertificate: (commonName) => issueClientCertificate(authority, commonName),
    sessions: () => ledger.live().map(describeSession),
    expireSessions: (filter) => ledger.expire(filter),
    fault: (fault) => service.faults.add(fault),
    lie(lie, on = true) {
      checkLie(lie);
      if (on) lies.add(lie);
      else lies.delete(lie);
    },
    lies: () => toldOf(lies),
    async close() {
      closing.abort();
      await entrance.faultServer?.close();
      await entrance.listener.close();
      await service.spool.close();
    },
  };
}

/** Where requests come in. */
interface Entrance {
  readonly listener: Listener;
  readonly faultServer: FaultServer | undefined;
}

function createContext(
  module: ProviderModule,
  { clock, secrets = new Map() }: ServerOptions,
  ledger: Ledger,
  entrance: () => Entrance,
): ProviderContext {
  return {
    clock,
    ledger,
    secrets,
    get url() {
      const { faultServer, listener } = entrance();
      return faultServer?.url ?? listener.url;
    },
    resetConnections: () => entrance().listener.reset(),
    example: ({ operation }) =>
      exampleAnswer(module.spec, known(derive(module).byId, operation.id)),
  };
}

function createService(
  module: ProviderModule,
  instance: ProviderInstance,
  { strict, clock, cors = false, onPassedOver }: ServerOptions,
  closing: AbortSignal,
): Service {
  const { byId, findRoute, checks } = derive(module);
  refuseUnknownHandlers(instance, byId, module.name);
  return {
    instance,
    strict,
    onPassedOver: ({ method, path }, problem) =>
      onPassedOver?.({ provider: module.name, method, path, problem }),
    cors,
    findRoute,
    checks,
    faults: createFaultOrders(byId),
    spool: createSpool(),
    clock,
    requests: [],
    violations: [],
    closing,
  };
}

async function openEntrance(
  provider: string,
  service: Service,
  { port, authority, clock, front }: ServerOptions,
): Promise<Entrance> {
  const listener = await listen(
    front ? 0 : port,
    authority,
    (exchange) => void serve(service, exchange),
  );
  const faultServer = await front?.({ provider, url: listener.url, clock, port }).catch(
    async (error: unknown) => {
      await listener.close();
      throw error;
    },
  );
  return { listener, faultServer };
}

async function issueClientCertificate(
  authority: CertificateAuthority | undefined,
  commonName: string,
): Promise<ClientCertificate> {
  if (!authority) {
    throw new Error("Client certificates need a server with TLS: start it with `tls: true`.");
  }
  return authority.issueClient(commonName);
}

function toldOf(lies: ReadonlySet<Lie>): Record<Lie, boolean> {
  return Object.fromEntries(allLies.map((lie) => [lie, lies.has(lie)])) as Record<Lie, boolean>;
}

function known(byId: ReadonlyMap<string, Operation>, id: string): Operation {
  const operation = byId.get(id);
  if (!operation) throw new Error(`There is no operation "${id}".`);
  return operation;
}

function refuseUnknownHandlers(
  { handlers }: ProviderInstance,
  byId: ReadonlyMap<string, Operation>,
  name: string,
): void {
  const unknown = Object.keys(handlers).filter((id) => !byId.has(id));
  if (unknown.length === 0) return;
  throw new Error(`${name}: handlers for operations that do not exist: ${unknown.join(", ")}`);
}
