import { InvalidOptionError } from "signoff";
import { nodeTransport, type NodeTransportOptions } from "signoff/node";

/** What is told where the Node transport cannot work, by the option that is to be changed. */
export function collectRefusals(): Readonly<Record<string, string>> {
  const attempts: readonly (NodeTransportOptions | undefined)[] = [
    undefined,
    { tls: { ca: "-----BEGIN CERTIFICATE-----" } },
    { proxy: "http://127.0.0.1:3128" },
  ];
  return Object.fromEntries(attempts.map((options) => refusalOf(options)));
}

function refusalOf(options: NodeTransportOptions | undefined): [option: string, message: string] {
  try {
    nodeTransport(options);
    return ["none", "it was taken"];
  } catch (error) {
    if (error instanceof InvalidOptionError) return [error.option, error.message];
    throw error;
  }
}
