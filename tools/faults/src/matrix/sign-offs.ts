import type { Fault } from "../fault.ts";

const always = Infinity;

/** What becomes of a session when its logout does not go well. */
export const signOffs: readonly Fault[] = [
  {
    name: "logout lies",
    stands: "what a logout answers",
    lies: true,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  },
  {
    name: "logout answers 202",
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "relabel", status: 202 }, times: always }],
    action: "signOff",
    expect: { value: "any", reached: { logout: 1 }, state: "signed-off", receipt: "ended" },
  },
  {
    name: "logout answers 202 and does nothing",
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "status", status: 202 }, times: always }],
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  },
  {
    name: "logout of a session that is over",
    stands: "what a logout answers",
    action: "signOffExpired",
    expect: { value: "any", reached: { logout: 1 }, state: "signed-off", receipt: "already-ended" },
    unlike: {
      // Whether the key manager's token was alive is not to be learnt once the session is dead.
      symphony: { value: "any", state: "signed-off", receipt: "unconfirmed" },
      // It has no words of its own for a dead session: a gateway may have answered.
      "edin-docflow": { value: "any", state: "signed-off", receipt: "unconfirmed" },
    },
  },
  ...([401, 404, 503] as const).map((status): Fault => ({
    name: `logout answers ${status} and does nothing`,
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "status", status, body: "object" }, times: always }],
    budget: 2_000,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  })),
  {
    name: "logout hangs",
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "silence" }, times: always }],
    budget: 4_000,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  },
  {
    name: "logout reset",
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "reset" }, times: always }],
    budget: 2_000,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  },
  {
    name: "logout done, its answer reset",
    stands: "what a logout answers",
    orders: [{ on: "logout", fault: { kind: "reset", forward: true }, times: always }],
    budget: 2_000,
    action: "signOff",
    expect: { value: "any", reached: { logout: 1 }, state: "signed-off", receipt: "ended" },
    unlike: {
      // A gateway may have denied what was asked afterwards: nothing tells that a logout was carried out.
      "edin-docflow": { value: "any", state: "signed-off", receipt: "failed" },
    },
  },
  {
    name: "logout well, the question unanswered",
    stands: "what a logout answers",
    orders: [{ on: "probe", fault: { kind: "status", status: 503 }, times: always }],
    budget: 2_000,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "unconfirmed" },
  },
  {
    name: "all hangs at the sign-off",
    stands: "what a logout answers",
    orders: [{ on: "any", fault: { kind: "silence" }, times: always }],
    budget: 4_000,
    action: "signOff",
    expect: { value: "any", state: "signed-off", receipt: "failed", orphans: true },
  },
  {
    name: "sign-off twice at once",
    stands: "races of a logout",
    action: "signOffTwice",
    expect: { value: "nothing", reached: { logout: 1 }, state: "signed-off" },
  },
  {
    name: "call after the sign-off",
    stands: "races of a logout",
    action: "callAfterSignOff",
    expect: { error: { kind: "SessionEndedError" }, reached: { read: 0 }, state: "signed-off" },
  },
  {
    name: "sign-off while 100 calls run",
    stands: "races of a logout",
    action: "signOffDuringReads",
    expect: { value: "same", reached: { read: 100, logout: 1 }, state: "signed-off" },
  },
  {
    name: "sign-off while a call hangs",
    stands: "races of a logout",
    orders: [{ on: "read", fault: { kind: "silence" }, times: always }],
    action: "signOffDuringHang",
    expect: { error: { kind: "SessionEndedError" }, reached: { read: 1 }, state: "signed-off" },
  },
  {
    name: "sign-off while a renewal runs",
    stands: "races of a logout",
    orders: [{ on: "login", fault: { kind: "delay", milliseconds: 150 } }],
    action: "signOffDuringRenewal",
    expect: { value: "nothing", reached: { login: 1 }, state: "signed-off" },
  },
];
