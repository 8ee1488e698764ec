import { context, metrics, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  CompositePropagator,
  W3CBaggagePropagator,
  W3CTraceContextPropagator,
} from "@opentelemetry/core";
import {
  AggregationTemporality,
  type DataPoint,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { onTestFinished } from "vitest";

export interface Sdk {
  readonly spans: () => readonly ReadableSpan[];
  /** The points of each metric by its name, of all that was measured so far. */
  readonly points: () => Promise<ReadonlyMap<string, readonly DataPoint<unknown>[]>>;
  /** All that was told, as text. */
  readonly text: () => Promise<string>;
}

/** The real SDK with its exporters to memory, registered for the test. */
export function startSdk(): Sdk {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 1_000_000,
  });
  const meterProvider = new MeterProvider({ readers: [reader] });
  trace.setGlobalTracerProvider(provider);
  metrics.setGlobalMeterProvider(meterProvider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(
    new CompositePropagator({
      propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()],
    }),
  );
  onTestFinished(async () => {
    await Promise.all([provider.shutdown(), meterProvider.shutdown()]);
    for (const api of [trace, metrics, context, propagation]) api.disable();
  });

  async function points(): Promise<Map<string, readonly DataPoint<unknown>[]>> {
    await reader.forceFlush();
    const scopes = metricExporter.getMetrics().at(-1)?.scopeMetrics ?? [];
    const all = scopes.flatMap((scope) => scope.metrics);
    return new Map(all.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]));
  }
  const spans = (): readonly ReadableSpan[] => exporter.getFinishedSpans();
  return {
    spans,
    points,
    text: async () => JSON.stringify([spans().map(shown), [...(await points())]]),
  };
}

/** All of a span that an exporter may send on. */
function shown(span: ReadableSpan): object {
  const { name, attributes, events, links, status, resource, instrumentationScope } = span;
  return {
    name,
    attributes,
    events,
    links,
    status,
    scope: instrumentationScope,
    of: resource.attributes,
  };
}

/** What the tree needs of a span of either release of the SDK. */
type TreeSpan = Pick<ReadableSpan, "name" | "startTime" | "spanContext"> & {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parentSpanContext?: { readonly spanId: string } | undefined;
};

/**
 * The spans as a tree, a line each, children below their parent, by the time at which they began.
 *
 * @param leftOut the name of those that are left out with all below them.
 */
export function treeOf(spans: readonly TreeSpan[], leftOut?: string): string[] {
  const known = new Set(spans.map((span) => span.spanContext().spanId));
  const byStart = spans.toSorted(({ startTime: [a, b] }, { startTime: [c, d] }) => a - c || b - d);
  const below = (parent: string | undefined, depth: number): string[] =>
    byStart
      .filter(({ parentSpanContext: of }) =>
        parent === undefined ? !of || !known.has(of.spanId) : of?.spanId === parent,
      )
      .filter(({ name }) => name !== leftOut)
      .flatMap((span) => {
        const line = `${"  ".repeat(depth)}${lineOf(span)}`;
        return [line].concat(below(span.spanContext().spanId, depth + 1));
      });
  return below(undefined, 0);
}

function lineOf({ name, attributes }: TreeSpan): string {
  const resend = attributes["http.request.resend_count"];
  const facts = [
    attributes["http.response.status_code"],
    typeof resend === "number" ? `resend ${resend}` : undefined,
    attributes["signoff.outcome"],
  ];
  return [name, ...facts.filter((fact) => fact !== undefined).map(String)].join(", ");
}
