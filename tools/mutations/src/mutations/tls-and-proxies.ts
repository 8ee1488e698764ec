import { inRow, type Mutation } from "../mutation.ts";

/** Whoever is on the other side is who was meant, and a proxy learns its own password and nothing else. */
export const tlsAndProxies: readonly Mutation[] = inRow("TLS and proxies", [
  {
    name: "own-connection-trusts-any-certificate",
    in: "core",
    guard: "{ ...unset, ...way, host: hostname, $$$, «secureContext», session }",
    with: "secureContext, rejectUnauthorized: false",
    tests: ["core/node/options"],
  },
  {
    name: "own-connection-takes-a-certificate-of-another-host",
    in: "core",
    guard: "{ ...unset, ...way, host: hostname, $$$, «secureContext», session }",
    with: "secureContext, checkServerIdentity: () => undefined",
    tests: ["core/node/options"],
  },
  {
    name: "own-agent-has-not-the-tls-options",
    in: "core",
    guard: `new Connections(
      «tls === undefined ? undefined : createContext(tls)»,
      proxy === undefined ? undefined : readProxy(proxy),
    )`,
    with: "undefined",
    tests: ["core/node/options"],
  },
  {
    name: "own-agent-is-made-of-what-stands-in-the-place-of-that-of-node",
    in: "core",
    guard: 'found?.name === "Agent"',
    with: "found",
    tests: ["core/node/options"],
  },
  {
    name: "authority-without-a-certificate-is-taken",
    in: "core",
    guard: "blocks.length === 0",
    within: 'process.getBuiltinModule("node:crypto")',
    with: "blocks.length < 0",
    tests: ["core/node/options"],
  },
  {
    name: "empty-list-of-authorities-is-taken",
    in: "core",
    guard: 'if (texts.length === 0) throw invalidTls("ca", "is an empty list; leave it out.");',
    with: 'if (texts.length < 0) throw invalidTls("ca", "is an empty list; leave it out.");',
    tests: ["core/node/options"],
  },
  {
    name: "key-of-another-certificate-is-taken",
    in: "core",
    guard: "chain.find((one) => one.checkPrivateKey(own.key))",
    with: "chain[0]",
    tests: ["core/node/options"],
  },
  {
    name: "certificate-without-its-key-is-taken",
    in: "core",
    guard: "checkCombination(given);",
    within: "const { pfx, passphrase, ca } = given;",
    tests: ["core/node/options"],
  },
  {
    name: "connection-to-https-is-in-the-clear",
    in: "core",
    guard:
      'if (target.protocol === "https:") return this.#secure(tunnel ?? place, place, opening);',
    tests: ["core/node/options"],
  },
  {
    name: "refusal-of-a-proxy-is-taken-for-a-tunnel",
    in: "core",
    guard: '!status.startsWith("2")',
    with: "false",
    tests: ["core/node/options"],
  },
  {
    name: "unfit-proxy-is-shown",
    in: "core",
    guard: 'new InvalidOptionError("proxy", "has to end after its host and port.")',
    within: "new URL(text)",
    with: 'new InvalidOptionError("proxy", `has to end after its host and port: ${String(text)}`)',
    tests: ["core/node/options"],
  },
  {
    name: "proxy-of-any-scheme-is-taken",
    in: "core",
    guard: 'protocol !== "http:" && protocol !== "https:"',
    with: "protocol === undefined",
    tests: ["core/node/options"],
  },
  {
    name: "password-that-is-not-encoded-is-shown",
    in: "core",
    guard: `
      throw new InvalidOptionError(
        "proxy",
        "has a user name or password that is not percent-encoded; use encodeURIComponent.",
      );
    `,
    within: 'username === "" && password === ""',
    with: `
      throw new InvalidOptionError(
        "proxy",
        \`is not percent-encoded: \${password}\`,
      );
    `,
    tests: ["core/node/options"],
  },
  {
    name: "host-may-speak-before-it-is-spoken-to",
    in: "core",
    guard:
      'rest.join("") === "" ? undefined : new ProxyError("The proxy let the host speak before anything was asked of it")',
    with: "undefined",
    tests: ["core/node/connections"],
  },
  {
    name: "proxy-answers-without-end",
    in: "core",
    guard: "rest.length === 0 && «head.length < longestHead»",
    tests: ["core/node/connections"],
  },
  {
    name: "given-authorities-are-not-trusted",
    in: "core",
    guard: "for (const one of authorities) store.addCACert(String(one));",
    tests: ["core/node/options", "core/node/trusted-authorities"],
  },
  {
    name: "given-authorities-take-the-place-of-all-others",
    in: "core",
    guard: `
      const context = pfx === undefined ? createFromPem(given) : createFromPfx(pfx, passphrase);
      return trustBeside(context, authorities);
    `,
    with: `
      if (pfx === undefined && passphrase === undefined && authorities.length > 0) {
        return process
          .getBuiltinModule("node:tls")
          .createSecureContext({ ca: authorities.map(String) });
      }
      return pfx === undefined ? createFromPem(given) : createFromPfx(pfx, passphrase);
    `,
    tests: ["core/node/trusted-authorities"],
  },
  {
    name: "pem-may-be-cut-short",
    in: "core",
    guard:
      "if (block.data === undefined) throw invalidTls(option, `is cut short: its ${block.label} has no end; give the whole file.`);",
    tests: ["core/node/keys-and-certificates"],
  },
  {
    name: "pem-may-have-written-line-breaks",
    in: "core",
    guard:
      'if (hasWrittenLineBreaks(block)) throw invalidTls(option, "has line breaks that are written as a backslash and an n; make real ones of them.");',
    tests: ["core/node/keys-and-certificates"],
  },
  {
    name: "outdated-encryption-counts-as-damage",
    in: "core",
    guard: `
      «outdated.has(code) && conversion !== undefined»
        ? $outdated
        : \`cannot be read\${shown}; it is damaged, or of a kind that Node does not know.\`
    `,
    with: "false",
    tests: ["core/node/keys-and-certificates"],
  },
  {
    name: "doctor-takes-any-certificate",
    in: "cli",
    guard: '«handshake.refusal === undefined» && handshake.revocation !== "revoked"',
    tests: ["cli/doctor/broken-installations"],
  },
  {
    name: "doctor-takes-a-revoked-certificate",
    in: "cli",
    guard: 'handshake.refusal === undefined && «handshake.revocation !== "revoked"»',
    tests: ["cli/doctor/broken-installations"],
  },
]);
