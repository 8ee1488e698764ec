import { listOperations } from "@signoff/openapi";
import type { ControlledServer } from "../control/controlled-server.ts";
import type { Fault, FaultKind } from "../engine/fault.ts";
import { providers } from "../generated/providers.ts";
import { checkCapsule, type RecordedCall, type RecordedRun } from "./capsule.ts";

/**
 * Orders of a server that it answers each operation as it was answered in a recorded run, one time for each. Logins and
 * logouts that went well are the server's own: its accounts sign on. What was not recorded it answers by itself.
 *
 * @returns how many answers were ordered.
 * @throws {RangeError} for a capsule that is none, or another provider's.
 */
export function playCapsule(server: ControlledServer, value: unknown): number {
  const run = checkCapsule(value);
  if (run.provider !== server.provider)
    throw new RangeError(`capsule: it is one of ${run.provider}, not of ${server.provider}.`);
  const faults = faultsOf(run, operationsOf(server));
  for (const fault of faults) server.fault(fault);
  return faults.length;
}

interface KnownOperation {
  readonly id: string;
  readonly isOfSession: boolean;
}

function operationsOf({ provider }: ControlledServer): ReadonlyMap<string, KnownOperation> {
  return new Map(
    listOperations(providers[provider].spec).map(({ method, path, operation }) => [
      `${method} ${path}`,
      {
        id: operation.operationId ?? "",
        isOfSession: operation["x-signoff-session"] !== undefined,
      },
    ]),
  );
}

function faultsOf(
  { calls }: RecordedRun,
  known: ReadonlyMap<string, KnownOperation>,
): readonly Fault[] {
  return calls.flatMap((call): Fault[] => {
    const operation = known.get(call.operation);
    const fault = faultOf(call);
    if (!operation || !fault) return [];
    const isOwn = operation.isOfSession && fault.kind === "status" && fault.status < 300;
    return isOwn ? [] : [{ ...fault, operation: operation.id, times: 1 }];
  });
}

/** Nothing for a call that whoever made it gave up. */
function faultOf({ answer, failure }: RecordedCall): FaultKind | undefined {
  if (answer) {
    const { status, headers: recorded, body } = answer;
    // The cookies of the server's own session go on.
    const { "set-cookie": _, ...headers } = recorded;
    return { kind: "status", status, headers, body: body?.text ?? "" };
  }
  if (failure?.name === "AbortError") return undefined;
  return { kind: failure?.name === "TimeoutError" ? "hang" : "reset" };
}
