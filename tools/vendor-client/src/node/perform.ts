import client from "symphony-api-client-node";
import type { Outcome, Task } from "./task.ts";

/** Does what the first argument says as JSON; the last line of the output tells the outcome, likewise. */
async function perform({ config, partnerId }: Task): Promise<Outcome> {
  await client.initBotFromObjects(config);
  const { id } = await client.getUserIMStreamId([partnerId]);
  const { messageId, attachments } = await client.sendMessageWithAttachment(
    id,
    "Good morning",
    "",
    "greeting.txt",
    "text/plain",
    Buffer.from("Hello"),
    client.MESSAGEML_FORMAT,
  );
  const messages = await client.getMessages(id, 0);
  const [attachment] = attachments;
  const file = await client.getAttachment(id, encodeURIComponent(attachment!.id), messageId);
  return {
    username: client.getBotUser().username,
    streamId: id,
    texts: messages.map(({ message }) => message),
    file: String(file),
  };
}

const [, , task = "{}"] = process.argv;
process.stdout.write(`${JSON.stringify(await perform(JSON.parse(task) as Task))}\n`);
