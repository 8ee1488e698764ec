import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** What an entry of the package gives, values and types alike. */
async function namesIn(entry: string): Promise<string[]> {
  const text = await readFile(new URL(`../src/${entry}`, import.meta.url), "utf8");
  expect(text).not.toContain("export *");
  const lists = text.matchAll(/export (?:type )?\{([^}]*)\}/g);
  const names = [...lists].flatMap(([, list = ""]) => list.split(","));
  return names.map((name) => name.trim().replace(/^type /, "")).filter((name) => name !== "");
}

/** Whoever takes one of them away breaks apps; whoever adds one has to keep it. */
const known: Readonly<Record<string, string>> = {
  "index.ts": `
    AbortSource AnswerFailure LostAnswer NetworkFailure SessionEnd TimeoutFailure
    AbortError Activity ActivityResult AdoptedEvent AnswerHead AnswerValidator ApiError ApiErrorDetails AuthenticationError
    AuthenticationFailure BinaryBody BodyMediaType ByStatus Bytes Call CallActivity CallFailure CallLimits
    CallOptions CallRequest CallableSession NamedOperation CommonOptions OwnOptions DeprecatedEvent DrainedCalls DriftWatch ErrorDetails
    ErrorKind EventListener ExitOptions FetchFunction HttpMethod InitOf Int64 InvalidOptionError
    IsErrorOf LeftEvent Logger LostEvent NetworkError Next ObservedAnswer OpenedEvent OperationError
    OperationMap OperationName OperationReference isErrorOf
    OperationTraits
    OperationTypes OperationsByMethod Outcome OutcomeUnknownError PlainIntegers PossibleReason
    PossibleSessions ProbeResult ProtocolError ProtocolFailure RateLimitError RawBodies RawCalls
    RawMiddleware RawMiddlewareCall RawResult Receipt ReceiptCause ReceiptJournal ReceiptQuestion ReceiptRequest ReceiptStep
    RenewalEvent RequestActivity RequestBody RequestEvent Resolvable ResponseEvent Result RetryEvent RetryOptions
    SafeCalls SafeFailure SafeResult SafeSuccess Session SessionActivity SessionEndedError SessionFetch SessionFetchInit SessionState SignOffEvent
    SignOffOptions SignOnError SignoffError SignoffEvent SignsOff SharedStore SignsOffOnExit Step StepResponse
    StoreError StoreErrorDetails StoreEvent
    StoreFailure StreamCalls Telemetry Tracked TimeLimit TimeoutError TimeoutOptions TimeoutPhase TokenOutcome Traits Transport
    TypedCalls isAbortError isApiError isAuthenticationError isInvalidOptionError isNetworkError
    isOutcomeUnknownError isProtocolError isRateLimitError isSessionEndedError isSignOnError
    isSignoffError isStoreError isTimeoutError signOffOnExit stringifyJson withSession
  `,
  "node/index.ts": `
    CallRecorder Capsule CapsuleAnswer CapsuleCall MaskedBody RecordOptions recordCalls
    Dispatcher Environment FoundSettings NodeTransportOptions ProviderSettings Setting TlsOptions fileStore
    findNodeDispatcher isNodeFetch missingSettings nodeTransport optionsFromEnv optionsFromProfile
    Profile ProfileValue profilesFile readProfiles readSettings transportFromEnv withProfile
  `,
  "drift/index.ts": `
    DriftFact DriftKind DriftOptions DriftWatch ObservedAnswer Shapes createDriftWatch
  `,
  "validate/index.ts": `
    AnswerValidator ObservedAnswer Shapes createAnswerValidator
  `,
  "shared.ts": `
    EndingOptions LeftOver LeftReason Limits ListOptions ListedAccount ListedMember ListedRefusals
    ListedSession LostSession LostSessions MemoryStoreOptions ReceiptsOptions SealOptions SealingKey
    SessionStore ShareOptions SharedAccount SharedProvider SharedProviderFacts
    SignOffAccountsOptions StoreCheck StoredRecord SweepOptions SweepProgress SweepResult
    SweptAccount checkStore createKey keyIdsOf listAccounts memoryStore readReceipts scaleLimits
    share sharedProvider signOffAccounts signOffOrphans storeChecks
  `,
};

test.each(Object.entries(known))(
  "%s exports what is known, and nothing else",
  async (entry, list) => {
    const expected = list.trim().split(/\s+/);
    expect((await namesIn(entry)).toSorted()).toEqual(expected.toSorted());
  },
);
