import type { Mutation } from "./mutation.ts";
import { boundedWaits } from "./mutations/bounded-waits.ts";
import { endings } from "./mutations/endings.ts";
import { exit } from "./mutations/exit.ts";
import { feeds } from "./mutations/feeds.ts";
import { headersAndMultipart } from "./mutations/headers-and-multipart.ts";
import { https } from "./mutations/https.ts";
import { keptParts } from "./mutations/kept-parts.ts";
import { logins } from "./mutations/logins.ts";
import { lostLogins } from "./mutations/lost-logins.ts";
import { markup } from "./mutations/markup.ts";
import { once } from "./mutations/once.ts";
import { origin } from "./mutations/origin.ts";
import { pathValues } from "./mutations/path-values.ts";
import { proofOfAnEnd } from "./mutations/proof-of-an-end.ts";
import { prototypePollution } from "./mutations/prototype-pollution.ts";
import { query } from "./mutations/query.ts";
import { receiving } from "./mutations/receiving.ts";
import { transfers } from "./mutations/transfers.ts";
import { redaction } from "./mutations/redaction.ts";
import { sharedSessions } from "./mutations/shared-sessions.ts";
import { shownTexts } from "./mutations/shown-texts.ts";
import { sizesAndCodings } from "./mutations/sizes-and-codings.ts";
import { supplyChain } from "./mutations/supply-chain.ts";
import { tlsAndProxies } from "./mutations/tls-and-proxies.ts";
import { promises } from "./mutations/promises.ts";
import { toldOfAnswers } from "./mutations/told-of-answers.ts";
import { tokensInUrls } from "./mutations/tokens-in-urls.ts";
import { truthOfErrors } from "./mutations/truth-of-errors.ts";
import { twoAccounts } from "./mutations/two-accounts.ts";

/** Every guard of the security rules, row by row. */
export const mutations: readonly Mutation[] = [
  redaction,
  https,
  origin,
  pathValues,
  query,
  headersAndMultipart,
  prototypePollution,
  twoAccounts,
  tokensInUrls,
  sizesAndCodings,
  endings,
  tlsAndProxies,
  supplyChain,
  logins,
  markup,
  once,
  lostLogins,
  proofOfAnEnd,
  boundedWaits,
  exit,
  receiving,
  keptParts,
  transfers,
  shownTexts,
  truthOfErrors,
  feeds,
  sharedSessions,
  toldOfAnswers,
  promises,
].flat();
