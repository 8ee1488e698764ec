export { type Alter, type AlterableAnswer, alteringFetch, within } from "./altered-answers.ts";
export { badBaseUrls, badCommonOptions } from "./bad-options.ts";
export { everythingShownOf, secretsShownIn } from "./canaries.ts";
export { dumpStore } from "./dump-store.ts";
export {
  type AppFetch,
  createEchoingFetch,
  type EchoingFetch,
  type Reply,
  waysToEcho,
} from "./echo.ts";
export {
  type Example,
  fillExample,
  type Finished,
  firstExample,
  run,
  runExample,
  type Running,
  start,
  startExample,
} from "./example.ts";
export {
  type Exposed,
  type Exposure,
  exposeSecret,
  type Hooks,
  shownUnmasked,
} from "./exposure.ts";
export { freePort } from "./free-port.ts";
export { failureOf } from "./failure.ts";
export { gatewayAnswers, type GatewayScene, gatewayTimes, signOffBehind } from "./gateway.ts";
export {
  createPacker,
  type InstalledProvider,
  installTogether,
  type Packer,
  publishedPackages,
} from "./packed.ts";
export { type Jsonified, throughJson } from "./json.ts";
export { countListeners } from "./listeners.ts";
export { mortalStore } from "./mortal-store.ts";
export { readNumber } from "./read-number.ts";
export { type Redirected, redirectEach, redirectStatuses } from "./redirects.ts";
export { openRecipes, type Recipes } from "./recipes.ts";
export { type RedirectTrap, startRedirectTrap } from "./redirect-trap.ts";
export { closeCleanly, requestsOf, type TestServer } from "./server.ts";
export { findRuntime, type RuntimeName } from "./runtimes.ts";
export { type PromiseWatch, watchPromises } from "./promises.ts";
export { specifiedOperations } from "./specified-operations.ts";
export { unfitFormsOf } from "./unfit-texts.ts";
export { type Warnings, watchWarnings } from "./warnings.ts";
export { findSlowTexts } from "./linear.ts";
export {
  type Counted,
  countBySwap,
  type Counting,
  type OpenStore,
} from "./counting/count-by-swap.ts";
export { isShared, turnTime } from "./shared-sessions.ts";
