import { isDenial } from "./denial.ts";
import { spoilAnswer } from "./spoil-answer.ts";
import type { Fault, Gateway, Schedule, Target } from "./schedule.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** One session of the model server. */
export interface Token {
  readonly serial: number;
  readonly secret: string;
  readonly since: number;
  readonly diesAt: number;
  ended: boolean;
  /** Whether the client was given it: nobody can end a session that was lost with its answer. */
  known: boolean;
  /** Whether the client was about to end it: it is not in use then. */
  loggedOut: boolean;
  /** Whether a call or question with it was answered otherwise than by a refusal. */
  accepted: boolean;
  /** Which requests with it were answered with a lie: that it is dead, or that it is logged out. */
  readonly liedTo: Set<Target>;
}

/** A login that was asked for. */
interface LoginRecord {
  /** On the clock, in ms. */
  readonly at: number;
  /** Whether the client learns in time that nothing was opened: it was refused, or there was no connection. */
  readonly openedNothing: boolean;
}

/** What came of the requests of one call. */
interface CallRecord {
  requests: number;
  /** Those that were answered in full. */
  answers: number;
  refusals: number;
}

/** A provider of sessions without a network: the `fetch` of the tested session. */
export interface ModelServer {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly tokens: readonly Token[];
  readonly calls: ReadonlyMap<string, CallRecord>;
  readonly logins: readonly LoginRecord[];
  /** Rules of the server's own that were broken. */
  readonly problems: readonly string[];
  /** All requests so far. */
  readonly requests: number;
  /** What is asked for now: by its token, or `undefined` for a login. */
  readonly underWay: ReadonlySet<Token | undefined>;
  isAlive(token: Token): boolean;
  /** The provider ends all sessions. */
  expire(): void;
  /** Has everything answered in front of the server, until the next one. */
  putInFront(gateway: Gateway | undefined): void;
  /** Strikes no more faults, and nothing is in front of it. */
  beHonest(): void;
  /** The client took a login for refused: it must not try another. */
  noteRefusedLogin(): void;
  /** Finds out which tokens reached the client; to be called when all promises have run. */
  settle(): void;
}

/** What the server would answer if no fault struck. */
interface Answer {
  readonly status: number;
  readonly body: object;
}

/** An answer that takes so many ms may be too late for everybody. */
const longestWait = 2_000;

/** For so many ms nobody expects a token to be over. */
const freshFor = 30_000;

/** The shortest life of a token that one login after another is worth, in ms. */
const shortestLife = 1_000;

const refusal: Answer = { status: 401, body: { code: "refused" } };

