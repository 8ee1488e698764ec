import { onDemand } from "../call/on-demand.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { type EventListener, guardHook, type SignoffEvent } from "../reports/events.ts";
import type { Logger } from "../reports/logger.ts";
import type { Telemetry } from "../reports/telemetry.ts";
import type { Layer, Send, Step } from "./step.ts";
import type { WireRequest } from "../transport/transport.ts";

const loadAppSteps = /* @__PURE__ */ onDemand("steps", () => import("./app-steps.ts"));
const loadObserving = /* @__PURE__ */ onDemand(
  "onEvent, logger and telemetry",
  () => import("./observing.ts"),
);

/** The app's own steps. This code, and that of all layers here, comes with the first request: that of the login. */
export function appStepsOnDemand(steps: readonly Step[]): Layer {
  return layerOnDemand(loadAppSteps, ({ createAppSteps }) => createAppSteps(steps));
}

/** Tells of every attempt. */
export function observerOnDemand(emit: EventListener): Layer {
  return layerOnDemand(loadObserving, ({ createObserver }) => createObserver(emit));
}

/** Tells telemetry of each call. */
export function callTelemetryOnDemand(telemetry: Telemetry): Layer {
  return layerOnDemand(loadObserving, (code) => code.createCallTelemetry(telemetry));
}

/** Tells telemetry of each request. */
export function requestTelemetryOnDemand(telemetry: Telemetry, scrubber: Scrubber): Layer {
  return layerOnDemand(loadObserving, (code) => code.createRequestTelemetry(telemetry, scrubber));
}

/** Has a logger told of each event, in their order. Its code is asked for at once, before the login sends anything. */
export function logOnDemand(logger: Logger, provider: string): EventListener {
  const waiting: SignoffEvent[] = [];
  let log: EventListener = (event) => void waiting.push(event);
  loadObserving({ provider }).then(
    ({ logEvents }) => {
      log = guardHook(logEvents(logger));
      for (const event of waiting.splice(0)) log(event);
    },
    // The login needs the same code, and tells it.
    () => {},
  );
  return (event) => log(event);
}

function layerOnDemand<Code>(
  load: (details: WireRequest["call"]["details"]) => Promise<Code>,
  create: (code: Code) => Layer,
): Layer {
  return (next) => {
    let loaded: Send | undefined;
    return async (request) => {
      loaded ??= create(await load(request.call.details))(next);
      return loaded(request);
    };
  };
}
