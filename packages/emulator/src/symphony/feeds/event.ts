import { children, locate } from "@signoff/openapi";
import { complete } from "../../engine/complete.ts";
import { spec } from "../spec.ts";
import type { User } from "../user.ts";

/** The property of the payload that each type of event has. */
const payloadNames = {
  MESSAGESENT: "messageSent",
  MESSAGESUPPRESSED: "messageSuppressed",
  SYMPHONYELEMENTSACTION: "symphonyElementsAction",
  SHAREDPOST: "sharedPost",
  INSTANTMESSAGECREATED: "instantMessageCreated",
  ROOMCREATED: "roomCreated",
  ROOMUPDATED: "roomUpdated",
  ROOMDEACTIVATED: "roomDeactivated",
  ROOMREACTIVATED: "roomReactivated",
  USERREQUESTEDTOJOINROOM: "userRequestedToJoinRoom",
  USERJOINEDROOM: "userJoinedRoom",
  USERLEFTROOM: "userLeftRoom",
  ROOMMEMBERPROMOTEDTOOWNER: "roomMemberPromotedToOwner",
  ROOMMEMBERDEMOTEDFROMOWNER: "roomMemberDemotedFromOwner",
  CONNECTIONREQUESTED: "connectionRequested",
  CONNECTIONACCEPTED: "connectionAccepted",
  GENERICSYSTEMEVENT: "genericSystemEvent",
} as const;

/** A type of event that the document has. */
export type EventType = keyof typeof payloadNames;

/** An event as the feeds hand it out. */
export interface FeedEvent {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** What a server's own event is made of. */
export interface EventDraft {
  readonly type: EventType;
  /** Who made it happen. */
  readonly initiator: User;
  /** What stands under the type's name in the payload. */
  readonly payload: object;
}

/** Whether the document has events of that type. */
export function isDocumented({ type }: FeedEvent): boolean {
  return Object.hasOwn(payloadNames, type);
}

/** An event with all that those of its type have; of a type that the document does not have it stays as it is. */
export function completeEvent<Event extends FeedEvent>(event: Event): Event {
  if (!isDocumented(event)) return event;
  const schema = children(spec, locate(spec, "/components/schemas/V4Event"), "oneOf").find(
    ({ value }) => constOf(value) === event.type,
  );
  return schema ? (complete(spec, schema, event) as Event) : event;
}

/** The type that a schema is of. */
function constOf({ properties }: { readonly properties?: unknown }): unknown {
  return (properties as { readonly type?: { readonly const?: unknown } } | undefined)?.type?.const;
}

/** The part of an event that goes by its type. */
export function payloadOf({ type, payload }: EventDraft): object {
  return { [payloadNames[type]]: payload };
}
