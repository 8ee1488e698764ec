import type { CallLimits } from "../../call/call.ts";
import type { OperationsByMethod } from "../../call/calls.ts";
import type { ClientSetup } from "../../client/caller.ts";
import { type ApiClient, createApiClient } from "../../client/client.ts";
import { SeenAnswer } from "../../client/observed-answer.ts";
import { createNotices } from "../../reports/deprecation.ts";
import { type EventListener, guardHook } from "../../reports/events.ts";
import type { Telemetry } from "../../reports/telemetry.ts";
import { resolveRetry, resolveTimeout } from "../../options/limits.ts";
import type { KnownOptions } from "../driver/common-options.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import { createScrubber, type Scrubber } from "../../errors/scrub.ts";
import { composeLayers, type Layer } from "../../steps/step.ts";
import {
  appStepsOnDemand,
  callTelemetryOnDemand,
  logOnDemand,
  observerOnDemand,
  requestTelemetryOnDemand,
} from "../../steps/layers-on-demand.ts";
import { createRetry, type PassOver } from "../../steps/retry.ts";
import { attemptTime, enforcedTotalTime } from "../../steps/time-limits.ts";
import { createWire } from "../../steps/wire.ts";
import { type AnswerObservers, createAnswerObservers } from "./answer-observers.ts";
import { readFixedHeaders } from "../../transport/fixed-headers.ts";
import { createRequestIds, type PutRequestId } from "../../transport/request-ids.ts";
import type { CreateTransport, Transport } from "../../transport/transport.ts";

/** How a session's requests are sent, whoever authorises them. */
export interface Channel<Operations extends OperationsByMethod, Paths extends object> {
  readonly scrubber: Scrubber;
  readonly emit: EventListener;
  readonly telemetry: Telemetry | undefined;
  readonly putRequestId: PutRequestId | undefined;
  /** `timeout.total` in ms. */
  readonly total: number;
  readonly observers: AnswerObservers;
  readonly passOver: PassOver | undefined;
  /** `attempt` is the layer that bounds each attempt. Default: {@link attemptTime}. */
  client(
    authorise: Layer,
    setup?: Partial<ClientSetup>,
    attempt?: Layer,
  ): ApiClient<Operations, Paths>;
}

/** Puts the steps in order, from outside in: telemetry, total time, the app's own, retry, session, attempt time, wire. */
export function createChannel<Operations extends OperationsByMethod, Paths extends object>(
  provider: ProviderFacts,
  options: KnownOptions,
  createTransport: CreateTransport,
): Channel<Operations, Paths> {
  const { logger, telemetry } = options;
  const scrubber = createScrubber();
  const listeners = listenersOf(options, provider);
  const emit = tellAll(listeners);
  const limits: CallLimits = {
    ...resolveTimeout(options.timeout),
    maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
  };
  // The client outlives the login: it may not hold the options, since there are credentials among them.
  const observers = createAnswerObservers(options);
  const passOver = showPassedOver(observers, scrubber);
  const outer = [...layersOfApp(options), createRetry(emit, passOver)];
  const inner = listeners.length > 0 ? [observerOnDemand(emit)] : [];
  if (telemetry) inner.unshift(requestTelemetryOnDemand(telemetry, scrubber));
  const onNotice = createNotices(emit, logger !== undefined);
  const wire = createWire(chooseTransport(options, createTransport), scrubber, onNotice);
  const retry = resolveRetry(options.retry);
  const headers = readFixedHeaders(options, provider);
  const userAgent = options.userAgent ?? describeAgent(provider);
  const putRequestId = createRequestIds(options.requestId, provider);
  return {
    scrubber,
    emit,
    telemetry,
    putRequestId,
    total: limits.total,
    observers,
    passOver,
    client: (authorise, setup, attempt = attemptTime) =>
      createApiClient({
        provider,
        scrubber,
        limits,
        retry,
        userAgent,
        headers,
        putRequestId,
        signal: undefined,
        observeAnswer: observers.own,
        observedOperations: observers.operations,
        send: composeLayers([...outer, authorise, ...inner, attempt], wire),
        ...setup,
      }),
  };
}

/** Shows an answer that a repeat takes the place of: its head, since its body was not for the app. */
function showPassedOver(
  { own: observe }: AnswerObservers,
  scrubber: Scrubber,
): PassOver | undefined {
  return (
    observe &&
    ((response, call) => observe(new SeenAnswer(response, call, scrubber, () => undefined)))
  );
}

function layersOfApp({ telemetry, steps = [] }: KnownOptions): readonly Layer[] {
  const own = steps.length > 0 ? [enforcedTotalTime, appStepsOnDemand([...steps])] : [];
  return telemetry ? [callTelemetryOnDemand(telemetry), ...own] : own;
}

function listenersOf(
  { onEvent, logger, telemetry }: KnownOptions,
  { name }: ProviderFacts,
): readonly EventListener[] {
  const onTelemetry = telemetry?.onEvent?.bind(telemetry);
  const all = [onEvent, logger && logOnDemand(logger, name), onTelemetry];
  return all.filter((one) => one !== undefined);
}

function tellAll(listeners: readonly EventListener[]): EventListener {
  const guarded = listeners.map((listener) => guardHook(listener));
  return (event) => {
    for (const listener of guarded) listener(event);
  };
}

function chooseTransport(
  { fetch, transport }: KnownOptions,
  createTransport: CreateTransport,
): Transport {
  if (!transport) return createTransport(fetch);
  // One of the app's own may be deaf to the cancellation.
  return (request) => request.cancellation.race(transport(request));
}

/** The package, and the state of the spec that it was made from. */
function describeAgent({ name, spec }: ProviderFacts): string {
  return spec === undefined ? `@signoff/${name}` : `@signoff/${name} (spec ${spec})`;
}
