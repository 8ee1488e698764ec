export { logEvents } from "../reports/log-events.ts";
export { createObserver } from "./observe.ts";
export { createCallTelemetry, createRequestTelemetry } from "./telemetry.ts";
