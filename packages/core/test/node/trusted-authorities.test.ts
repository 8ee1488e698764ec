import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { createCertificate } from "./support/certificate.ts";
import { startTlsServer } from "./support/tls-server.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Asks each origin over a transport that trusts one more authority, then over one without options. */
const program = `
  import { nodeTransport } from "@signoff/core/node";
  import { codeOf, exchange } from "./test/node/support/exchange.ts";
  const { tls, origins } = JSON.parse(process.env.SCENE);
  for (const transport of [nodeTransport({ tls }), nodeTransport()]) {
    const answers = origins.map((origin) =>
      exchange(origin, { transport }).then(({ status }) => status, codeOf));
    console.log((await Promise.all(answers)).join());
  }
  process.exit();
`;

test.each<[source: string, parameters: string[], variable: string]>([
  ["NODE_EXTRA_CA_CERTS", [], "NODE_EXTRA_CA_CERTS"],
  ["the store of OpenSSL", ["--use-openssl-ca"], "SSL_CERT_FILE"],
])("ca is trusted beside %s, and by no other transport", async (_, parameters, variable) => {
  const outer = createCertificate({ commonName: "outer" });
  const own = createCertificate({ commonName: "own" });
  const all = [outer, own, createCertificate({ commonName: "foreign" })];
  const origins = await Promise.all(all.map(startTlsServer));
  const folder = await mkdtemp(join(tmpdir(), "authorities-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "outer.pem"), outer.cert);
  const { stdout, stderr } = await run(
    process.execPath,
    [...parameters, "--input-type=module", "--eval", program],
    {
      cwd: root,
      env: {
        [variable]: join(folder, "outer.pem"),
        SCENE: JSON.stringify({ origins, tls: { ca: own.cert } }),
      },
    },
  );
  expect(stderr).toBe("");
  const refused = "DEPTH_ZERO_SELF_SIGNED_CERT";
  expect(stdout.trim().split("\n")).toEqual([`200,200,${refused}`, `200,${refused},${refused}`]);
});
