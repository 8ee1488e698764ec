import { callsOn, type ControlCalls } from "../control/call.ts";
import type {
  SymphonyAppSettings,
  SymphonyControls,
  SymphonyEvent,
  SymphonyUserSettings,
} from "./index.ts";
import { allRoles } from "./people/role-names.ts";
import {
  amount,
  amountOrInfinity,
  flag,
  listOf,
  object,
  openObject,
  oneOf,
  readAmount,
  text,
} from "../control/shapes.ts";

type GivenTo<Name extends keyof SymphonyControls> = Parameters<SymphonyControls[Name]>;

const call = callsOn<SymphonyControls>();

const signOn: Omit<ControlCalls<SymphonyControls>, keyof typeof feeds | keyof typeof rights> = {
  setLogoutNeedsCertificate: call<{ on: boolean }>(
    "Whether both logouts answer 403 to callers that show no client certificate.",
    { on: flag },
    (controls, { on }) => controls.setLogoutNeedsCertificate(on),
  ),
  setAgentVersion: call<{ version: string }>(
    "What the agent tells of its version.",
    { version: text },
    (controls, { version }) => controls.setAgentVersion(version),
  ),
  setTokenLifetime: call<{ token: GivenTo<"setTokenLifetime">[0]; milliseconds: number | string }>(
    "Lives of the tokens to come.",
    { token: oneOf("session", "keyManager", "access"), milliseconds: amountOrInfinity(0) },
    (controls, { token, milliseconds }) =>
      controls.setTokenLifetime(token, readAmount(milliseconds)),
  ),
  setClockSkew: call<{ host: GivenTo<"setClockSkew">[0]; milliseconds: number }>(
    "By how much the clock of a host is ahead, or below 0 behind.",
    { host: oneOf("pod", "keyManager"), milliseconds: { type: "number" } },
    (controls, { host, milliseconds }) => controls.setClockSkew(host, milliseconds),
  ),
  setSimplifiedKeyDelivery: call<{ on: boolean }>(
    "Whether session tokens to come say that they need no key manager token.",
    { on: flag },
    (controls, { on }) => controls.setSimplifiedKeyDelivery(on),
  ),
  setKeyManagerTokenNeeded: call<{ on: boolean }>(
    "Whether agents refuse calls without a key manager token.",
    { on: flag },
    (controls, { on }) => controls.setKeyManagerTokenNeeded(on),
  ),
  setGivesAuthorizationToken: call<{ on: boolean }>(
    "Whether logins on the pod answer an authorizationToken as well.",
    { on: flag },
    (controls, { on }) => controls.setGivesAuthorizationToken(on),
  ),
  configureApp: call<{ appId: string; settings: SymphonyAppSettings }>(
    "Whether an application may sign on, and what it may do on behalf of users.",
    {
      appId: text,
      settings: object({ enabled: flag, permissions: listOf(text) }, "enabled", "permissions"),
    },
    (controls, { appId, settings }) => controls.configureApp(appId, settings),
  ),
  installApp: call<{ appId: string; username: string; installed?: boolean }>(
    "Installs an application for a user, or with installed: false removes it.",
    { appId: text, username: text, installed: flag },
    (controls, { appId, username, installed }) => controls.installApp(appId, username, installed),
    "installed",
  ),
  issueUserJwt: call<GivenTo<"issueUserJwt">[0]>(
    "Makes the JWT that tells an application's front end who its user is.",
    { username: text, appId: text, lifetime: { type: "number" } },
    (controls, options) => controls.issueUserJwt(options),
    "lifetime",
  ),
};

const rights = {
  configureUser: call<{ username: string; settings: SymphonyUserSettings }>(
    "Which roles a user has, and which features are on; what is left out stays.",
    {
      username: text,
      settings: object(
        {
          roles: listOf(oneOf(...allRoles.map(({ id }) => id))),
          features: { type: "object", additionalProperties: flag },
        },
        "roles",
        "features",
      ),
    },
    (controls, { username, settings }) => controls.configureUser(username, settings),
  ),
  setPodFeature: call<{ name: GivenTo<"setPodFeature">[0]; on: boolean }>(
    "Whether the pod offers a feature; nobody has one that it does not.",
    { name: text, on: flag },
    (controls, { name, on }) => controls.setPodFeature(name, on),
  ),
};

const feeds = {
  pushEvent: call<{ username: string; event: SymphonyEvent }>(
    "Tells a user's datafeeds, and the datahose, of an event; answers its id.",
    {
      username: text,
      event: openObject({ type: text }),
    },
    (controls, { username, event }) => controls.pushEvent(username, event),
  ),
  loseFeeds: call<{ username?: string }>(
    "Loses all feeds of a user, or of everybody.",
    { username: text },
    (controls, { username }) => controls.loseFeeds(username),
    "username",
  ),
  feeds: call("The feeds that can be read, oldest first.", {}, (controls) => controls.feeds()),
  setFeedPatience: call<{ milliseconds: number }>(
    "How long a read waits for events.",
    { milliseconds: amount(0) },
    (controls, { milliseconds }) => controls.setFeedPatience(milliseconds),
  ),
  restartAgent: call("Resets all connections; feeds and sessions are kept.", {}, (controls) =>
    controls.restartAgent(),
  ),
};

/** The controls of Symphony. */
export const symphonyCalls: ControlCalls<SymphonyControls> = { ...signOn, ...rights, ...feeds };
