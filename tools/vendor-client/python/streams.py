"""Conversations: IMs, rooms, their members, lists and searches."""

from checks import Checks, collect, equal, holds, refused
from symphony.bdk.gen.agent_model.share_article import ShareArticle
from symphony.bdk.gen.agent_model.share_content import ShareContent
from symphony.bdk.gen.pod_model.room_tag import RoomTag
from symphony.bdk.gen.pod_model.stream_filter import StreamFilter
from symphony.bdk.gen.pod_model.stream_type import StreamType
from symphony.bdk.gen.pod_model.user_id import UserId
from symphony.bdk.gen.pod_model.v1_im_attributes import V1IMAttributes
from symphony.bdk.gen.pod_model.v2_admin_stream_filter import V2AdminStreamFilter
from symphony.bdk.gen.pod_model.v2_admin_stream_type import V2AdminStreamType
from symphony.bdk.gen.pod_model.v2_room_search_criteria import V2RoomSearchCriteria
from symphony.bdk.gen.pod_model.v3_room_attributes import V3RoomAttributes

checks = Checks()
check = checks.check


@check("create an IM")
async def _(desk):
    stream = await desk.bot.streams().create_im(desk.other_id)
    equal((await desk.bot.streams().create_im(desk.other_id)).id, stream.id)


@check("create an IM of others")
async def _(desk):
    ids = [desk.bot_id, desk.other_id, desk.other_user_id]
    holds((await desk.admin.streams().create_im_admin(ids)).id, "no id")


@check("get and update an IM")
async def _(desk):
    streams = desk.bot.streams()
    stream = await streams.create_im(desk.other_id)
    sent = await desk.bot.messages().send_message(stream.id, "Pin me")
    changed = await streams.update_im(stream.id, V1IMAttributes(pinned_message_id=sent.message_id))
    equal(changed.v1_im_attributes.pinned_message_id, sent.message_id)
    equal((await streams.get_im_info(stream.id)).im_system_info.active, True)


@check("create a room")
async def _(desk):
    attributes = V3RoomAttributes(name="Settlements", description="What settles")
    room = await desk.bot.streams().create_room(attributes)
    equal(room.room_attributes.name, "Settlements")
    desk.made["room"] = room.room_system_info.id


@check("create a room with all attributes")
async def _(desk):
    attributes = V3RoomAttributes(
        name="Prices",
        description="What it costs",
        keywords=[RoomTag(key="desk", value="rates")],
        public=False,
        read_only=False,
        discoverable=True,
        members_can_invite=True,
        copy_protected=False,
        cross_pod=False,
        view_history=True,
        sub_type=None,
        multi_lateral_room=False,
        scheduled_meeting=False,
    )
    room = await desk.bot.streams().create_room(attributes)
    equal(room.room_attributes.keywords[0].value, "rates")


@check("create a room with properties that are null")
async def _(desk):
    attributes = V3RoomAttributes(
        name="Nulls", description="Nothing", keywords=None, sub_type=None, pinned_message_id=None
    )
    room = await desk.bot.streams().create_room(attributes)
    equal(room.room_attributes.name, "Nulls")


@check("get a stream")
async def _(desk):
    stream = await desk.bot.streams().get_stream(desk.made["room"])
    equal(stream.room_attributes.name, "Settlements")


@check("get a room")
async def _(desk):
    room = await desk.bot.streams().get_room_info(desk.made["room"])
    equal(room.room_attributes.description, "What settles")


@check("update a room")
async def _(desk):
    changes = V3RoomAttributes(name="Settlements of today", description="What settles today")
    room = await desk.bot.streams().update_room(desk.made["room"], changes)
    equal(room.room_attributes.name, "Settlements of today")


@check("add, promote, demote and remove a member")
async def _(desk):
    streams, room = desk.bot.streams(), desk.made["room"]
    await streams.add_member_to_room(desk.other_id, room)
    await streams.promote_user_to_room_owner(desk.other_id, room)
    owners = {one.id: one.owner for one in (await streams.list_room_members(room)).value}
    equal(owners, {desk.bot_id: True, desk.other_id: True})
    await streams.demote_owner_to_room_participant(desk.other_id, room)
    await streams.remove_member_from_room(desk.other_id, room)
    equal(len((await streams.list_room_members(room)).value), 1)


@check("list streams")
async def _(desk):
    found = await desk.bot.streams().list_streams(StreamFilter())
    holds(len(found.value) > 2, found)


