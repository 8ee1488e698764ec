import { type Context, createContextKey, propagation } from "@opentelemetry/api";
import type { RequestActivity } from "@signoff/core";

/** By this name the SDK knows it, whose package is not needed for more. */
const suppressed = createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/** Has no other instrumentation tell of the request once more, with the whole URL and the secrets in that. */
export function withoutOthers(context: Context): Context {
  return context.setValue(suppressed, true);
}

/** Of W3C Trace Context. A propagator may write more, such as the app's baggage, which is none of the provider's business. */
const fields = ["traceparent", "tracestate"];

/** Has a request tell of the trace that it belongs to. */
export function propagate(context: Context, activity: RequestActivity): void {
  const carrier: Record<string, string> = {};
  propagation.inject(context, carrier);
  for (const name of fields) {
    const value = carrier[name];
    if (value) activity.setHeader(name, value);
  }
}
