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
export type { AnswerFault } from "./fault-server/faults/answer-faults.ts";
export type { SocketFault } from "./fault-server/faults/faults.ts";
export type { RedirectTarget } from "./fault-server/faults/redirects.ts";
export type { AnswerPosition } from "./fault-server/faults/stops.ts";
export type { OpenSocket } from "./fault-server/guests.ts";
export type { Refusal } from "./fault-server/listener.ts";
export type { FaultRecord } from "./fault-server/log.ts";
export type { SocketFaultChooser, SocketFaultOrder } from "./fault-server/orders.ts";
export type { SeenAnswer, SeenRequest } from "./fault-server/seen-request.ts";
export type { MadeAnswer } from "./fault-server/stage.ts";
export {
  startFaultServer,
  type FaultServer,
  type FaultServerOptions,
  type FaultServerTarget,
} from "./fault-server/start.ts";
export type { Fault, FaultHandle, FaultKind } from "./faults.ts";
export * from "./generated/public.ts";
export type { Lie } from "./lies.ts";
export type { ProviderName, Providers } from "./generated/providers.ts";
export { startEmulator, type Emulator, type EmulatorOptions, type ServerOf } from "./start.ts";
