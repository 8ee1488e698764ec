import { type ActorState, createActor } from "./actor.ts";
import { createDecisions, type Mistake } from "./decisions.ts";
import type { Rules } from "./stages.ts";
import { beat, type Faults, type World } from "./world.ts";

const noFaults: Faults = { crash: 0, suspicion: 0, lost: 0, late: 0, lostLogin: 0 };

const start = 1_900_000_000_000;

export function createRules(mistake?: Mistake, parts = 1): Rules {
  return { mistake, decisions: createDecisions(mistake), parts };
}

/** A store with nothing in it, and those who are about to use it. */
export function createWorld(actors: readonly ActorState[], faults: Partial<Faults> = {}): World {
  const empty: World = {
    now: start,
    beats: {},
    receipts: {},
    alive: {},
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    late: [],
    faults: { ...noFaults, ...faults },
    suspected: false,
    writes: 0,
  };
  return actors.reduce(beat, empty);
}

export function memberId(index: number): string {
  return `a${String(index).padStart(4, "0")}`.padEnd(32, "0");
}

/** Two members with so many logins each, and one that sweeps once. */
export function twoMembers(logins: readonly number[], faults: Partial<Faults>): World {
  const members = logins.map((count, index) => createActor(memberId(index), { logins: count }));
  const sweeper = createActor("5eed".padEnd(32, "0"), { sweeper: true, logins: 0 });
  return createWorld([...members, sweeper], faults);
}