/** Starts an empty server under a clock. */
export function createModelServer(
  { faults, lifetime, told, denial }: Pick<Schedule, "faults" | "lifetime" | "told" | "denial">,
  clock: () => VirtualClock,
): ModelServer {
  const tokens: Token[] = [];
  const calls = new Map<string, CallRecord>();
  const logins: LoginRecord[] = [];
  const problems: string[] = [];
  const waiting: { readonly [At in Target]: Fault[] } = {
    login: [...faults.login],
    call: [...faults.call],
    logout: [...faults.logout],
    probe: [...faults.probe],
  };
  const deliveries: { readonly token: Token; readonly signal: AbortSignal | null | undefined }[] =
    [];
  const underWay = new Set<Token | undefined>();
  const saidLifetime = told === "true" ? lifetime : told;
  let gateway: (Fault & { after: number }) | undefined;
  let honest = false;
  let requests = 0;
  let loginsUnderWay = 0;
  let refusedLogin = false;

  const isAlive = (token: Token): boolean => !token.ended && clock().now() < token.diesAt;

  function tokenOf(init: RequestInit): Token | undefined {
    const given = new Headers(init.headers).get("authorization")?.replace("Bearer ", "");
    return tokens.find(({ secret }) => secret === given);
  }

  function logIn(): { answer: Answer; token: Token } {
    const token: Token = {
      serial: tokens.length,
      secret: `secret-${crypto.randomUUID()}`,
      since: clock().now(),
      diesAt: clock().now() + (lifetime ?? Number.POSITIVE_INFINITY),
      ended: false,
      known: false,
      loggedOut: false,
      accepted: false,
      liedTo: new Set(),
    };
    tokens.push(token);
    const { serial, secret } = token;
    return { answer: { status: 200, body: { serial, secret, lifetime: saidLifetime } }, token };
  }

  /** Does what the request asks for, by a token that is alive. */
  function serve(target: Target, token: Token | undefined): Answer {
    if (!token || !isAlive(token)) return refusal;
    if (target === "logout") token.ended = true;
    return { status: 200, body: { ok: true } };
  }

  /** What answers in front of the server, unless it lets this request through. */
  function passGateway(): Fault | undefined {
    return gateway && (gateway.after -= 1) < 0 ? gateway : undefined;
  }

  function recordCall(id: string): CallRecord {
    const record = calls.get(id) ?? { requests: 0, answers: 0, refusals: 0 };
    calls.set(id, record);
    record.requests += 1;
    return record;
  }

  /** A token of a renewal that is refused at once would be refused after another login too, unless it lived for a second. */
  function isTooSoon(): boolean {
    const [, ...renewed] = tokens.filter(({ known }) => known);
    const latest = renewed.at(-1);
    if (!latest || latest.loggedOut || latest.accepted) return false;
    if ((saidLifetime ?? lifetime) !== undefined) return false;
    const useless = renewed.length - 1 - renewed.findLastIndex(({ accepted }) => accepted);
    const wait = Math.min(shortestLife * 2 ** (useless - 1), freshFor);
    return clock().now() < latest.since + wait;
  }

  async function answerLogin(init: RequestInit, fault: Fault | undefined): Promise<Response> {
    if (isTooSoon()) problems.push("a login followed one whose token never worked");
    if (refusedLogin) problems.push("a login was tried after a refused one");
    if ((loginsUnderWay += 1) > 1) problems.push("two logins were under way at a time");
    try {
      const isRefused = refusals.has(fault?.kind);
      const openedNothing = isRefused || fault?.kind === "noConnection";
      const isInTime = (fault?.delay ?? 0) < longestWait;
      logins.push({ at: clock().now(), openedNothing: openedNothing && isInTime });
      const made = isApplied(fault) && !isRefused ? logIn() : undefined;
      const answer = made?.answer ?? { status: 200, body: {} };
      const response = await spoilAnswer(answer, fault, init.signal, clock());
      if (made && (!fault || fault.kind === "late"))
        deliveries.push({ token: made.token, signal: init.signal });
      return response;
    } finally {
      loginsUnderWay -= 1;
    }
  }

  async function answerAuthorised(
    target: Target,
    id: string,
    init: RequestInit,
    fault: Fault | undefined,
  ): Promise<Response> {
    const record = target === "call" ? recordCall(id) : undefined;
    const token = tokenOf(init);
    if (token && target === "logout") token.loggedOut = true;
    const unserved: Answer = { status: 200, body: { ok: true } };
    const answer = isApplied(fault) ? serve(target, token) : unserved;
    const response = await spoilAnswer(answer, fault, init.signal, clock());
    const denies = isDenial(response.status, denial);
    if (token && target !== "logout" && !denies) token.accepted = true;
    if (record && fault?.kind !== "stalledBody" && fault?.kind !== "cutBody") record.answers += 1;
    if (denies && record) record.refusals += 1;
    // What answers everything is no lie of the server's: the client has to see through it.
    const isLie = denies || (denial === "any" && target === "logout" && response.ok);
    if (isLie && token && isAlive(token) && fault !== gateway) token.liedTo.add(target);
    return response;
  }

  return {
    tokens,
    calls,
    logins,
    problems,
    get requests() {
      return requests;
    },
    underWay,
    isAlive,
    async fetch(url, init) {
      requests += 1;
      const { pathname } = new URL(url);
      const target = targets.get(pathname) ?? "call";
      const fault = honest ? undefined : (passGateway() ?? waiting[target].shift());
      const token = target === "login" ? undefined : tokenOf(init);
      underWay.add(token);
      const answering =
        target === "login"
          ? answerLogin(init, fault)
          : answerAuthorised(target, pathname, init, fault);
      const end = (): unknown => underWay.delete(token);
      if (fault?.kind !== "stalledBody") return answering.finally(end);
      init.signal?.addEventListener("abort", end, { once: true });
      return answering;
    },
    expire() {
      for (const token of tokens) token.ended = true;
    },
    putInFront(given) {
      gateway = given && { ...given, kind: given.answer, delay: 0 };
    },
    beHonest() {
      honest = true;
    },
    noteRefusedLogin() {
      refusedLogin = true;
    },
    settle() {
      for (const { token, signal } of deliveries.splice(0)) token.known = !signal?.aborted;
    },
  };
}

/** What the provider itself refuses a login with. */
const refusals: ReadonlySet<unknown> = new Set([401, 403, 429]);

const targets = new Map<string, Target>([
  ["/login", "login"],
  ["/logout", "logout"],
  ["/me", "probe"],
]);

function isApplied(fault: Fault | undefined): boolean {
  if (!fault || fault.kind === "late") return true;
  return fault.applied && fault.kind !== "noConnection";
}