@check("list streams of a type, inactive ones as well")
async def _(desk):
    types = [StreamType(type="ROOM")]
    criteria = StreamFilter(stream_types=types, include_inactive_streams=True)
    found = await desk.bot.streams().list_streams(criteria, skip=0, limit=10)
    equal({one.stream_type.type for one in found.value}, {"ROOM"})


@check("list all streams")
async def _(desk):
    pages = await desk.bot.streams().list_all_streams(StreamFilter(), chunk_size=2)
    found = await collect(pages)
    equal(len({one.id for one in found}), len(found))


@check("search for rooms")
async def _(desk):
    found = await desk.bot.streams().search_rooms(V2RoomSearchCriteria(query="settlements"))
    equal(found.count, 1)


@check("search for rooms with criteria")
async def _(desk):
    criteria = V2RoomSearchCriteria(
        query="prices",
        labels=["desk"],
        active=True,
        private=True,
        owner=UserId(id=desk.bot_id),
        creator=UserId(id=desk.bot_id),
        member=UserId(id=desk.bot_id),
        sort_order="BASIC",
    )
    found = await desk.bot.streams().search_rooms(criteria, skip=0, limit=10)
    equal(found.count, 1)


@check("search for rooms that are not discoverable")
async def _(desk):
    criteria = V2RoomSearchCriteria(query="settlements")
    found = await desk.admin.streams().search_rooms(criteria, include_non_discoverable=True)
    equal(found.count, 1)


@check("search for all rooms")
async def _(desk):
    criteria = V2RoomSearchCriteria(query="what")
    pages = await desk.bot.streams().search_all_rooms(criteria, chunk_size=1)
    holds(len(await collect(pages)) >= 2, "some are missing")


@check("share an article")
async def _(desk):
    article = ShareArticle(
        title="Rates", author="Nobody", publisher="Bank", app_id="reader", article_id="a-1"
    )
    content = ShareContent(type="com.symphony.sharing.article", content=article)
    shared = await desk.bot.streams().share(desk.made["room"], content)
    equal(shared.stream_id, desk.made["room"])


@check("deactivate and reactivate a room")
async def _(desk):
    streams, room = desk.bot.streams(), desk.made["room"]
    equal((await streams.set_room_active(room, False)).room_system_info.active, False)
    equal((await streams.set_room_active(room, True)).room_system_info.active, True)


@check("deactivate and reactivate a room as an administrator")
async def _(desk):
    streams, room = desk.admin.streams(), desk.made["room"]
    equal((await streams.set_room_active_admin(room, False)).room_system_info.active, False)
    equal((await streams.set_room_active_admin(room, True)).room_system_info.active, True)


@check("list the streams of the company")
async def _(desk):
    found = await desk.admin.streams().list_streams_admin(V2AdminStreamFilter())
    holds(found.count >= 3, found.count)


@check("list the streams of the company with a filter")
async def _(desk):
    criteria = V2AdminStreamFilter(
        stream_types=[V2AdminStreamType(type="ROOM")],
        scope="INTERNAL",
        origin="INTERNAL",
        status="ACTIVE",
        privacy="PRIVATE",
        start_date=0,
        end_date=4_102_444_800_000,
    )
    found = await desk.admin.streams().list_streams_admin(criteria, skip=0, limit=10)
    holds(found.count >= 1, found)


@check("list all streams of the company")
async def _(desk):
    pages = await desk.admin.streams().list_all_streams_admin(V2AdminStreamFilter(), chunk_size=2)
    holds(len(await collect(pages)) >= 3, "some are missing")


@check("list the streams of a user")
async def _(desk):
    streams = desk.admin.streams()
    found = await streams.list_user_streams_admin(desk.bot_id, StreamFilter())
    holds(len(found.value) >= 3, found)


@check("list all streams of a user")
async def _(desk):
    pages = await desk.admin.streams().list_all_user_streams_admin(
        desk.bot_id, StreamFilter(), chunk_size=2
    )
    holds(len(await collect(pages)) >= 3, "some are missing")


@check("list the members of a stream")
async def _(desk):
    found = await desk.admin.streams().list_stream_members(desk.made["room"])
    equal(found.count, 1)


@check("list all members of a stream")
async def _(desk):
    pages = await desk.admin.streams().list_all_stream_members(desk.made["room"], chunk_size=1)
    equal(len(await collect(pages)), 1)


@check("a room that is not there")
async def _(desk):
    await refused(desk.bot.streams().get_room_info("nowhere"), 400, 404)
