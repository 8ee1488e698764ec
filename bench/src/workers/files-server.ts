import { startEmulator } from "@signoff/emulator";
import { answerQuestions } from "./answer-questions.ts";

/** Files that shall wait for somebody; or which were sent in. */
export type FilesOrder = { readonly count: number; readonly bytes: number } | "sent in";

/** An emulated DirectLink in a process of its own, and who signs on to it. */
const { directlink } = await startEmulator({ strict: true, providers: ["directlink"] });
const [account] = directlink.accounts;

answerQuestions({ baseUrl: directlink.url, ...account }, (order: FilesOrder): number => {
  const { controls } = directlink;
  if (order === "sent in") return controls.files(account.username).at(-1)?.length ?? 0;
  const content = new Uint8Array(order.bytes).fill(97);
  for (let index = 0; index < order.count; index += 1) {
    controls.addFile(account.username, { name: `${index}.edi`, content });
  }
  return order.count;
});
