import { login } from "@signoff/directlink";
import { receiveFiles } from "@signoff/directlink/node";

/** The process that is killed: receives into a directory, and ends with 0 when nothing is left to receive. */
const [baseUrl = "", username = "", password = "", directory = ""] = process.argv.slice(2);

await using session = await login({ baseUrl, username, password });
for await (const { name, source } of receiveFiles(session, directory)) {
  process.stdout.write(`${JSON.stringify({ name, source })}\n`);
}
