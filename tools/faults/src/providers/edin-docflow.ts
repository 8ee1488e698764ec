import { login, type DocumentStore } from "@signoff/edin-docflow";
import { startEmulator } from "@signoff/emulator";
import { fileBytes } from "./file-bytes.ts";
import { bytesOf, type Provider } from "./provider.ts";

const path = "/bdoc/store/package/document";

/** EDIN DOCflow: a login in two steps, a session cookie. */
export const provider: Provider = {
  name: "edin-docflow",
  operations: {
    read: "searchPackages",
    write: "createPackage",
    download: "downloadDocumentBody",
    login: "logIn",
    logout: "logOut",
    probe: "getUserProfile",
  },
  exactNames: ["packageId"],
  async start(clock) {
    const emulator = await startEmulator({ strict: true, providers: ["edin-docflow"], clock });
    const server = emulator["edin-docflow"];
    const { email, password } = server.accounts[0];
    return {
      server,
      secrets: { password },
      close: () => emulator.close(),
      async signOn(url, options) {
        const session = await login({ baseUrl: url, email, password, ...options });
        const create = {
          body: { contract: { contractId: 1001 }, packageType: { packageId: 2001 } },
        };
        return {
          session,
          async prepare() {
            const { packageId } = (await session.POST("/bdoc/store/package", create)).data;
            const { data } = await session.PUT(path, {
              params: {
                query: { package_id: packageId, document_type_id: 3001 },
                header: { "response-object-type": "document" },
              },
              body: { file: new File([fileBytes], "data.bin") },
            });
            const { documentId, bodies } = data as DocumentStore;
            const { bodyId = 0 } = bodies[0] ?? {};
            const query = { package_id: packageId, document_id: documentId, body_id: bodyId };
            const params = { query };
            return {
              read: async (init) =>
                (await session.POST("/bdoc/store/packages", { ...init, body: {} })).data,
              write: async (init) =>
                (await session.POST("/bdoc/store/package", { ...init, ...create })).data,
              download: async (init) =>
                bytesOf((await session.GET(`${path}/body`, { ...init, params })).data),
              stream: async (init) =>
                (await session.stream.GET(`${path}/body`, { ...init, params })).data,
            };
          },
        };
      },
    };
  },
};
