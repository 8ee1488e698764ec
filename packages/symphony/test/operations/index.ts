import { accounts, accountSettings, disclaimers } from "./accounts.ts";
import { appEntitlements, applications } from "./applications.ts";
import { companyCertificates, informationBarriers, singleSignOn } from "./company.ts";
import { connections } from "./connections.ts";
import { dlpDictionaries, dlpPolicies, dlpPoliciesV1, dlpViolations } from "./dlp.ts";
import { communityConnect, contentExport } from "./export.ts";
import { datafeeds, datahose } from "./feeds.ts";
import { groups, groupTypes } from "./groups.ts";
import { blasts, compliance, messages } from "./messages.ts";
import { agent, fileExtensions, pod, uriProtocols } from "./pod.ts";
import { presence } from "./presence.ts";
import { signals } from "./signals.ts";
import type { Story } from "./story.ts";
import { conversations, members, rooms } from "./streams.ts";
import { users, userSessions } from "./users.ts";

/** A story for each group of operations. Together with the ways to sign on they call every operation. */
export const stories: Readonly<Record<string, Story>> = {
  users,
  "user sessions": userSessions,
  accounts,
  "account settings": accountSettings,
  disclaimers,
  presence,
  connections,
  conversations,
  rooms,
  members,
  messages,
  blasts,
  compliance,
  datafeeds,
  datahose,
  signals,
  "DLP dictionaries": dlpDictionaries,
  "DLP policies": dlpPolicies,
  "DLP policies of the first version": dlpPoliciesV1,
  "DLP violations": dlpViolations,
  applications,
  "app entitlements": appEntitlements,
  "information barriers": informationBarriers,
  "company certificates": companyCertificates,
  "single sign-on": singleSignOn,
  pod,
  "URI protocols": uriProtocols,
  "file extensions": fileExtensions,
  agent,
  groups,
  "group types": groupTypes,
  "content export": contentExport,
  "Community Connect": communityConnect,
};
