import { closeCleanly, specifiedOperations, watchPromises } from "@signoff/test-support";
import { startEmulator } from "@signoff/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EventType } from "../src/generated/codes.ts";
import { type DriftFact, watchDrift } from "../src/drift.ts";
import { createAppJwt, type Step } from "../src/index.ts";
import { validateAnswers } from "../src/validate.ts";
import { stories } from "./operations/index.ts";
import type { Facts, Story } from "./operations/story.ts";
import { type Way, waysToSignOn } from "./operations/sign-on.ts";
import { type Server, signOn } from "./support/index.ts";

const spec = new URL("../openapi.json", import.meta.url);
const promises = new URL("../../../specs/symphony/promises.json", import.meta.url);
const { fetch, around, unseen } = await watchPromises(spec, promises);

/** Stories are told on the first, ways to sign on taken on the second; both by turns. */
let server: Server;
let secured: Server;
beforeAll(async () => {
  ({ symphony: server } = await startEmulator({ strict: true, providers: ["symphony"] }));
  ({ symphony: secured } = await startEmulator({
    strict: true,
    providers: ["symphony"],
    tls: true,
  }));
});
afterAll(async () => {
  await closeCleanly(server);
  await closeCleanly(secured);
});

/** In what answers differed from the spec: in nothing. */
const facts: DriftFact[] = [];
const drift = watchDrift((fact) => facts.push(fact), { sample: 1 });
/** Fails each call whose answer is unlike the spec. */
const validate = validateAnswers("throw");

const runs = new Map<string, Promise<readonly string[]>>();

/**
 * Tells a story, or takes a way to sign on; once that went well it is not done again. Answers the operations that it
 * failed with.
 */
function run(name: string): Promise<readonly string[]> {
  const story = stories[name];
  const ran = runs.get(name) ?? (story ? tell(story) : take(waysToSignOn[name]!));
  runs.set(name, ran);
  ran.catch(() => runs.delete(name));
  return ran;
}

async function tell(story: Story): Promise<readonly string[]> {
  const before = server.requests.length;
  await using bot = await signOn(server, { fetch, drift, validate }, 0);
  await using otherBot = await signOn(server, { fetch, drift, validate }, 1);
  await using admin = await signOn(
    server,
    { fetch, drift, validate, steps: [withOnboardingKey] },
    2,
  );
  await story({ bot, otherBot, admin }, await factsOf(server));
  return failuresSince(server, before);
}

async function take(way: Way): Promise<readonly string[]> {
  await way(secured, around, drift);
  return [];
}

/** The key of one call, which no session has. */
const withOnboardingKey: Step = (request, next) => {
  const url = new URL(request.url);
  if (url.pathname.startsWith("/v1/onboarding/"))
    url.searchParams.set("token", "an-onboarding-key");
  return next({ ...request, url: url.href });
};

async function factsOf({ accounts }: Server): Promise<Facts> {
  const [bot, otherBot, , { appId, privateKey }, person, otherPerson] = accounts;
  return {
    bot: bot.userId,
    otherBot: otherBot.userId,
    person: person.userId,
    otherPerson: otherPerson.userId,
    appJwt: await createAppJwt({ appId, privateKey }),
  };
}

function failuresSince({ requests }: Server, before: number): readonly string[] {
  return requests
    .slice(before)
    .filter(({ status = 0 }) => status < 200 || status > 299)
    .map(({ operationId, status }) => `${operationId}: ${status}`);
}

test.each(Object.keys(stories))("each call of the story of %s succeeds", async (name) => {
  expect(await run(name)).toEqual([]);
});

test.each(Object.keys(waysToSignOn))("one can sign on %s, and off", async (name) => {
  await run(name);
  expect(secured.sessions()).toEqual([]);
});

test("the stories and the ways to sign on call every operation of the specification", async () => {
  const all = await specifiedOperations(spec);
  expect(all).toHaveLength(214);
  for (const name of [...Object.keys(stories), ...Object.keys(waysToSignOn)]) await run(name);
  const requests = [...server.requests, ...secured.requests];
  const called = new Set<string>(requests.map(({ operationId }) => operationId ?? "none"));
  expect(all.filter((operation) => !called.has(operation))).toEqual([]);
  expect(called.size).toBe(all.length);
  expect(facts).toEqual([]);
});

/** Reads an event of each type. */
async function readEveryEvent(): Promise<void> {
  await using bot = await signOn(server, { fetch, drift, validate }, 0);
  const { data: feed } = await bot.POST("/agent/v5/datafeeds", { body: { tag: "every-event" } });
  for (const type of Object.values(EventType)) {
    server.controls.pushEvent(server.accounts[0].username, { type });
  }
  const path = { datafeedId: feed.id };
  await bot.POST("/agent/v5/datafeeds/{datafeedId}/read", {
    params: { path },
    body: { ackId: "" },
  });
  await bot.DELETE("/agent/v5/datafeeds/{datafeedId}", { params: { path } });
}

test("the stories, the ways to sign on and the events show all that is promised of answers", async () => {
  for (const name of [...Object.keys(stories), ...Object.keys(waysToSignOn)]) await run(name);
  await readEveryEvent();
  expect(unseen()).toEqual([]);
  expect(facts).toEqual([]);
});
