import { directlink, edinDocflow, signOn, symphony } from "signoff";

/** Where the providers are, and who signs on. */
export interface Accounts {
  readonly directlink: { baseUrl: string; username: string; password: string };
  readonly edin: { baseUrl: string; email: string; password: string };
  readonly symphony: { host: string; username: string; privateKey: string };
  /** Whom the Symphony bot writes to. */
  readonly colleague: string;
}

/** What came of it: one line for each thing that was done, and the outcome of each receipt. */
export interface Account {
  readonly done: readonly string[];
  readonly outcomes: Readonly<Record<string, string>>;
}

/** The life of an app, with nothing but what the web and the packages bring: on, a call each, bytes there and back, off. */
export async function runScenario(accounts: Accounts): Promise<Account> {
  const desk = await signOn({
    directlink: () => directlink.login(accounts.directlink),
    edin: () => edinDocflow.login(accounts.edin),
    symphony: () => symphony.login(accounts.symphony),
  });
  const done: string[] = [];
  try {
    done.push(...(await exchangeFiles(desk.directlink)));
    done.push(await sendDocument(desk.edin));
    done.push(await converse(desk.symphony, accounts.colleague));
  } finally {
    await desk.signOff();
  }
  const receipts = await desk.signOff();
  return {
    done,
    outcomes: Object.fromEntries(receipts.map(({ name, outcome }) => [name, outcome])),
  };
}

type Kind = "bytes" | "blob" | "stream";

/** What a file is given as. */
const kinds: Readonly<Record<Kind, (content: Uint8Array<ArrayBuffer>) => directlink.UploadSource>> =
  {
    bytes: (content) => content,
    blob: (content) => new Blob([content]),
    stream: (content) => new Blob([content]).stream(),
  };

/** Files there and back, as each of the kinds. */
export async function exchangeFiles(
  session: directlink.DirectLinkSession,
  given: readonly Kind[] = ["bytes", "blob", "stream"],
): Promise<readonly string[]> {
  const content = crypto.getRandomValues(new Uint8Array(60_000));
  const run = crypto.randomUUID();
  const sources = given.map((kind) => [`${run}-${kind}`, kinds[kind](content)] as const);
  const done: string[] = [];
  for (const [name, source] of sources) {
    const { bytes } = await directlink.uploadFile(session, source, { name });
    if (bytes !== content.length) throw new Error(`${name}: ${bytes} bytes are told as sent`);
  }
  const entries: directlink.FileEntry[] = [];
  for await (const entry of directlink.listFiles(session)) entries.push(entry);
  for (const [name] of sources) {
    const entry = entries.find((one) => one.name === name);
    if (!entry) throw new Error(`${name} is not in the list`);
    const { stream } = await directlink.downloadFile(session, entry);
    compare(name, content, new Uint8Array(await new Response(stream).arrayBuffer()));
    done.push(`directlink: ${name.slice(run.length + 1)} there and back`);
  }
  return done;
}

async function sendDocument(session: edinDocflow.EdinDocflowSession): Promise<string> {
  const content = new TextEncoder().encode("Invoice 1; 250,00 UAH; до сплати\n".repeat(500));
  const { data: draft } = await session.POST("/bdoc/store/package", {
    body: { contract: { contractId: 1001 }, packageType: { packageId: 2001 } },
  });
  const package_id = draft.packageId ?? 0;
  await session.PUT("/bdoc/store/package/document", {
    params: { query: { package_id, document_type_id: 3001 } },
    body: { file: new File([content], "invoice.txt") },
  });
  const { data: sent } = await session.GET("/bdoc/store/package", {
    params: { query: { package_id } },
  });
  const [document] = sent.documents ?? [];
  if (!document) throw new Error("the package has no document");
  const file = await edinDocflow.downloadBody(session, edinDocflow.bodyOf(document));
  compare("invoice.txt", content, await file.bytes());
  return "edin: invoice.txt there and back";
}

/** A message with a file, heard in the feed, and its file back. */
export async function converse(
  session: symphony.SymphonySession,
  colleague: string,
): Promise<string> {
  const content = new TextEncoder().encode("Ціна 1 < 2 — für alle: こんにちは & 👋");
  const { data: stream } = await session.POST("/pod/v1/im/create", { body: [BigInt(colleague)] });
  const streamId = stream.id;
  let heard: Promise<string | undefined> | undefined;
  await new Promise<void>((resolve, reject) => {
    heard = listen(session, streamId, resolve);
    heard.catch(reject);
  });
  const text = symphony.messageML`${"1 < 2 & 3"}`;
  const attachments = [{ name: "ціни.txt", content }];
  const { messageId, attachments: kept } = await symphony.sendMessage(session, streamId, text, {
    attachments,
  });
  if ((await heard) !== messageId) throw new Error("the feed told of another message");
  const fileId = kept?.[0]?.id ?? "";
  const file = await symphony.downloadAttachment(session, { streamId, messageId, fileId });
  compare("ціни.txt", content, await file.bytes());
  return "symphony: a message heard in the feed, its file there and back";
}

/** The id of the next message in a stream, as the account's feed tells it. */
async function listen(
  session: symphony.SymphonySession,
  streamId: string,
  onOpened: () => void,
): Promise<string | undefined> {
  const onStatus = ({ type }: { type: string }): void => {
    if (type === "opened") onOpened();
  };
  for await (const event of symphony.feed(session, { includeOwn: true, onStatus })) {
    if (event.type !== "MESSAGESENT") continue;
    const { message } = event.payload.messageSent;
    if (message.stream.streamId === streamId) return message.messageId;
  }
  return undefined;
}

function compare(name: string, sent: Uint8Array, received: Uint8Array): void {
  const same = sent.length === received.length && sent.every((byte, at) => byte === received[at]);
  if (!same) throw new Error(`${name}: ${received.length} of ${sent.length} bytes, or other ones`);
}
