"""What an application does on behalf of a user."""

from checks import Checks, collect, equal, holds, refused
from symphony.bdk.gen.agent_model.base_signal import BaseSignal
from symphony.bdk.gen.pod_model.stream_filter import StreamFilter
from symphony.bdk.gen.pod_model.user_search_query import UserSearchQuery
from symphony.bdk.gen.pod_model.v2_room_search_criteria import V2RoomSearchCriteria
from symphony.bdk.gen.pod_model.v3_room_attributes import V3RoomAttributes

checks = Checks()
check = checks.check


@check("act for a user by id and by name")
async def _(desk):
    by_id = desk.bot.obo(user_id=desk.user_id)
    holds(await by_id.session_token, "no token")
    equal(await by_id.key_manager_token, "")
    by_name = desk.bot.obo(username=desk.task["user"]["username"])
    holds(await by_name.session_token, "no token")


@check("act for a user who has not installed the application")
async def _(desk):
    session = desk.bot.obo(user_id=desk.other_user_id)
    try:
        await session.session_token
    except Exception as error:
        equal(type(error).__name__, "AuthUnauthorizedError")
        return
    raise AssertionError("it may act")


@check("on behalf: messages")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        stream = await services.streams().create_im(desk.other_user_id)
        sent = await services.messages().send_message(stream.id, "In your name")
        equal(sent.user.user_id, desk.user_id)
        changed = await services.messages().update_message(stream.id, sent.message_id, "Changed")
        holds("Changed" in changed.message, changed.message)
        blasted = await services.messages().blast_message([stream.id], "To all")
        equal(len(blasted.messages), 1)


@check("on behalf: suppress a message")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        stream = await services.streams().create_im(desk.other_user_id)
        sent = await services.messages().send_message(stream.id, "Away")
        equal((await services.messages().suppress_message(sent.message_id)).suppressed, True)


@check("on behalf: rooms")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        streams = services.streams()
        room = await streams.create_room(V3RoomAttributes(name="Mine", description="My own"))
        id = room.room_system_info.id
        await streams.add_member_to_room(desk.other_user_id, id)
        await streams.promote_user_to_room_owner(desk.other_user_id, id)
        await streams.demote_owner_to_room_participant(desk.other_user_id, id)
        await streams.remove_member_from_room(desk.other_user_id, id)
        await streams.update_room(id, V3RoomAttributes(name="Mine too", description="My own"))
        equal((await streams.get_room_info(id)).room_attributes.name, "Mine too")
        equal((await streams.get_stream(id)).id is not None, True)


@check("on behalf: lists and searches of streams")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        streams = services.streams()
        holds((await streams.list_streams(StreamFilter())).value, "none")
        holds(await collect(await streams.list_all_streams(StreamFilter(), chunk_size=1)), "none")
        equal((await streams.search_rooms(V2RoomSearchCriteria(query="mine"))).count, 1)
        pages = await streams.search_all_rooms(V2RoomSearchCriteria(query="mine"))
        equal(len(await collect(pages)), 1)


@check("on behalf: users")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        users = services.users()
        equal(len((await users.list_users_by_ids([desk.user_id])).users), 1)
        equal(len((await users.list_users_by_emails(["trader@example.com"])).users), 1)
        equal(len((await users.list_users_by_usernames(["trader"])).users), 1)
        equal((await users.search_users(UserSearchQuery(query="trader"))).count, 1)
        pages = await users.search_all_users(UserSearchQuery(query="trader"))
        equal(len(await collect(pages)), 1)


@check("on behalf: follow and unfollow")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        await services.users().follow_user([desk.user_id], desk.other_user_id)
        await services.users().unfollow_user([desk.user_id], desk.other_user_id)


@check("on behalf: connections")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        connections = services.connections()
        await connections.create_connection(desk.other_user_id)
        found = await connections.get_connection(desk.other_user_id)
        equal(found.status, "PENDING_OUTGOING")
        equal(len(await connections.list_connections()), 1)
        await connections.remove_connection(desk.other_user_id)


@check("on behalf: signals")
async def _(desk):
    async with desk.bot.obo_services(desk.bot.obo(user_id=desk.user_id)) as services:
        signals = services.signals()
        signal = BaseSignal(
            name="Mine", query="HASHTAG:mine", visible_on_profile=True, company_wide=False
        )
        made = await signals.create_signal(signal)
        equal((await signals.get_signal(made.id)).name, "Mine")
        equal(len((await signals.list_signals()).value), 1)
        equal(len(await collect(await signals.list_all_signals())), 1)
        await signals.update_signal(made.id, signal)
        await signals.subscribe_users_to_signal(made.id, False, [desk.other_user_id])
        holds((await signals.list_subscribers(made.id)).data, "none")
        holds(await collect(await signals.list_all_subscribers(made.id)), "none")
        await signals.unsubscribe_users_to_signal(made.id, [desk.other_user_id])
        await signals.delete_signal(made.id)
