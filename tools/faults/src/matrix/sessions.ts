import type { Fault } from "../fault.ts";

const always = Infinity;
const lostLogin = { kind: "NetworkError", sent: true, sessionMayBeOpen: true } as const;
const tenMinutes = 10 * 60_000;

/** Sessions that the provider ends, logins that go wrong, and clocks. */
export const sessions: readonly Fault[] = [
  {
    name: "401, once",
    stands: "401",
    orders: [{ on: "read", fault: { kind: "status", status: 401, body: "object" } }],
    action: "read",
    expect: { value: "same", reached: { read: 2, login: 1 } },
  },
  {
    name: "401 for ever",
    stands: "401",
    orders: [{ on: "read", fault: { kind: "status", status: 401, body: "object" }, times: always }],
    action: "read",
    expect: { error: { kind: "ApiError", status: 401 }, reached: { read: 2, login: 1 } },
  },
  {
    name: "session ended by the provider",
    stands: "401",
    action: "renew",
    expect: { value: "same", reached: { read: 2, login: 1 } },
  },
  {
    name: "100 calls told 401 together",
    stands: "401",
    action: "renewTogether",
    expect: { value: "same", reached: { read: [101, 200], login: 1 } },
  },
  {
    name: "renewal refused",
    stands: "401",
    orders: [
      { on: "login", fault: { kind: "status", status: 401, body: "object" }, times: always },
    ],
    action: "renew",
    expect: {
      error: { kind: "AuthenticationError", status: 401 },
      reached: { read: 1, login: 1 },
      state: "lost",
      receipt: "already-ended",
    },
    unlike: {
      // Whether the key manager's token was alive is not to be learnt once the session is dead.
      symphony: {
        error: { kind: "AuthenticationError", status: 401 },
        reached: { read: 1, login: 1 },
        state: "lost",
        receipt: "unconfirmed",
      },
      // It has no words of its own for a dead session: a gateway may have answered.
      "edin-docflow": {
        error: { kind: "AuthenticationError", status: 401 },
        reached: { read: 1, login: 1 },
        state: "lost",
        receipt: "unconfirmed",
      },
    },
  },
  {
    name: "renewed token refused at first",
    stands: "a fresh token refused",
    orders: [{ on: "read", fault: { kind: "status", status: 401, body: "object" }, skip: 1 }],
    action: "renewTwice",
    // The first call fails, and no login follows: the token works for the next.
    expect: { value: "same", reached: { read: 3, login: 1 } },
  },
  {
    name: "renewal answered 503, then well",
    stands: "401",
    orders: [{ on: "login", fault: { kind: "status", status: 503 } }],
    action: "renewTwice",
    // Whether the first login opened a session is not to be learnt.
    expect: { value: "same", reached: { login: 2 }, receipt: "unconfirmed" },
  },
  {
    name: "renewal reset, then well",
    stands: "401",
    orders: [{ on: "login", fault: { kind: "reset" } }],
    action: "renewTwice",
    expect: { value: "same", reached: { login: 2 }, receipt: "unconfirmed" },
  },
  {
    name: "renewal done, its answer lost, then well",
    stands: "401",
    orders: [{ on: "login", fault: { kind: "reset", forward: true } }],
    action: "renewTwice",
    expect: { value: "same", reached: { login: 2 }, receipt: "unconfirmed", orphans: true },
  },
  {
    name: "renewal hangs, then well",
    stands: "401",
    orders: [{ on: "login", fault: { kind: "silence" } }],
    options: { timeout: { attempt: 3_000, total: 7_000 } },
    action: "renewTwice",
    expect: { value: "same", reached: { login: 2 }, receipt: "unconfirmed" },
  },
  {
    name: "login answers 200 without a token",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "empty" } }],
    action: "logIn",
    expect: {
      error: { kind: "AuthenticationError", status: 200, sessionMayBeOpen: true },
      reached: { login: 1 },
    },
  },
  {
    name: "login answers null",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "status", status: 200, body: "null" } }],
    action: "logIn",
    expect: {
      error: { kind: "AuthenticationError", status: 200, sessionMayBeOpen: true },
      reached: { login: 1 },
    },
  },
  {
    name: "login with two cookies",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "cookies", how: "twoValues" } }],
    action: "logIn",
    expect: { error: { kind: "AuthenticationError" }, reached: { login: 1, logout: 2 } },
    only: ["edin-docflow"],
  },
  {
    name: "login answers an HTML page",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "page" } }],
    action: "logIn",
    expect: {
      error: { kind: "ProtocolError", reason: "html", sessionMayBeOpen: true },
      reached: { login: 1 },
    },
    unlike: {
      // The login's answer is its cookie: whatever the body, without one it is no login.
      "edin-docflow": {
        error: { kind: "AuthenticationError", sessionMayBeOpen: true },
        reached: { login: 1 },
      },
    },
  },
  {
    name: "login answered 503",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "status", status: 503 } }],
    action: "logIn",
    expect: {
      error: { kind: "ApiError", status: 503, sessionMayBeOpen: true },
      reached: { login: 1 },
    },
  },
  {
    name: "login reset",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "reset" } }],
    action: "logIn",
    expect: { error: lostLogin, reached: { login: 1 } },
  },
  {
    name: "login done, its answer lost",
    stands: "a login without one token",
    orders: [{ on: "login", fault: { kind: "reset", forward: true } }],
    action: "logIn",
    // Its token never arrived: nobody can end that session but the provider.
    expect: { error: lostLogin, reached: { login: 1 }, orphans: true },
  },
  {
    name: "provider's clock 10 minutes ahead",
    stands: "wrong clocks",
    clockAhead: tenMinutes,
    action: "logIn",
    expect: { value: "any", reached: { login: 1 } },
    unlike: { symphony: { value: "any", reached: { login: 2 } } },
  },
  {
    name: "provider's clock 10 minutes behind",
    stands: "wrong clocks",
    clockAhead: -tenMinutes,
    action: "logIn",
    expect: { value: "any", reached: { login: 1 } },
    unlike: { symphony: { value: "any", reached: { login: 2 } } },
  },
  {
    name: "Date off by 10 minutes",
    stands: "wrong clocks",
    orders: [{ on: "any", fault: { kind: "date", value: { skew: tenMinutes } }, times: always }],
    action: "read",
    expect: { value: "same", reached: { read: 1, login: 0 } },
  },
  {
    name: "no Date, or none that is one",
    stands: "wrong clocks",
    orders: [
      { on: "read", fault: { kind: "date", value: null } },
      { on: "any", fault: { kind: "date", value: "soon" }, times: always },
    ],
    action: "readTwice",
    expect: { value: "same", reached: { read: 2, login: 0 } },
  },
];
