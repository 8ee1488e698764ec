import { login } from "@signoff/directlink";
import { startEmulator } from "@signoff/emulator";
import { fileBytes } from "./file-bytes.ts";
import { bytesOf, type Provider } from "./provider.ts";

/** STCP DirectLink: one token, envelopes, links to files. */
export const provider: Provider = {
  name: "directlink",
  operations: {
    read: "getTransferReport",
    write: "uploadFile",
    download: "downloadBackupFile",
    login: "issueToken",
    logout: "logout",
    probe: "listDownloads",
  },
  exactNames: [],
  async start(clock) {
    const emulator = await startEmulator({ strict: true, providers: ["directlink"], clock });
    const server = emulator.directlink;
    const { username, password } = server.accounts[0];
    return {
      server,
      secrets: { password },
      close: () => emulator.close(),
      async signOn(url, options) {
        const session = await login({ baseUrl: url, username, password, ...options });
        return {
          session,
          async prepare() {
            server.controls.addFile(username, { name: "data.bin", content: fileBytes });
            const { data } = await session.GET("/directlink/v1/download/list");
            const link = data.files?.[0]?.linkURL ?? "";
            const params = { query: { k: new URL(link).searchParams.get("k") ?? "" } };
            await session.GET("/directlink/v1/download/file", { params });
            const path = "/directlink/v1/download/file/backup";
            return {
              read: async (init) =>
                withoutTime((await session.GET("/directlink/v1/report", init)).data),
              write: async (init) => {
                const body = { file: new File([fileBytes], "new.bin") };
                return (await session.POST("/directlink/v1/upload", { ...init, body })).data;
              },
              download: async (init) =>
                bytesOf((await session.GET(path, { ...init, params })).data),
              stream: async (init) => (await session.stream.GET(path, { ...init, params })).data,
            };
          },
        };
      },
    };
  },
};

/** Every answer says when it was made. */
function withoutTime(answer: object | undefined): unknown {
  return answer && Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "time"));
}
