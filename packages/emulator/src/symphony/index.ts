import type { ProviderModule } from "../contract.ts";
import { spec } from "./spec.ts";
import { accessTokenHandlers } from "./access-tokens.ts";
import {
  createAccounts,
  describeAccount,
  describeApp,
  describePerson,
  type SymphonyAccount,
  type SymphonyApp,
  type SymphonyUser,
} from "./accounts.ts";
import { withAuditTrail } from "./administration/audit-trail.ts";
import { administrationHandlers } from "./administration/handlers.ts";
import { agentInfoHandlers } from "./agent-info.ts";
import { authorize } from "./authorize.ts";
import { conversationHandlers } from "./conversation-handlers.ts";
import { describeError } from "./errors.ts";
import { extensionAppHandlers } from "./extension-app.ts";
import {
  feedControls,
  type FeedControls,
  type SymphonyEvent,
  type SymphonyFeed,
} from "./feeds/control.ts";
import { onBehalfHandlers } from "./on-behalf.ts";
import { rightControls, type RightControls, type SymphonyUserSettings } from "./rights/controls.ts";
import { refuseLogout, signOffHandlers } from "./sign-off.ts";
import {
  signOnControls,
  type SignOnControls,
  type SymphonyAppSettings,
} from "./sign-on-controls.ts";
import { signOnHandlers } from "./sign-on.ts";
import { createState } from "./state.ts";
import { userSessionHandlers } from "./user-sessions.ts";
import { peopleHandlers } from "./people/handlers.ts";
import { tolerances } from "./tolerances.ts";

export type {
  SymphonyAccount,
  SymphonyApp,
  SymphonyAppSettings,
  SymphonyEvent,
  SymphonyFeed,
  SymphonyUser,
  SymphonyUserSettings,
};

/**
 * Two bots, of which the second has a user id beyond 2^53, and an administrator; an application that may do everything
 * on behalf of a user, and two of these, of whom the first has it installed, and an id beyond 2^53.
 */
export type SymphonyAccounts = readonly [
  bot: SymphonyAccount,
  otherBot: SymphonyAccount,
  administrator: SymphonyAccount,
  app: SymphonyApp,
  user: SymphonyUser,
  otherUser: SymphonyUser,
];

/** What a test may do behind the wire. */
export interface SymphonyControls extends SignOnControls, RightControls, FeedControls {}

/** Symphony: all its APIs on one origin, sign-on with keys and certificates, conversations and messages. */
export const symphony: ProviderModule<SymphonyAccounts, SymphonyControls> = {
  name: "symphony",
  spec,
  tolerances,
  async start(context) {
    const accounts = createAccounts(context.secrets);
    const state = createState(context, accounts);
    const [bot, otherBot, administrator] = accounts.services;
    const [user, otherUser] = accounts.people;
    return {
      describeRefusal: ({ path, reason, status }) => describeError(path, reason, status),
      accounts: [
        describeAccount(bot),
        describeAccount(otherBot),
        describeAccount(administrator),
        describeApp(accounts.app),
        describePerson(user),
        describePerson(otherUser),
      ],
      controls: {
        ...signOnControls(state),
        ...rightControls(state),
        ...feedControls(state, () => context.resetConnections()),
      },
      authorize: (request) => refuseLogout(state, request) ?? authorize(state, request),
      handlers: withAuditTrail(state, {
        ...signOnHandlers(state),
        ...onBehalfHandlers(state),
        ...extensionAppHandlers(state),
        ...accessTokenHandlers(state),
        ...signOffHandlers(state),
        ...peopleHandlers(state),
        ...userSessionHandlers(state),
        ...conversationHandlers(state),
        ...agentInfoHandlers(state),
        ...administrationHandlers(state, context),
      }),
      fallback: context.example,
    };
  },
};
