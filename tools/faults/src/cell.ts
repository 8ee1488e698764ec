import { setMaxListeners } from "node:events";
import { createClock, type FaultServer, startFaultServer } from "@signoff/emulator";
import { everythingShownOf } from "@signoff/test-support";
import { actionOf } from "./actions.ts";
import type { Fault } from "./fault.ts";
import { type Course, judge } from "./judge.ts";
import { openScene, type OpenScene } from "./open-scene.ts";
import type { Provider, Stand } from "./providers/provider.ts";
import { createTrace, type Trace } from "./trace.ts";
import { unhandled } from "./unhandled.ts";
import { within } from "./wait.ts";
import { type Happening, tell } from "./what-happened.ts";

/** What became of one provider under one fault. */
export interface Report {
  readonly provider: string;
  readonly fault: string;
  /** In a few words, what came of it. */
  readonly happened: string;
  /** What was to be otherwise; empty where it survived. */
  readonly problems: readonly string[];
  /** In ms. */
  readonly duration: number;
}

/** Every sign-off has to settle within this, in ms, and every action that has no deadline of its own. */
const usualDeadline = 10_000;

/** Has one provider live through one fault, on servers of its own. Never rejects. */
export async function runCell(provider: Provider, fault: Fault): Promise<Report> {
  const started = performance.now();
  const about = { provider: provider.name, fault: fault.name };
  const took = (): number => Math.round(performance.now() - started);
  const unhandledBefore = unhandled.errors.length;
  try {
    const { happened, problems } = await perform(provider, fault);
    const nobodys = unhandled.errors
      .slice(unhandledBefore)
      .map((error) => `nobody handled, here or in what ran beside: ${everythingShownOf(error)}`);
    return { ...about, happened, problems: [...problems, ...nobodys], duration: took() };
  } catch (error) {
    const happened = error instanceof Error ? error.message : String(error);
    return { ...about, happened, problems: [everythingShownOf(error)], duration: took() };
  }
}

type Outcome = Pick<Report, "happened" | "problems">;

async function perform(provider: Provider, fault: Fault): Promise<Outcome> {
  const stand = await provider.start(createClock(Date.now() + (fault.clockAhead ?? 0)));
  const faults = await startFaultServer({ target: stand.server });
  try {
    const scene = openScene(fault, provider, stand, faults);
    const trace = createTrace();
    const expected = fault.unlike?.[provider.name] ?? fault.expect;
    const course = await run(fault, scene, trace, expected.value === "same");
    return {
      happened: tell(course.happening, course.receipt),
      problems: await judge(expected, course, scene, trace),
    };
  } finally {
    await faults.close();
    await stand.close();
  }
}

async function run(
  fault: Fault,
  scene: OpenScene,
  trace: Trace,
  isCompared: boolean,
): Promise<Course> {
  const { provider, stand, faults, shown } = scene;
  const action = actionOf(fault.action);
  setMaxListeners(0, scene.signal.signal);
  let undisturbed: unknown;
  if (!action.logsIn) {
    await trace.run(() => scene.logIn());
    if (isCompared) undisturbed = await trace.run(() => undisturbedValue(fault, scene));
  }
  const seen = faults.log.length;
  const written = countWrites(provider, stand);
  scene.handles.push(...placeOrders(fault, provider, faults));
  if (fault.lies) stand.server.lie("logout");
  const { deadline = usualDeadline } = fault;
  const happening = await trace.run(() => settle(within(deadline, action.run(scene))));
  const state = scene.isOpen ? scene.session.state : undefined;
  const receipt = scene.isOpen
    ? await trace.run(() => within(usualDeadline, scene.signOff()))
    : undefined;
  shown.push("error" in happening ? happening.error : undefined, receipt);
  if (scene.isOpen) shown.push(scene.session);
  return {
    happening,
    undisturbed,
    state,
    receipt,
    reached: (role) =>
      faults.log.slice(seen).filter(({ operationId }) => operationId === provider.operations[role])
        .length,
    applied: countWrites(provider, stand) - written,
  };
}

function undisturbedValue({ action }: Fault, { calls }: OpenScene): Promise<unknown> {
  return ["download", "downloadWhole", "stream"].includes(action) ? calls.download() : calls.read();
}

function countWrites({ operations }: Provider, { server }: Stand): number {
  return server.requests.filter(
    ({ operationId, status = 500 }) => operationId === operations.write && status < 300,
  ).length;
}

function placeOrders(
  { orders = [], ordersFor = {} }: Fault,
  { name, operations }: Provider,
  faults: FaultServer,
): ReturnType<FaultServer["order"]>[] {
  return [...orders, ...(ordersFor[name] ?? [])].map(({ on, ...order }) =>
    faults.order({ ...order, operation: on === "any" ? "*" : operations[on] }),
  );
}

async function settle(work: Promise<unknown>): Promise<Happening> {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
}
