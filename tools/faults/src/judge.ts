import { isDeepStrictEqual } from "node:util";
import type { Receipt, SessionState } from "@signoff/core";
import { everythingShownOf, secretsShownIn } from "@signoff/test-support";
import { counts, differences } from "./compare.ts";
import type { Expectation } from "./fault.ts";
import type { OpenScene } from "./open-scene.ts";
import type { Role } from "./providers/provider.ts";
import { tokensIn } from "./secrets.ts";
import type { Trace } from "./trace.ts";
import { eventually } from "./wait.ts";
import type { Happening } from "./what-happened.ts";

/** How a scene has gone. */
export interface Course {
  readonly happening: Happening;
  /** What the action gives without a fault, where that is to be compared. */
  readonly undisturbed: unknown;
  /** The state of the session before it was signed off; `undefined` where there was none. */
  readonly state: SessionState | undefined;
  readonly receipt: Receipt | undefined;
  /** Requests that came to the fault server since the fault was ordered. */
  reached(role: Role): number;
  /** Writes that the provider has carried out since then. */
  readonly applied: number;
}

/** What was to be otherwise: with this fault, and with any. */
export async function judge(
  expected: Expectation,
  course: Course,
  scene: OpenScene,
  trace: Trace,
): Promise<string[]> {
  return [
    ...judgeHappening(expected, course),
    ...judgeCounts(expected, course),
    ...judgeSession(expected, course, scene),
    ...judgeLedger(expected, scene),
    ...judgeSecrets(scene),
    ...judgeOrders(scene),
    ...scene.faults.elsewhere.received.map(() => "a request went elsewhere"),
    ...(await judgeRemains(scene, trace)),
  ];
}

function judgeHappening(
  { value, error }: Expectation,
  { happening, undisturbed }: Course,
): string[] {
  if (error) {
    return "error" in happening
      ? differences(error, happening.error)
      : [`${error.kind} was to be thrown, and nothing was`];
  }
  if ("error" in happening) return ["it was to succeed"];
  if (value === "same" && !isDeepStrictEqual(happening.value, undisturbed))
    return ["the answer is another than without the fault"];
  if (value === "nothing" && happening.value !== undefined) return ["there was to be no answer"];
  return [];
}

function judgeCounts({ reached = {}, applied }: Expectation, course: Course): string[] {
  const problems = Object.entries(reached).flatMap(([role, count]) => {
    const found = course.reached(role as Role);
    return counts(count, found) ? [] : [`${found} requests for a ${role}, not ${String(count)}`];
  });
  if (applied !== undefined && !counts(applied, course.applied))
    problems.push(`${course.applied} writes were carried out, not ${String(applied)}`);
  return problems;
}

function judgeSession(
  { state = "open", receipt: outcome = "ended" }: Expectation,
  course: Course,
  scene: OpenScene,
): string[] {
  if (!scene.isOpen) return [];
  const { session, receipts } = scene;
  const problems: string[] = [];
  if (course.state !== state) problems.push(`the session was ${course.state}, not ${state}`);
  if (session.state !== "signed-off") problems.push(`the session ended as ${session.state}`);
  if (receipts.length !== 1 || receipts[0] !== course.receipt)
    problems.push(`the hook was given ${receipts.length} receipts`);
  if (course.receipt?.outcome !== outcome)
    problems.push(`the receipt says ${course.receipt?.outcome}, not ${outcome}`);
  return problems;
}

function judgeLedger({ orphans = false }: Expectation, { stand: { server } }: OpenScene): string[] {
  const alive = server.sessions().length;
  server.expireSessions();
  const problems = server.violations.map((one) => `the emulator: ${JSON.stringify(one)}`);
  if (alive > 0 && !orphans) problems.push(`${alive} sessions are left alive`);
  if (alive === 0 && orphans) problems.push("no session is left alive");
  return problems;
}

function judgeSecrets({ shown, stand, faults }: OpenScene): string[] {
  const lines = new Set(shown.map(everythingShownOf).join("\n").split("\n"));
  const secrets = { ...stand.secrets, ...tokensIn(faults.log) };
  return secretsShownIn([...lines].join("\n"), secrets).map((name) => `shows the secret ${name}`);
}

function judgeOrders({ handles }: OpenScene): string[] {
  return handles.flatMap(({ hits }, index) =>
    hits === 0 ? [`the fault ${index + 1} never struck`] : [],
  );
}

async function judgeRemains({ signal, faults }: OpenScene, trace: Trace): Promise<string[]> {
  const problems: string[] = [];
  if (signal.listeners > 0) problems.push(`${signal.listeners} listeners are left on the signal`);
  if (!(await eventually(() => trace.timers === 0)))
    problems.push(`${trace.timers} timers are left`);
  if (!(await eventually(() => faults.sockets.every(({ isIdle }) => isIdle))))
    problems.push("a connection is left in use");
  await faults.close();
  if (!(await eventually(() => trace.sockets === 0)))
    problems.push(`${trace.sockets} sockets are left after the server has closed`);
  return problems;
}
