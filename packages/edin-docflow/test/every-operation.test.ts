import { closeCleanly, specifiedOperations, watchPromises } from "@signoff/test-support";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { expect, test } from "vitest";
import { type DriftFact, watchDrift } from "../src/drift.ts";
import { type EdinDocflowSession, login } from "../src/index.ts";
import { validateAnswers } from "../src/validate.ts";
import { stories } from "./operations/index.ts";
import type { Facts, Story } from "./operations/story.ts";
import { profile, type Server } from "./support/index.ts";

const spec = new URL("../openapi.json", import.meta.url);
const promises = new URL("../../../specs/edin-docflow/promises.json", import.meta.url);
const { fetch, unseen } = await watchPromises(spec, promises);

/** What a story has asked for. */
interface Told {
  /** Every operation that was called, those of signing on and off included. */
  readonly called: readonly string[];
  /** Operations that were not answered with 2xx before the sessions were signed off. */
  readonly failed: readonly string[];
}

/** In what answers differed from the spec: in nothing. */
const facts: DriftFact[] = [];
const drift = watchDrift((fact) => facts.push(fact), { sample: 1 });
/** Fails each call whose answer is unlike the spec. */
const validate = validateAnswers("throw");

const runs = new Map<string, Promise<Told>>();

/** Tells a story between two companies on a server of its own; once it went well it is not told again. */
function tell(name: string): Promise<Told> {
  const told = runs.get(name) ?? run(stories[name]!);
  runs.set(name, told);
  told.catch(() => runs.delete(name));
  return told;
}

async function run(story: Story): Promise<Told> {
  const emulator: Emulator<"edin-docflow"> = await startEmulator({
    strict: true,
    providers: ["edin-docflow"],
  });
  const server = emulator["edin-docflow"];
  try {
    const failed = await between(server, story);
    return { called: server.requests.map(({ operationId }) => operationId ?? "none"), failed };
  } finally {
    await closeCleanly(server);
  }
}

async function between(server: Server, story: Story): Promise<readonly string[]> {
  const [ours, theirs] = server.accounts;
  await using session = await login({ baseUrl: server.url, fetch, drift, validate, ...ours });
  await using other = await login({ baseUrl: server.url, fetch, drift, validate, ...theirs });
  await story(session, other, await gatherFacts(server, session, other));
  return server.requests
    .filter(({ status = 0 }) => status < 200 || status > 299)
    .map(({ operationId, status }) => `${operationId}: ${status}`);
}

async function gatherFacts(
  server: Server,
  session: EdinDocflowSession,
  other: EdinDocflowSession,
): Promise<Facts> {
  const [{ data: user }, { data: otherUser }] = [
    await session.GET(profile),
    await other.GET(profile),
  ];
  return {
    companyId: user.companies[0]!.companyId!,
    otherCompanyId: otherUser.companies[0]!.companyId!,
    userId: user.userId,
    contractId: 1001,
    packageTypeId: 2002,
    documentTypeId: 3001,
    internalTypeId: 3003,
    now: () => Math.floor(server.clock.now() / 1000),
    prepare: () => server.clock.advance(2000),
  };
}

test.each(Object.keys(stories))("each call of the story of %s succeeds", async (name) => {
  expect((await tell(name)).failed).toEqual([]);
});

test("the stories call every operation of the specification", async () => {
  const all = await specifiedOperations(spec);
  expect(all).toHaveLength(131);
  const told = await Promise.all(Object.keys(stories).map(tell));
  const called = new Set(told.flatMap((one) => one.called));
  expect(all.filter((operation) => !called.has(operation))).toEqual([]);
  expect(called.size).toBe(all.length);
  expect(facts).toEqual([]);
});

test("the stories see all that is promised of answers", async () => {
  await Promise.all(Object.keys(stories).map(tell));
  expect(unseen()).toEqual([]);
});
