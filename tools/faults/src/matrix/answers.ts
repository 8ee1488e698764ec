import type { Fault } from "../fault.ts";

const always = Infinity;

/** A failure of the provider is one whatever its body is. */
const errorBodies: readonly Fault[] = (["empty", "null", "number", "text", "html"] as const).map(
  (body) => ({
    name: `500 with ${body === "empty" ? "an empty body" : body}`,
    stands: "odd bodies of errors",
    orders: [{ on: "read", fault: { kind: "status", status: 500, body }, times: always }],
    action: "read",
    expect: { error: { kind: "ApiError", status: 500, retryable: true }, reached: { read: 3 } },
  }),
);

const compressed: readonly Fault[] = (["gzip", "brotli", "deflate", "stacked"] as const).map(
  (how) => ({
    name: `body in ${how === "stacked" ? "gzip within gzip" : how}`,
    stands: "odd successes",
    orders: [{ on: "read", fault: { kind: "encoding", how } }],
    action: "read",
    expect: { value: "same", reached: { read: 1 } },
  }),
);

const redirects: readonly Fault[] = ([301, 302, 303, 307, 308] as const).flatMap(
  (status): Fault[] => [
    {
      name: `${status} to another port`,
      stands: "redirects",
      orders: [{ on: "read", fault: { kind: "redirect", status, to: "otherPort" } }],
      action: "read",
      expect: {
        error: { kind: "ProtocolError", reason: "redirect", status },
        reached: { read: 1 },
      },
    },
  ],
);

/** Answers that are not what they should be. */
export const answers: readonly Fault[] = [
  {
    name: "JSON cut short",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "json", how: "cutShort" } }],
    action: "read",
    expect: {
      error: { kind: "ProtocolError", reason: "not-json", status: 200 },
      reached: { read: 1 },
    },
  },
  {
    name: "JSON with more behind it",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "json", how: "garbageAfter" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "not-json", status: 200 } },
  },
  {
    name: "claims JSON, is none",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "json", how: "bareWords" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "not-json", status: 200 } },
  },
  {
    name: "JSON in UTF-16",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "json", how: "utf16" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "not-json", status: 200 } },
  },
  {
    name: "HTML page with 200",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "page" }, times: always }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "html", status: 200 }, reached: { read: 1 } },
    unlike: {
      // Where it may mean that the session is over, one login is tried.
      "edin-docflow": {
        error: { kind: "ProtocolError", reason: "html", status: 200 },
        reached: { read: 2, login: 1 },
      },
    },
  },
  {
    name: "not HTTP",
    stands: "no JSON",
    orders: [{ on: "read", fault: { kind: "notHttp" }, times: always }],
    action: "read",
    expect: { error: { kind: "NetworkError" }, reached: { read: 3 } },
  },
  {
    name: "byte order mark",
    stands: "odd successes",
    orders: [{ on: "read", fault: { kind: "json", how: "byteOrderMark" } }],
    action: "read",
    expect: { value: "same", reached: { read: 1 } },
  },
  {
    name: "204 with a body",
    stands: "odd successes",
    orders: [{ on: "read", fault: { kind: "forbiddenBody" } }],
    action: "read",
    expect: { value: "nothing", reached: { read: 1 } },
  },
  {
    name: "200 without a body",
    stands: "odd successes",
    orders: [{ on: "read", fault: { kind: "empty" } }],
    action: "read",
    expect: { value: "nothing", reached: { read: 1 } },
  },
  {
    name: "103 before 200",
    stands: "odd successes",
    orders: [{ on: "read", fault: { kind: "interim", times: 3 } }],
    action: "read",
    expect: { value: "same", reached: { read: 1 } },
  },
  ...compressed,
  ...errorBodies,
  {
    name: "200 MB from a small gzip",
    stands: "too large or too deep",
    orders: [{ on: "read", fault: { kind: "bomb" }, times: always }],
    options: { maxBodyBytes: 1024 * 1024, timeout: 40_000 },
    deadline: 40_000,
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "too-large" }, reached: { read: 1 } },
  },
  {
    name: "JSON nested 100,000 deep",
    stands: "too large or too deep",
    orders: [{ on: "read", fault: { kind: "deepJson" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "not-json" }, reached: { read: 1 } },
  },
  {
    name: "headers of 1 MB",
    stands: "too large or too deep",
    orders: [{ on: "read", fault: { kind: "hugeHeaders", count: 16 }, times: always }],
    action: "read",
    expect: { error: { kind: "NetworkError" } },
  },
  {
    name: "ids beyond 2^53",
    stands: "integers beyond 2^53",
    orders: [{ on: "read", fault: { kind: "bigIds" } }],
    action: "readBigIds",
    expect: { value: "any", reached: { read: 1 } },
    only: ["edin-docflow", "symphony"],
  },
  {
    name: "size beyond 2^53",
    stands: "integers beyond 2^53",
    ordersFor: {
      directlink: [{ on: "read", fault: { kind: "bigIds", names: ["status"] } }],
      "edin-docflow": [{ on: "read", fault: { kind: "bigIds", names: ["dateCreated"] } }],
      symphony: [
        {
          on: "read",
          fault: { kind: "answer", answer: { body: '{"count":9007199254740993}' } },
        },
      ],
    },
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "unsafe-integer" }, reached: { read: 1 } },
  },
  {
    name: "__proto__ in JSON",
    stands: "__proto__ in JSON",
    orders: [{ on: "read", fault: { kind: "json", how: "prototypeKeys" } }],
    action: "readPolluted",
    expect: { value: "any", reached: { read: 1 } },
  },
  ...redirects,
  {
    name: "308 of a write to another host",
    stands: "redirects",
    orders: [{ on: "write", fault: { kind: "redirect", status: 308, to: "otherHost" } }],
    action: "write",
    expect: {
      error: { kind: "ProtocolError", reason: "redirect", status: 308 },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "307 of a login to another port",
    stands: "redirects",
    orders: [{ on: "login", fault: { kind: "redirect", status: 307, to: "otherPort" } }],
    action: "logIn",
    expect: {
      error: { kind: "ProtocolError", reason: "redirect", status: 307 },
      reached: { login: 1 },
    },
  },
  {
    name: "redirect to https",
    stands: "redirects",
    orders: [{ on: "read", fault: { kind: "redirect", to: "https" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "redirect" }, reached: { read: 1 } },
  },
  {
    name: "redirect to //host",
    stands: "redirects",
    orders: [{ on: "read", fault: { kind: "redirect", to: "networkPath" } }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "redirect" }, reached: { read: 1 } },
  },
  {
    name: "redirect to itself",
    stands: "redirects",
    orders: [{ on: "read", fault: { kind: "redirect", to: "self" }, times: always }],
    action: "read",
    expect: { error: { kind: "ProtocolError", reason: "redirect" }, reached: { read: 1 } },
    unlike: {
      // A redirect within the service leads to its login page.
      "edin-docflow": {
        error: { kind: "ProtocolError", reason: "redirect" },
        reached: { read: 2, login: 1 },
      },
    },
  },
];
