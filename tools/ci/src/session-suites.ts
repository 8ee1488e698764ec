import { globSync } from "node:fs";
import { providers } from "../../../providers.ts";

/** The tests of core that are about sessions: what they hold has to hold for shared ones as well. */
const names = [
  "cancellation",
  "clocks",
  "disposal",
  "events",
  "exit",
  "forget",
  "further-tokens",
  "hanging-app",
  "keep-alive",
  "late",
  "leaving",
  "login",
  "logouts",
  "lost-answer",
  "lost-first-logins",
  "lost-renewals",
  "never-sent",
  "nothing-to-end",
  "possible-sessions",
  "proof",
  "redaction",
  "renewal",
  "secrets",
  "session-fetch",
  "sign-off",
  "sign-off-signal",
  "two-accounts",
  "unopened-logins",
];

const ofProviders = ["session", "lost-logins", "gateway", "security", "errors"];

/** Their files and those of each provider, from the root of the workspace. */
export const sessionSuites: readonly string[] = [
  ...names.map((name) => `packages/core/test/${name}.test.ts`),
  ...providers.flatMap((provider) =>
    globSync(ofProviders.map((name) => `packages/${provider}/test/${name}.test.ts`)),
  ),
];
