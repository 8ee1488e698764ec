import {
  AuthenticationError,
  type CallOptions,
  type CommonOptions,
  isApiError,
  isSignoffError,
  type Session,
  type Traits,
  type TypedCalls,
} from "@signoff/core";
import {
  expectAnswer,
  keepAlive,
  openSession,
  type SessionDriver,
  type TokenDriver,
} from "@signoff/core/provider";
import { isDenial } from "./denial.ts";
import type { Schedule } from "./schedule.ts";

interface Operation<Init extends unknown[], Data> {
  init: Init;
  data: Data;
  error: { code: string };
}

type Plain = [init?: CallOptions];
type ById = [init: CallOptions & { params: { path: { id: number } } }];

interface Operations {
  GET: { "/items/{id}": Operation<ById, object>; "/me": Operation<Plain, { ok?: boolean }> };
  POST: {
    "/items/{id}": Operation<ById, object>;
    "/login": Operation<Plain, Partial<Grant>>;
    "/logout": Operation<Plain, object>;
  };
  PUT: object;
  PATCH: object;
  DELETE: object;
  OPTIONS: object;
  HEAD: object;
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface Paths {
  "/items/{id}": {
    parameters: NoParameters;
    get: {
      parameters: Omit<NoParameters, "path"> & { path: { id: number } };
      responses: { 200: { headers: object; content: { "application/json": object } } };
    };
  };
}

/** How the provider talks. */
type Dialect = Pick<Schedule, "probe" | "denial" | "refusal" | "keepAliveAfter">;

interface Grant {
  readonly serial: number;
  readonly secret: string;
  readonly lifetime: number | undefined;
}

/** A session on the model server. */
export type ModelSession = Session<Operations, Paths>;

const origin = "https://model.example.com";
const traits: Traits = { plainIntegers: {}, operations: {} };
const provider = "model";

/** What a receipt calls the token with this number. */
export function nameOfToken(serial: number): string {
  return `session ${serial}`;
}

/**
 * Signs on to the model server.
 *
 * @param onRefused told when the login is refused.
 */
export function openModelSession(
  schedule: Dialect,
  options: CommonOptions,
  onRefused: () => void,
): Promise<ModelSession> {
  function refuse(): never {
    onRefused();
    throw new AuthenticationError("The login was refused.", { provider, reason: "refused" });
  }

  return openSession<Operations, Paths, Grant>(
    createDriver(schedule),
    async ({ open }) => {
      const { data } = await open({
        token: "session",
        send: (calls) => calls.POST("/login"),
        grantsIn: (answer) => grantsIn(answer.data),
      }).catch((error: unknown) => {
        if (isApiError(error) && error.status === 403) return refuse();
        throw error;
      });
      return grantsIn(data)[0] ?? refuse();
    },
    options,
  );
}

function grantsIn({ serial, secret, lifetime }: Partial<Grant> = {}): readonly Grant[] {
  return serial === undefined || secret === undefined ? [] : [{ serial, secret, lifetime }];
}

function createDriver({
  probe,
  denial,
  refusal,
  keepAliveAfter,
}: Dialect): SessionDriver<Operations, Grant> {
  return {
    facts: {
      name: provider,
      version: "0.0.0",
      traits,
      origins: [origin],
      baseUrlFor: () => origin,
      describeError: () => undefined,
    },
    account: "robot",
    authorise: (headers, { secret }) => headers.set("authorization", `Bearer ${secret}`),
    secretsOf: ({ secret }) => [secret],
    lifetimeOf: ({ lifetime }) => lifetime,
    judge: ({ status }) => (isDenial(status, denial) ? refusal : "open"),
    tokensOf: ({ serial }) => [createToken(nameOfToken(serial), probe, denial)],
    ...(keepAliveAfter !== undefined &&
      probe && {
        keepOpen: (calls, lastActivity) =>
          keepAlive(keepAliveAfter, lastActivity, () => calls.GET("/me")),
      }),
  };
}

function createToken(
  name: string,
  probe: boolean,
  denial: Schedule["denial"],
): TokenDriver<Operations> {
  const isDenied = (error: unknown): boolean =>
    isSignoffError(error) && isDenial(error.status, denial);
  const token: TokenDriver<Operations> = {
    name,
    logOut: (calls) => (denial === "own" ? logOut(calls) : orRedirected(logOut(calls))),
    ...(denial === "own" ? { isGone: isDenied } : { isGone: () => false, isDenied }),
  };
  if (!probe) return token;
  const asking = { ...token, probe: expectUser };
  return denial === "own" ? asking : { ...asking, askFirst: expectUser };
}

type Calls = TypedCalls<Operations>;

function logOut(calls: Calls): Promise<unknown> {
  return calls.POST("/logout");
}

/** To send a browser to the login page is what a web application does after a logout. */
function orRedirected(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => {
    if (isSignoffError(error) && error.status === 302) return { response: { status: 302 } };
    throw error;
  });
}

/** A gateway may answer with anything. */
function expectUser(calls: Calls): Promise<unknown> {
  const about = { provider, operation: "GET /me" } as const;
  return expectAnswer(about, calls.GET("/me"), (user) => user?.ok === true);
}
