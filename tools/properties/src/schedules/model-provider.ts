import {
  AuthenticationError,
  type CallOptions,
  type CommonOptions,
  isApiError,
  type Session,
  type Traits,
} from "@signoff/core";
import {
  keepAlive,
  openSession,
  type SessionDriver,
  type TokenDriver,
} from "@signoff/core/provider";
import type { Schedule } from "./schedule.ts";

interface Operation<Init extends unknown[], Data> {
  init: Init;
  data: Data;
  error: { code: string };
}

type Plain = [init?: CallOptions];
type ById = [init: CallOptions & { params: { path: { id: number } } }];

interface Operations {
  GET: { "/items/{id}": Operation<ById, object>; "/me": Operation<Plain, object> };
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
  schedule: Pick<Schedule, "probe" | "refusal" | "keepAliveAfter">,
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
  refusal,
  keepAliveAfter,
}: Pick<Schedule, "probe" | "refusal" | "keepAliveAfter">): SessionDriver<Operations, Grant> {
  return {
    facts: {
      name: provider,
      traits,
      origins: [origin],
      baseUrlFor: () => origin,
      describeError: () => undefined,
    },
    account: "robot",
    authorise: (headers, { secret }) => headers.set("authorization", `Bearer ${secret}`),
    secretsOf: ({ secret }) => [secret],
    lifetimeOf: ({ lifetime }) => lifetime,
    judge: ({ status }) => (status === 401 ? refusal : "open"),
    tokensOf: ({ serial }) => [createToken(nameOfToken(serial), probe)],
    ...(keepAliveAfter !== undefined &&
      probe && {
        keepOpen: (calls, lastActivity) =>
          keepAlive(keepAliveAfter, lastActivity, () => calls.GET("/me")),
      }),
  };
}

function createToken(name: string, probe: boolean): TokenDriver<Operations> {
  const token: TokenDriver<Operations> = {
    name,
    logOut: (calls) => calls.POST("/logout"),
    isGone: (error) => isApiError(error) && error.status === 401,
  };
  return probe ? { ...token, probe: (calls) => calls.GET("/me") } : token;
}
