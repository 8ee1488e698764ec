/** Base URLs that no login takes. */
export const badBaseUrls: readonly unknown[] = [
  "",
  null,
  "host.example.com",
  "ftp://host.example.com",
  "http://host.example.com",
  "https://user:word@host.example.com",
  "https://host.example.com?a=b",
  "https://host.example.com#a",
  "https://host.example.com\n",
  " https://host.example.com",
  "https://host.exa\nmple.com",
];

/** Common options with a bad value, after the name that the error has to give. */
export const badCommonOptions: readonly (readonly [name: string, options: object])[] = [
  ["pasword", { pasword: "a" }],
  ["timeout", { timeout: -1 }],
  ["timeout.attempt", { timeout: { attempt: "1" } }],
  ["retry.attempts", { retry: { attempts: 0 } }],
  ["signal", { signal: {} }],
  ["fetch", { fetch: "node-fetch" }],
  ["userAgent", { userAgent: "a\r\nb" }],
  ["userAgent", { userAgent: "app/1.0 " }],
  ["drift", { drift: () => {} }],
  ["validate", { validate: "throw" }],
  ["headers", { headers: "x-a: one" }],
  ["headers.Authorization", { headers: { Authorization: "Bearer made-up" } }],
  ["headers.cookie", { headers: { cookie: "SID=made-up" } }],
  ["headers.Host", { headers: { Host: "elsewhere.example" } }],
];
