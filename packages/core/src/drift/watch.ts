import type { DriftWatch, ObservedAnswer } from "../call/observed-answer.ts";
import type { OperationName } from "../errors/errors.ts";
import { guardHook } from "../reports/events.ts";
import {
  answerFor,
  type Content,
  createShapeReader,
  essenceOf,
  isJsonType,
  mediaKeyFor,
  type SpecifiedAnswer,
} from "../shapes/read-shapes.ts";
import type { Shapes } from "../shapes/shapes.ts";
import { createViews, type ViewOf } from "../shapes/view.ts";
import { pointerOf, pointerOfContent } from "../shapes/pointers.ts";
import { parseBareJson } from "../values/bare-json.ts";
import { compareBody } from "./compare.ts";
import { type Difference, sameFault } from "./difference.ts";
import type { DriftFact } from "./fact.ts";
import { createNameTeller } from "../values/told-names.ts";
import { type DriftOptions, readDriftOptions } from "./options.ts";
import { typeOfValue } from "./types-of.ts";

/**
 * Makes a {@link DriftWatch} of the spec of a provider.
 *
 * @param report given each distinct difference once, as it is found. What it throws is passed over.
 * @throws {InvalidOptionError} for bad options.
 */
export function createDriftWatch<Provider extends string>(
  shapes: Shapes<Provider>,
  report: (fact: DriftFact) => void,
  options: DriftOptions = {},
): DriftWatch<Provider> {
  const { sample, limit } = readDriftOptions(report, options);
  const ledger = new Ledger(shapes, guardHook(report), limit);
  const reader = createShapeReader(shapes);
  const bodies = createBodyComparison(createViews(reader));
  const looked = new Set<SpecifiedAnswer>();
  return {
    provider: shapes.provider,
    operations: Object.keys(shapes.answers) as OperationName[],
    compare(answer) {
      const answers = reader.answersOf(answer.operation);
      if (!answers || ledger.isFull) return;
      const specified = answerFor(answers, answer.status);
      if (!specified) {
        ledger.tell(answer, [undocumentedStatus(answer)]);
        return;
      }
      const isFirst = !looked.has(specified);
      if (!isFirst && sample < 1 && Math.random() >= sample) return;
      const { found, isWhole } = bodies(answer, specified);
      if (isWhole) looked.add(specified);
      ledger.tell(answer, found);
    },
  };
}

function undocumentedStatus({ operation, status }: ObservedAnswer): Difference {
  const kind = "undocumented-status";
  return { kind, at: "", place: pointerOf(operation, "responses"), seen: String(status) };
}

interface Compared {
  readonly found: readonly Difference[];
  /** Whether the body was there to be looked into: that of a stream is not, nor that of an answer which a repeat replaced. */
  readonly isWhole: boolean;
}

/** Compares the media type of an answer and, where it is JSON, its body. */
function createBodyComparison(
  viewOf: ViewOf,
): (answer: ObservedAnswer, specified: SpecifiedAnswer) => Compared {
  const names = createNameTeller();
  const contents = new Map<SpecifiedAnswer, Content>();
  const contentOf = (specified: SpecifiedAnswer): Content => {
    const parsed = contents.get(specified) ?? (parseBareJson(specified.content) as Content);
    contents.set(specified, parsed);
    return parsed;
  };
  return (answer, specified) => {
    const content = contentOf(specified);
    const essence = essenceOf(answer.contentType);
    const key = essence === undefined ? undefined : mediaKeyFor(content, essence);
    const response = pointerOf(answer.operation, "responses", specified.key);
    const found: Difference[] = [];
    if (!answer.isEmpty && key === undefined) {
      const seen = essence ?? (answer.contentType === undefined ? "nothing" : "no media type");
      found.push({ kind: "undocumented-media-type", at: "", place: response, seen });
    }
    const json = key ?? Object.keys(content).find(isJsonType);
    const schema = json !== undefined && isJsonType(json) ? content[json] : undefined;
    if (json === undefined || !schema) return { found, isWhole: true };
    const pointer = pointerOfContent(response, json);
    const value = answer.read();
    if (value === undefined) {
      const { isEmpty } = answer;
      const isOther = isEmpty && Object.keys(content).length === 1;
      return { found: isOther ? [...found, nothingCame(pointer)] : found, isWhole: isEmpty };
    }
    const comparison = {
      viewOf,
      tellName: (name: string) => names.tell(name, (text) => answer.mask(text)),
      tellKey: names.hash,
    };
    const inside = compareBody(value, { schema, pointer }, comparison);
    return { found: [...found, ...inside], isWhole: true };
  };
}

function nothingCame(place: string): Difference {
  return { kind: "other-type", at: "", place, expected: ["JSON"], seen: typeOfValue(undefined) };
}

/** Tells each fault of the spec once, and no more of them than the limit. */
class Ledger {
  readonly #told = new Set<string>();
  readonly #shapes: Shapes;
  readonly #report: (fact: DriftFact) => void;
  readonly #limit: number;

  constructor(shapes: Shapes, report: (fact: DriftFact) => void, limit: number) {
    this.#shapes = shapes;
    this.#report = report;
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#told.size >= this.#limit;
  }

  tell(answer: ObservedAnswer, differences: readonly Difference[]): void {
    for (const difference of differences) {
      const fault = sameFault(difference);
      if (this.isFull || this.#told.has(fault)) continue;
      this.#told.add(fault);
      this.#send(answer, difference);
      if (this.isFull) this.#send(answer, { kind: "limit-reached", at: "", place: "" });
    }
  }

  #send({ operation, status }: ObservedAnswer, { kind, at, place, ...more }: Difference): void {
    const { provider, spec } = this.#shapes;
    this.#report({ v: 1, kind, provider, spec, operation, status, at, place, ...more });
  }
}
