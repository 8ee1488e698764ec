import { login } from "@signoff/symphony";
import { startEmulator } from "@signoff/emulator";
import { bytesOf, type Provider } from "./provider.ts";

const messages = "/agent/v4/stream/{sid}/message";
const text = "<messageML>Hello</messageML>";

/** Symphony: a JWT for two tokens, on a pod and on a key manager. It has no operation that answers bytes. */
export const provider: Provider = {
  name: "symphony",
  operations: {
    read: "lookupUsers",
    write: "createMessage",
    download: "listMessages",
    login: "authenticateByPublicKey",
    logout: "logoutSession",
    probe: "getSessionInfo",
  },
  exactNames: ["id"],
  async start(clock) {
    const emulator = await startEmulator({ strict: true, providers: ["symphony"], clock });
    const server = emulator.symphony;
    const [{ username, userId, privateKey }, partner] = server.accounts;
    return {
      server,
      // One line of the key: whoever shows the key shows that.
      secrets: { privateKey: privateKey.split("\n")[5] ?? privateKey },
      close: () => emulator.close(),
      async signOn(url, options) {
        const session = await login({ host: url, username, privateKey, ...options });
        return {
          session,
          async prepare() {
            const { data } = await session.POST("/pod/v1/im/create", {
              body: [BigInt(partner.userId)],
            });
            const path = { sid: data.id ?? "" };
            const message = { params: { path }, body: { message: text } };
            await session.POST(`${messages}/create`, message);
            const list = { params: { path, query: { since: 0 } } };
            const users = { params: { query: { uid: `${userId},${partner.userId}` } } };
            return {
              read: async (init) =>
                (await session.GET("/pod/v3/users", { ...init, ...users })).data,
              write: async (init) =>
                (await session.POST(`${messages}/create`, { ...init, ...message })).data,
              download: async (init) => {
                const { data: blob } = await session.raw.GET(messages, {
                  ...list,
                  ...(init?.signal && { signal: init.signal }),
                  parseAs: "blob",
                });
                return bytesOf(blob as Blob);
              },
              stream: async (init) =>
                (await session.stream.GET(messages, { ...init, ...list })).data,
            };
          },
        };
      },
    };
  },
};
