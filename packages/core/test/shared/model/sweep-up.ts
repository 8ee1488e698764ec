import { createActor } from "./actor.ts";
import { judge, judgeSwept, judgeWrite } from "./invariants.ts";
import { begin, proceed } from "./machine.ts";
import type { Rules } from "./stages.ts";
import { lapse, perform, type World } from "./world.ts";

const sweeper = "5ee9".padEnd(32, "0");

/** Longer than any member of this model keeps the account, in ms. */
const longestKeep = 180_000;

/** Crashes all, and lets one sweep end what they left; gives what is wrong then. */
export function sweepUp(
  from: World,
  rules: Rules,
  after?: "all lives are over",
): string | undefined {
  const left = Object.keys(from.actors).reduce(crash, from);
  let world = { ...left, now: left.now + longestKeep };
  let actor = begin(createActor(sweeper, { sweeper: true, logins: 0 }), "sweep", rules);
  world = { ...world, beats: { ...world.beats, [sweeper]: { until: Infinity, uses: [] } } };
  for (let steps = 0; actor.op !== undefined; steps += 1) {
    if (steps > 1_000) return "5: a sweep does not end";
    const done = perform(world, actor, actor.op);
    const wrong = done.written && judgeWrite(done.written, done.world);
    actor = proceed(actor, done.answer, rules);
    world = { ...done.world, actors: { ...done.world.actors, [sweeper]: actor } };
    const problem = wrong ?? judge(world);
    if (problem !== undefined) return problem;
  }
  const listed = Object.keys(world.stored?.record.sessions ?? {}).length;
  if (after !== undefined && listed > 0) return "5: what cannot be alive any more is still listed";
  return judgeSwept(world);
}

function crash(world: World, id: string): World {
  const actor = world.actors[id];
  if (actor === undefined) return world;
  const crashed = { ...actor, crashed: true, stack: [], op: undefined };
  return lapse({ ...world, actors: { ...world.actors, [id]: crashed } }, id);
}
