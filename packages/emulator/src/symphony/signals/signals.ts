import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import { readQuery } from "../messages/query.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { Signal } from "./stored.ts";

/** What a request says of a signal. */
type SignalChanges = Partial<Pick<Signal, "name" | "query" | "visibleOnProfile" | "companyWide">>;

/** What a request may set, of all that it brings. */
const settable: ReadonlySet<string> = new Set(["name", "query", "visibleOnProfile", "companyWide"]);

/** Saved searches. */
export function signalHandlers(state: State): Record<string, Handler> {
  const { signals } = state;
  return {
    listSignals(request) {
      const caller = callerOf(state, request);
      const found = [...signals.values()].filter((signal) => signal.subscribers.has(caller));
      const page = takePage(found, request.query, 50);
      return json(200, page.map(describeSignal));
    },
    getSignal: forSignal(state, (_request, signal) => json(200, describeSignal(signal))),
    createSignal(request) {
      const creator = callerOf(state, request);
      const wanted = request.body as Pick<Signal, "name" | "query">;
      const problem = findQueryProblem(wanted.query);
      if (problem !== undefined) return failure(400, problem);
      const createdAt = state.clock.now();
      const signal: Signal = {
        ...wanted,
        visibleOnProfile: false,
        companyWide: false,
        ...readChanges(request.body),
        id: createId(),
        creator,
        createdAt,
        subscribers: new Map([
          [creator, { id: createId(), subscribedAt: createdAt, isPushed: false }],
        ]),
      };
      signals.set(signal.id, signal);
      return json(200, describeSignal(signal));
    },
    updateSignal: forEditor(state, ({ body }, signal) => {
      const changes = readChanges(body);
      const problem = changes.query === undefined ? undefined : findQueryProblem(changes.query);
      if (problem !== undefined) return failure(400, problem);
      Object.assign(signal, changes);
      return json(200, describeSignal(signal));
    }),
    deleteSignal: forOwner(state, (_request, { id }) => {
      signals.delete(id);
      return json(200, confirmation("Signal deleted"));
    }),
  };
}

function readChanges(body: unknown): SignalChanges {
  return Object.fromEntries(
    Object.entries(body as SignalChanges).filter(([name]) => settable.has(name)),
  );
}

type SignalHandler = (request: EmulatedRequest, signal: Signal, caller: User) => Answer;

/** For everybody, on the signal that the path names. */
export function forSignal(state: State, handler: SignalHandler): Handler {
  return (request) => {
    const signal = state.signals.get(request.params.required("id"));
    return signal
      ? handler(request, signal, callerOf(state, request))
      : failure(400, "No such signal");
  };
}

/** A signal for the whole company is no longer its creator's alone; who may change it, the rights decide. */
function forEditor(state: State, handler: SignalHandler): Handler {
  return forSignal(state, (request, signal, caller) =>
    signal.companyWide || signal.creator === caller
      ? handler(request, signal, caller)
      : failure(403, "For the signal's creator only"),
  );
}

function forOwner(state: State, handler: SignalHandler): Handler {
  return forSignal(state, (request, signal, caller) =>
    signal.creator === caller
      ? handler(request, signal, caller)
      : failure(403, "For the signal's creator only"),
  );
}

function findQueryProblem(query: string): string | undefined {
  if (!/\b(hash|cash)tag\s*:/i.test(query)) return "A hashtag or a cashtag is needed";
  const problems = query.split(/\sOR\s/i).map(readQuery);
  return problems.find((read) => typeof read === "string");
}

function describeSignal(signal: Signal): object {
  const { id, name, query, visibleOnProfile, companyWide, createdAt } = signal;
  return { id, name, query, visibleOnProfile, companyWide, timestamp: createdAt };
}
