import {
  context,
  type MeterProvider,
  metrics,
  type Span,
  SpanStatusCode,
  trace,
  type Tracer,
  type TracerProvider,
} from "@opentelemetry/api";
import {
  type Activity,
  type ActivityResult,
  InvalidOptionError,
  type Telemetry,
  type Tracked,
} from "@signoff/core";
import { checkBoolean, ownOptions, readMember } from "@signoff/core/provider";
import manifest from "../package.json" with { type: "json" };
import { errorTypeOf, resultAttributes, spanOf } from "./attributes.ts";
import { propagate, withoutOthers } from "./contexts.ts";
import { Metrics } from "./metrics.ts";
import { names } from "./names.ts";

/** What {@link openTelemetry} is made with. */
export interface OpenTelemetryOptions {
  /** Where spans go. Default: the global one, which the SDK registers. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Where measurements go. Default: the global one. */
  readonly meterProvider?: MeterProvider | undefined;
  /**
   * `true` sends `traceparent` and `tracestate` with each request, by the propagator that the SDK registers; never `baggage`.
   * Default `false`: the provider is another company, which has no part in the trace.
   */
  readonly propagate?: boolean | undefined;
}

const optionNames = ["tracerProvider", "meterProvider", "propagate"] as const;

/**
 * Tells OpenTelemetry of sessions, given to their login as `telemetry`: a span for the login, each call, each of its requests,
 * each renewal and the sign-off, each within the one that it is part of, and metrics of requests, repeats and open sessions.
 * One may serve many logins.
 *
 * Requests have the attributes of the semantic conventions for HTTP clients. There is no URL among them, and no secret: paths
 * are told as the spec has them. Other instrumentations, such as that of undici, are kept from telling of the same requests.
 *
 * @throws {InvalidOptionError} for what is no provider of spans or measurements.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Telemetry {
  const own = ownOptions(options, optionNames, "openTelemetry");
  checkProvider("tracerProvider", own.tracerProvider, "getTracer");
  checkProvider("meterProvider", own.meterProvider, "getMeter");
  checkBoolean("propagate", own.propagate);
  const { tracerProvider, meterProvider, propagate: propagates = false } = own;
  const tracerOf = lastTracer(() => tracerProvider ?? trace.getTracerProvider());
  const measured = new Metrics(() => meterProvider ?? metrics.getMeterProvider());
  return {
    begin: (activity) => begin(tracerOf(), measured, propagates, activity),
    opened: (provider) => measured.opened(provider),
    onEvent: (event) => measured.count(event),
  };
}

/** @param providerOf is asked each time: an SDK that starts later, by another copy of the API, takes the place of one that does nothing. */
function lastTracer(providerOf: () => TracerProvider): () => Tracer {
  let known: { readonly provider: TracerProvider; readonly tracer: Tracer } | undefined;
  return () => {
    const provider = providerOf();
    if (known?.provider !== provider) {
      known = { provider, tracer: provider.getTracer(manifest.name, manifest.version) };
    }
    return known.tracer;
  };
}

function begin(
  tracer: Tracer,
  measured: Metrics,
  propagates: boolean,
  activity: Activity,
): Tracked {
  const { name, ...start } = spanOf(activity);
  const parent = context.active();
  const span = tracer.startSpan(name, start, parent);
  const own = trace.setSpan(parent, span);
  if (activity.type !== "request") {
    return {
      within: (work) => context.with(own, work),
      end: (result) => end(span, result),
    };
  }
  if (propagates) propagate(own, activity);
  const started = performance.now();
  return {
    within: (work) => context.with(withoutOthers(own), work),
    end(result) {
      measured.record(activity, result, performance.now() - started);
      span.setAttributes(resultAttributes(result));
      end(span, result);
    },
  };
}

function end(span: Span, result: ActivityResult): void {
  const errorType = errorTypeOf(result);
  const { requestId, outcome } = result;
  if (requestId !== undefined) span.setAttribute(names.requestId, requestId);
  if (outcome !== undefined) span.setAttribute(names.outcome, outcome);
  if (errorType !== undefined) {
    span.setAttribute(names.errorType, errorType);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

function checkProvider(option: string, provider: unknown, method: string): void {
  if (provider === undefined || typeof readMember(provider, method) === "function") return;
  throw new InvalidOptionError(option, `has no ${method}; give a provider of the SDK, or none.`);
}
