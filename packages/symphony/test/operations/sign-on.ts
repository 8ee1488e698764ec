import { expect } from "vitest";
import {
  createAppJwt,
  loginOnBehalfOf,
  type OnBehalfOptions,
  type SymphonySession,
} from "../../src/index.ts";
import { nodeTransport, type TlsOptions } from "../../src/node.ts";
import type { DriftWatch } from "../../src/drift.ts";
import { pemOf, type Server, signOn, withCertificate } from "../support/index.ts";

type Transport = NonNullable<OnBehalfOptions["transport"]>;

/** Signs on to a server with TLS in one way, and off again; its transports and its answers are watched. */
export type Way = (
  server: Server,
  watch: (transport: Transport) => Transport,
  drift: DriftWatch<"symphony">,
) => Promise<void>;

/** Shows the certificate of the application. */
async function appTransport(
  server: Server,
  watch: Parameters<Way>[1],
): Promise<Pick<OnBehalfOptions, "transport">> {
  const [, , , { appId }] = server.accounts;
  return { transport: watch(nodeTransport({ tls: await pemOf(server, appId) })) };
}

function actFor(server: Server, options: Omit<OnBehalfOptions, "appId">): Promise<SymphonySession> {
  const [, , , { appId }] = server.accounts;
  return loginOnBehalfOf({ host: server.url, appId, ...options });
}

async function expectEnd(session: SymphonySession): Promise<void> {
  expect((await session.signOff()).outcome).toBe("ended");
}

const onBehalfByKey: Way = async (server, watch, drift) => {
  const [, , , { privateKey }, { userId, username }] = server.accounts;
  const options = { privateKey, ...(await appTransport(server, watch)), drift };
  await expectEnd(await actFor(server, { ...options, userId: BigInt(userId) }));
  await expectEnd(await actFor(server, { ...options, username }));
};

const onBehalfByCertificate: Way = async (server, watch, drift) => {
  const [, , , , { userId, username }] = server.accounts;
  const options = { certificate: true, ...(await appTransport(server, watch)), drift };
  await expectEnd(await actFor(server, { ...options, userId: BigInt(userId) }));
  await expectEnd(await actFor(server, { ...options, username }));
};

const byCertificate: Way = async (server, watch, drift) => {
  const tls: TlsOptions = await pemOf(server);
  const transport = watch(nodeTransport({ tls }));
  await expectEnd(await withCertificate(server, tls, { transport, drift }));
};

/** The back end of an application whose front end runs in Symphony's client. */
const asExtensionApp: Way = async (server, watch, drift) => {
  const [, , , { appId, privateKey }] = server.accounts;
  const session = await signOn(server, { ...(await appTransport(server, watch)), drift });
  const body = { appToken: "an-app-token", authToken: await createAppJwt({ appId, privateKey }) };
  const byKey = await session.POST("/login/v1/pubkey/app/authenticate/extensionApp", { body });
  expect(byKey.data).toMatchObject({ appId, appToken: "an-app-token" });
  const byName = await session.POST("/sessionauth/v1/authenticate/extensionApp", {
    body: { appToken: "another-app-token" },
  });
  expect(byName.data).toMatchObject({ appId, appToken: "another-app-token" });
  const { data } = await session.GET("/sessionauth/v1/app/pod/certificate");
  expect(data.certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
  await expectEnd(session);
};

/** All ways beside that with a key, which every story takes. */
export const waysToSignOn: Readonly<Record<string, Way>> = {
  "with a certificate": byCertificate,
  "on behalf of a user, with a key": onBehalfByKey,
  "on behalf of a user, with a certificate": onBehalfByCertificate,
  "as an extension application": asExtensionApp,
};
