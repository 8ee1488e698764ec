import { type Bot, messageForm, openIm, say, type Server, signAllOn } from "./symphony-bots.ts";

/** A server on which everybody is signed on, and something was said. */
export interface World {
  readonly server: Server;
  readonly bot: Bot;
  readonly other: Bot;
  readonly admin: Bot;
  /** A person's id. */
  readonly person: number | bigint;
  /** The bot's. */
  readonly room: string;
  /** Of the bot with the other one, who is of another company. */
  readonly im: string;
  /** The bot's, in the room. */
  readonly message: string;
}

/** What a call needs beside what the document shows. */
export interface Call {
  /** In the place of the path's parameters. */
  readonly params?: Readonly<Record<string, string | number | bigint>>;
  readonly query?: string;
  /** In the place of the example. */
  readonly body?: unknown;
  /** Of the access token that goes in the place of the session. */
  readonly scope?: string;
}

/** Makes ready what a call needs, as an administrator if need be. */
export type Prepare = (world: World) => Call | Promise<Call>;

/** Signs everybody on, and has them talk. */
export async function createWorld(server: Server): Promise<World> {
  const [bot, other, admin] = await signAllOn(server);
  const { roomSystemInfo } = await bot.post<{ roomSystemInfo: { id: string } }>(
    "/pod/v3/room/create",
    { name: "Settlement", description: "Trades" },
  );
  const room = roomSystemInfo.id;
  await bot.post(`/pod/v1/room/${room}/membership/add`, `{"id":${admin.userId}}`);
  const im = await openIm(bot, other);
  const message = await say(bot, room, "Good morning");
  return { server, bot, other, admin, person: server.accounts[4].userId, room, im, message };
}

/** The form of a message, with a file or without. */
export function messageWith(file: boolean, parts: Record<string, string> = {}): FormData {
  const message = "<messageML>Hello</messageML>";
  const attachment = [new File(["a"], "a.txt")];
  return messageForm({ message, ...parts, ...(file && { attachment }) });
}
