import type { AccountRecord } from "../../../src/session/shared/record.ts";
import type { ActorState } from "./actor.ts";
import type { World, Written } from "./world.ts";

/** What is wrong with a write, by the invariants of the protocol; `undefined` where nothing is. */
export function judgeWrite({ by, name, before, after }: Written, world: World): string | undefined {
  if (before === undefined) return undefined;
  if (after.generation < before.generation) return "2: the generation fell";
  if (after.current !== undefined && after.current !== before.current) {
    if (after.phase === "ending") return "2: the current session changed in an ending";
    const published = before.turn?.by === by && before.turn.session === after.current;
    const restored = name === "reconcile" && before.current === undefined;
    if (!published && !restored) return "2: the current session is not that of the turn";
  }
  const logsIn = after.turn?.for === "login" && after.turn.id !== before.turn?.id;
  const epoch = world.actors[by]?.epoch;
  if (logsIn && epoch !== undefined && after.signedOff >= epoch)
    return "6: a login of an epoch that was signed off";
  return judgeStrikes(before, after, world);
}

function judgeStrikes(
  before: AccountRecord,
  after: AccountRecord,
  world: World,
): string | undefined {
  for (const [id, entry] of Object.entries(before.sessions)) {
    if (entry.sealed === undefined || after.sessions[id] !== undefined) continue;
    const told = world.receipts[id];
    if (told === undefined) return "4: an entry with a handle went without a receipt";
    if (told.at(-1) === "failed" && world.now <= entry.at + longestLife)
      return "4: an entry went as failed before its life was over";
  }
  return undefined;
}

const longestLife = 60_000 + 3_600_000;

/** What is wrong with a state. */
export function judge(world: World): string | undefined {
  const sending = Object.values(world.actors).filter(
    ({ crashed, op }) => !crashed && op?.kind === "login",
  );
  if (!world.suspected && sending.length > 1) return "1: two logins are under way";
  for (const session of Object.keys(world.alive)) {
    if (!isKnown(world, session)) return "3: a session is alive that nobody knows of";
  }
  return undefined;
}

/** What is wrong where a member has just read the record in a beat, and found nothing more to do. */
export function judgeBeat(world: World, before: ActorState, after: ActorState): string | undefined {
  const beats = before.stack[0]?.at.startsWith("beat.") === true && before.op?.kind === "see";
  const record = world.stored?.record;
  if (!beats || after.op !== undefined || record === undefined) return undefined;
  const { turn, sessions } = record;
  const opens = Object.values(sessions).some(
    ({ by, state }) => by === after.id && state === "opening",
  );
  const holds = turn?.by === after.id && turn.for === "login";
  return opens || holds ? "8: a login in the name of one that knows nothing of it" : undefined;
}

/** Whether a session that is alive is listed, or in the hands of one that lives. */
function isKnown(world: World, session: string): boolean {
  if (world.stored?.record.sessions[session] !== undefined) return true;
  return Object.values(world.actors).some(
    ({ crashed, stack }) => !crashed && stack.some(({ vars }) => vars.session === session),
  );
}

/** What is wrong after a sweep of an account that nobody uses. */
export function judgeSwept(world: World): string | undefined {
  const sessions = world.stored?.record.sessions ?? {};
  const left = Object.values(sessions).filter(
    ({ state, failures }) => state !== "lost" && failures === 0,
  );
  if (left.length > 0) return "5: a sweep left a session that it could have ended";
  if (world.stored?.record.phase === "ending") return "5: a sweep left an ending";
  const unknown = Object.keys(world.alive).find((id) => sessions[id] === undefined);
  return unknown === undefined ? undefined : "5: a session is alive after a sweep, and not listed";
}
