import {
  gatewayAnswers,
  type GatewayScene,
  gatewayTimes,
  signOffBehind,
} from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { loginOnBehalfOf } from "../src/index.ts";
import { type Server, signOn, startServer } from "./support/index.ts";

const common = {
  logouts: ["POST /sessionauth/v1/logout", "POST /keyauth/v1/logout"],
  probes: ["getMessage", "getSessionInfo", "listAppUsers"],
};

function bot(server: Server): GatewayScene {
  return {
    ...common,
    server,
    signOn: (onEvent) => signOn(server, { onEvent, onReceipt: () => {} }),
  };
}

function onBehalf(server: Server): GatewayScene {
  const [, , , { appId, privateKey }, { username }] = server.accounts;
  return {
    ...common,
    server,
    signOn: (onEvent) =>
      loginOnBehalfOf({
        host: server.url,
        appId,
        privateKey,
        username,
        onEvent,
        onReceipt: () => {},
      }),
  };
}

describe.each(gatewayAnswers)("a gateway that answers by %s proves no end", (_, answer) => {
  describe.each([
    ["a bot", bot],
    ["an application on behalf of a user", onBehalf],
  ] as const)("of the session of %s", (__, sceneOf) => {
    test.each(gatewayTimes)("when it answers %s", async (time) => {
      const server = await startServer();
      const { outcome, alive, results } = await signOffBehind(sceneOf(server), answer, time);
      expect(alive).toBe(2);
      expect(["unconfirmed", "failed"]).toContain(outcome);
      expect(results).toEqual(["unknown", "unknown"]);
    });
  });
});
