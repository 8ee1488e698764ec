import type { Counter, Histogram, MeterProvider, UpDownCounter } from "@opentelemetry/api";
import type { ActivityResult, RequestActivity, SignoffEvent } from "@signoff/core";
import manifest from "../package.json" with { type: "json" };
import { errorTypeOf, requestAttributes, resultAttributes } from "./attributes.ts";
import { names } from "./names.ts";

/** The bounds of the histogram in s, as the semantic conventions advise. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

interface Instruments {
  readonly duration: Histogram;
  readonly retries: Counter;
  readonly sessions: UpDownCounter;
}

function createInstruments(provider: MeterProvider): Instruments {
  const meter = provider.getMeter(manifest.name, manifest.version);
  return {
    duration: meter.createHistogram(names.requestDuration, {
      description: "Duration of requests, to the end of the answer or to the head of a stream.",
      unit: "s",
      advice: { explicitBucketBoundaries: bounds },
    }),
    retries: meter.createCounter(names.retries, {
      description: "Calls that were sent again after a failure.",
      unit: "{retry}",
    }),
    sessions: meter.createUpDownCounter(names.sessions, {
      description: "Sessions that are open in this process.",
      unit: "{session}",
    }),
  };
}

/** What is counted and measured. */
export class Metrics {
  readonly #providerOf: () => MeterProvider;
  #known: { readonly provider: MeterProvider; readonly instruments: Instruments } | undefined;

  /** @param providerOf is asked each time: unlike spans, measurements are lost to one that the SDK takes the place of later. */
  constructor(providerOf: () => MeterProvider) {
    this.#providerOf = providerOf;
  }

  get #instruments(): Instruments {
    const provider = this.#providerOf();
    if (this.#known?.provider !== provider) {
      this.#known = { provider, instruments: createInstruments(provider) };
    }
    return this.#known.instruments;
  }

  /** @param duration in ms. */
  record(activity: RequestActivity, result: ActivityResult, duration: number): void {
    this.#instruments.duration.record(duration / 1000, {
      ...requestAttributes(activity),
      ...resultAttributes(result),
    });
  }

  count(event: SignoffEvent): void {
    if (event.type !== "retry") return;
    const { provider, operation } = event;
    this.#instruments.retries.add(1, {
      [names.provider]: provider,
      [names.operation]: operation,
      [names.errorType]: errorTypeOf(event),
    });
  }

  /** @returns what counts the session off again. */
  opened(provider: string): () => void {
    const attributes = { [names.provider]: provider };
    const { sessions } = this.#instruments;
    sessions.add(1, attributes);
    return () => sessions.add(-1, attributes);
  }
}
