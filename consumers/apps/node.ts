import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { uploadDocument } from "@signoff/edin-docflow/node";
import { startEmulator } from "@signoff/emulator";
import { nodeTransport } from "@signoff/symphony/node";
import { directlink } from "signoff";
import { type NodeTransportOptions } from "signoff/node";

export async function exchange(options: NodeTransportOptions): Promise<string> {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const [mailbox] = servers.directlink.accounts;
  const session = await directlink.login({
    baseUrl: servers.directlink.url,
    ...mailbox,
    transport: nodeTransport(options),
  });
  const { sha1 } = await uploadFile(session, "orders.csv");
  const paths: string[] = [];
  for await (const { path } of receiveFiles(session, "inbox")) paths.push(path);
  const { outcome } = await session.signOff();
  return [sha1, outcome, uploadDocument.name, ...paths].join();
}
