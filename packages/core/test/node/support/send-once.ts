// Run as a process of its own: sends one GET to the URL it is given, and writes the answer.
import { Call } from "../../../src/call/call.ts";
import { Cancellation } from "../../../src/time/cancellation.ts";
import { HeaderFields } from "../../../src/transport/header-fields.ts";
import { nodeTransport } from "../../../src/node/index.ts";

const call = new Call(
  "test",
  { name: "GET /test", traits: {}, idempotent: true },
  {
    streaming: false,
    limits: { attempt: 1, total: 1, maxBodyBytes: 1000 },
    retry: undefined,
    secrets: [],
  },
);
const url = new URL(process.argv[2] ?? "");
const { body } = await nodeTransport()({
  method: "GET",
  url,
  origin: url.origin,
  headers: new HeaderFields(),
  body: undefined,
  upload: undefined,
  cancellation: new Cancellation(),
  call,
});
for await (const chunk of body) process.stdout.write(chunk);
