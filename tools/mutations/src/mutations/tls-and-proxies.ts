import { inRow, type Mutation } from "../mutation.ts";

const ownAgent = "packages/core/src/node/own-agent.ts";
const proxy = "packages/core/src/node/proxy.ts";
const tunnel = "packages/core/src/node/tunnel.ts";
const secureContext = "packages/core/src/node/secure-context.ts";

const options = ["packages/core/test/node/options.test.ts"];

const trustedByAgent = ": createTunnels";
const inTunnel = "    socket,\n    host: hostname,\n";

/** Whoever is on the other side is who was meant, and a proxy learns its own password and nothing else. */
export const tlsAndProxies: readonly Mutation[] = inRow("TLS and proxies", [
  {
    name: "own-agent-trusts-any-certificate",
    file: ownAgent,
    find: "? { secureContext }",
    replace: "? { secureContext, rejectUnauthorized: false }",
    tests: options,
  },
  {
    name: "own-agent-takes-a-certificate-of-another-host",
    file: ownAgent,
    find: "? { secureContext }",
    replace: "? { secureContext, checkServerIdentity: () => undefined }",
    tests: options,
  },
  {
    name: "own-agent-has-not-the-tls-options",
    file: ownAgent,
    find: "? { secureContext }",
    replace: "? {}",
    tests: options,
  },
  {
    name: "tunnels-have-not-the-tls-options",
    file: ownAgent,
    find: `${trustedByAgent}(readProxy(proxy), secureContext)`,
    replace: `${trustedByAgent}(readProxy(proxy), undefined)`,
    tests: options,
  },
  {
    name: "own-agent-is-made-of-what-stands-in-the-place-of-that-of-node",
    file: ownAgent,
    find: 'found?.name === "Agent"',
    replace: "found",
    tests: options,
  },
  {
    name: "authority-without-a-certificate-is-taken",
    file: "packages/core/src/node/tls-pem.ts",
    find: "if (blocks.length === 0)",
    replace: "if (blocks.length < 0)",
    tests: options,
  },
  {
    name: "empty-list-of-authorities-is-taken",
    file: secureContext,
    find: "if (texts.length === 0)",
    replace: "if (texts.length < 0)",
    tests: options,
  },
  {
    name: "key-of-another-certificate-is-taken",
    file: secureContext,
    find: "chain.find((one) => one.checkPrivateKey(own.key))",
    replace: "chain[0]",
    tests: options,
  },
  {
    name: "certificate-without-its-key-is-taken",
    file: secureContext,
    find: "  checkCombination(given);\n",
    replace: "",
    tests: options,
  },
  {
    name: "tunnel-trusts-any-certificate",
    file: tunnel,
    find: inTunnel,
    replace: `${inTunnel}    rejectUnauthorized: false,\n`,
    tests: options,
  },
  {
    name: "tunnel-takes-a-certificate-of-another-host",
    file: tunnel,
    find: inTunnel,
    replace: `${inTunnel}    checkServerIdentity: () => undefined,\n`,
    tests: options,
  },
  {
    name: "proxy-may-show-any-certificate",
    file: tunnel,
    find: "    agent: false,\n",
    replace: "    agent: false,\n    rejectUnauthorized: false,\n",
    tests: options,
  },
  {
    name: "tunnel-to-https-is-in-the-clear",
    file: tunnel,
    find: 'target.protocol !== "https:"',
    replace: 'target.protocol !== ""',
    tests: options,
  },
  {
    name: "refusal-of-a-proxy-is-taken-for-a-tunnel",
    file: tunnel,
    find: "statusCode < 200 || statusCode > 299",
    replace: "statusCode < 0",
    tests: options,
  },
  {
    name: "refusal-of-a-proxy-shows-its-password",
    file: tunnel,
    find: "new TunnelRefusedError(statusCode)",
    replace: "Object.assign(new TunnelRefusedError(statusCode), { sent: outgoing.getHeaders() })",
    tests: options,
  },
  {
    name: "request-to-a-proxy-is-kept-as-the-cause",
    file: tunnel,
    find: 'outgoing.emit("error", new TunnelRefusedError(statusCode));',
    replace:
      'const refused = new TunnelRefusedError(statusCode);\n      refused.cause = authorization;\n      outgoing.emit("error", refused);',
    tests: options,
  },
  {
    name: "unfit-proxy-is-shown",
    file: proxy,
    find: '"has to end after its host and port."',
    replace: "`has to end after its host and port: ${String(text)}`",
    tests: options,
  },
  {
    name: "proxy-of-any-scheme-is-taken",
    file: proxy,
    find: '(protocol !== "http:" && protocol !== "https:")',
    replace: "protocol === undefined",
    tests: options,
  },
  {
    name: "password-that-is-not-encoded-is-shown",
    file: proxy,
    find: '"has a user name or password that is not percent-encoded; use encodeURIComponent."',
    replace: "`is not percent-encoded: ${password}`",
    tests: options,
  },
]);
