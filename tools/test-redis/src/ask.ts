import { once } from "node:events";
import { connect } from "node:net";

/**
 * Sends one command to a server, written as people do, over a connection of its own.
 *
 * @returns the first line of the answer, or the whole text where it is one.
 * @throws {Error} with what the server says where it refuses.
 */
export async function ask(port: number, command: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8").write(`${command}\r\n`);
  try {
    let answer = "";
    while (!isWhole(answer)) answer += String((await once(socket, "data"))[0]);
    const [line = "", ...rest] = answer.split("\r\n");
    if (line.startsWith("-")) throw new Error(`${command}: ${line.slice(1)}`);
    return line.startsWith("$") ? rest.join("\r\n") : line.slice(1);
  } finally {
    socket.destroy();
  }
}

function isWhole(answer: string): boolean {
  const [, length] = /^\$(\d+)\r\n/.exec(answer) ?? [];
  if (length === undefined) return answer.endsWith("\r\n");
  return Buffer.byteLength(answer) >= `$${length}\r\n`.length + Number(length) + 2;
}
