export { createClock, type Clock } from "./clock.ts";
export type { ClientCertificate } from "./engine/certificates.ts";
export type { AnswerFaultOrder } from "./engine/fault-orders.ts";
export type { SessionFilter, SessionView } from "./engine/ledger.ts";
export type { OpenApiDocument } from "./engine/openapi.ts";
export type {
  PassedOver,
  RecordedFile,
  RequestParameters,
  RequestRecord,
  Violation,
} from "./engine/records.ts";
export type { EmulatedServer } from "./engine/server.ts";
export type { Elsewhere } from "./fault-server/elsewhere.ts";
export type { AnswerFault } from "./faults/answer-faults.ts";
export type { SocketFault } from "./faults/socket-faults.ts";
export type { RedirectTarget } from "./faults/kinds/redirects.ts";
export type { AnswerPosition } from "./faults/kinds/stops.ts";
export type { OpenSocket } from "./fault-server/guests.ts";
export type { Refusal } from "./fault-server/listener.ts";
export type { FaultRecord } from "./fault-server/log.ts";
export type { SocketFaultChooser, SocketFaultOrder } from "./faults/order.ts";
export type { SeenAnswer, SeenRequest } from "./faults/seen-request.ts";
export type { MadeAnswer } from "./faults/stage.ts";
export {
  startFaultServer,
  type FaultServer,
  type FaultServerOptions,
  type FaultServerTarget,
} from "./fault-server/start.ts";
export type { Fault, FaultKind } from "./engine/fault.ts";
export type { FaultHandle } from "./faults/order-list.ts";
export * from "./generated/public.ts";
export type { Lie } from "./lies.ts";
export type { ProviderName, Providers } from "./generated/providers.ts";
export {
  serveEmulator,
  type ServedEmulator,
  type ServedProvider,
  type ServeOptions,
} from "./serve.ts";
export { startEmulator, type Emulator, type EmulatorOptions, type ServerOf } from "./start.ts";
