export type { Dispatcher } from "./dispatcher.ts";
export { findNodeDispatcher, isNodeFetch } from "./find-dispatcher.ts";
export type { NodeTransportOptions } from "./options.ts";
export type { TlsOptions } from "./tls-options.ts";
export { nodeTransport } from "./node-transport.ts";
export { fileStore } from "../session/shared/stores/file-store/file-store.ts";
