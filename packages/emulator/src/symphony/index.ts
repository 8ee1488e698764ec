import type { ProviderModule } from "../contract.ts";
import { specs } from "../specs.ts";
import { createAccounts, describeAccount, type SymphonyAccount } from "./accounts.ts";
import { agentInfoHandlers } from "./agent-info.ts";
import { authorize } from "./authorize.ts";
import { messageHandlers } from "./messages.ts";
import { refuseLogout, signOffHandlers } from "./sign-off.ts";
import { signOnHandlers } from "./sign-on.ts";
import { createState } from "./state.ts";
import { streamHandlers } from "./streams.ts";
import { userSessionHandlers } from "./user-sessions.ts";
import { userHandlers } from "./users.ts";

export type { SymphonyAccount };

/** Two bots, of which the second has a user id beyond 2^53, and an administrator. */
export type SymphonyAccounts = readonly [
  bot: SymphonyAccount,
  otherBot: SymphonyAccount,
  administrator: SymphonyAccount,
];

/** What a test may do behind the wire. */
export interface SymphonyControls {
  /** Whether both logouts answer 403 to callers that show no client certificate. Off at first. */
  setLogoutNeedsCertificate(on: boolean): void;
  /** What the agent tells of its version, `Agent-24.11` at first. */
  setAgentVersion(version: string): void;
}

/** Symphony: all its APIs on one origin, sign-on with keys and certificates, conversations and messages. */
export const symphony: ProviderModule<SymphonyAccounts, SymphonyControls> = {
  name: "symphony",
  spec: specs.symphony,
  async start(context) {
    const state = createState(context, await createAccounts());
    const [bot, otherBot, administrator] = state.accounts.map(describeAccount);
    if (!bot || !otherBot || !administrator) throw new Error("An account is missing.");
    return {
      accounts: [bot, otherBot, administrator],
      controls: {
        setLogoutNeedsCertificate(on) {
          state.logoutNeedsCertificate = on;
        },
        setAgentVersion(version) {
          state.agentVersion = version;
        },
      },
      authorize: (request) => refuseLogout(state, request) ?? authorize(state, request),
      handlers: {
        ...signOnHandlers(state),
        ...signOffHandlers(state),
        ...userHandlers(state),
        ...userSessionHandlers(state),
        ...streamHandlers(state),
        ...messageHandlers(state),
        ...agentInfoHandlers(state),
      },
      fallback: context.example,
    };
  },
};
