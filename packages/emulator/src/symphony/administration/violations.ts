import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { exampleOf } from "./examples.ts";

/** Something that a policy found. */
interface Found {
  readonly violation: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

const lists = ["Message", "Stream", "Signal"].flatMap((kind) =>
  ["", "V1"].map((suffix) => `listDlp${kind}Violations${suffix}`),
);

/** How many of each kind every pod has. */
const seeded = 3;
const defaultLimit = 50;

/** What DLP found, page by page: `next` leads on to the end. */
export function violationHandlers(state: State, context: ProviderContext): Record<string, Handler> {
  const at = state.clock.now();
  const list: Handler = (request) => tell(context, request, at);
  const ids = new Set(Array.from({ length: seeded }, (_, index) => idOf(index, at)));
  return {
    ...Object.fromEntries(lists.map((id) => [id, list])),
    downloadDlpViolationAttachment: (request) =>
      ids.has(request.query.required("violationId"))
        ? context.example(request)
        : failure(404, "No such violation"),
  };
}

function tell(context: ProviderContext, request: EmulatedRequest, at: number): Answer {
  const { query } = request;
  const [example] = (exampleOf(context, request) as { readonly violations: readonly Found[] })
    .violations;
  const start = query.number("startTime") ?? 0;
  const end = query.number("endTime") ?? Infinity;
  const next = query.text("next");
  const offset = next === undefined ? 0 : Number(/^found-(\d+)$/.exec(next)?.[1]);
  const limit = query.number("limit") ?? defaultLimit;
  if (!example || Number.isNaN(offset) || limit < 1) return failure(400, "next or limit is wrong");
  const all = Array.from({ length: seeded }, (_, index): Found & { readonly at: number } => ({
    at: at + index,
    ...example,
    violation: {
      ...example.violation,
      enforcementEventID: idOf(index, at),
      createTime: at + index,
    },
  })).filter((one) => one.at >= start && one.at <= end);
  const page = all.slice(offset, offset + limit);
  if (page.length === 0) return empty(204);
  const isLast = offset + limit >= all.length;
  return json(200, {
    violations: page.map(({ at: _at, ...one }) => one),
    nextOffset: isLast ? "" : `found-${offset + limit}`,
  });
}

function idOf(index: number, at: number): string {
  return `found-${index}-${at}`;
}
