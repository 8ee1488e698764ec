import type { Counter, Histogram, MeterProvider, UpDownCounter } from "@opentelemetry/api";
import type { ActivityResult, RequestActivity, SignoffEvent } from "@signoff/core";
import manifest from "../package.json" with { type: "json" };
import { errorTypeOf, requestAttributes, resultAttributes } from "./attributes.ts";
import { names } from "./names.ts";

/** The bounds of the histogram in s, as the semantic conventions advise. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What is counted and measured. */
export class Metrics {
  readonly #duration: Histogram;
  readonly #retries: Counter;
  readonly #sessions: UpDownCounter;

  constructor(provider: MeterProvider) {
    const meter = provider.getMeter(manifest.name, manifest.version);
    this.#duration = meter.createHistogram(names.requestDuration, {
      description: "Duration of requests, to the end of the answer or to the head of a stream.",
      unit: "s",
      advice: { explicitBucketBoundaries: bounds },
    });
    this.#retries = meter.createCounter(names.retries, {
      description: "Calls that were sent again after a failure.",
      unit: "{retry}",
    });
    this.#sessions = meter.createUpDownCounter(names.sessions, {
      description: "Sessions that are open in this process.",
      unit: "{session}",
    });
  }

  /** @param duration in ms. */
  record(activity: RequestActivity, result: ActivityResult, duration: number): void {
    this.#duration.record(duration / 1000, {
      ...requestAttributes(activity),
      ...resultAttributes(result),
    });
  }

  count(event: SignoffEvent): void {
    if (event.type !== "retry") return;
    const { provider, operation } = event;
    this.#retries.add(1, {
      [names.provider]: provider,
      [names.operation]: operation,
      [names.errorType]: errorTypeOf(event),
    });
  }

  /** @returns what counts the session off again. */
  opened(provider: string): () => void {
    const attributes = { [names.provider]: provider };
    this.#sessions.add(1, attributes);
    return () => this.#sessions.add(-1, attributes);
  }
}
