import type { User } from "../user.ts";

/** A conversation of two users, of several, or a room. */
export type StreamType = "IM" | "MIM" | "ROOM";

/** A conversation. */
export interface Stream {
  readonly id: string;
  readonly type: StreamType;
  readonly creator: User;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
  /** When its members changed last. */
  modifiedAt: number;
  isActive: boolean;
  pinnedMessageId: string | undefined;
  /** What a room is like; `undefined` for IMs and MIMs. */
  room: Room | undefined;
  readonly members: Map<User, Membership>;
  /** Those who have left. */
  readonly pastMembers: Map<User, Membership>;
  /** In the order in which they were sent. */
  readonly messages: Message[];
}

/** Since when somebody takes part, and as what. */
export interface Membership {
  readonly isOwner: boolean;
  readonly joinedAt: number;
}

/** What can be said of a room. */
export interface Room {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly Keyword[];
  readonly membersCanInvite: boolean;
  readonly discoverable: boolean;
  readonly public: boolean;
  readonly readOnly: boolean;
  readonly copyProtected: boolean;
  readonly crossPod: boolean;
  readonly viewHistory: boolean;
  readonly multiLateralRoom: boolean;
  readonly scheduledMeeting: boolean;
  readonly groupChat: boolean;
}

/** A label of a room with its value. */
interface Keyword {
  readonly key: string;
  readonly value: string;
}

/** A message as it was sent. */
export interface Message {
  readonly id: string;
  readonly stream: Stream;
  readonly author: User;
  readonly timestamp: number;
  /** PresentationML. */
  readonly content: string;
  /** JSON. */
  readonly data: string;
  readonly attachments: readonly Attachment[];
  /** What it takes the place of. */
  readonly update: Update | undefined;
  /** What took its place. */
  replacedBy: Message | undefined;
  /** When its content was hidden. */
  suppressedAt: number | undefined;
}

/** The message that another one takes the place of. */
export interface Update {
  readonly of: Message;
  readonly isSilent: boolean;
}

/** A file of a message. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly preview: Preview | undefined;
}

/** An image that stands for a file. */
interface Preview {
  readonly id: string;
  readonly bytes: Buffer;
}
