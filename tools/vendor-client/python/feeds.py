"""Feeds: events as they come, a lost feed, slash commands, the datahose."""

import asyncio

from checks import Checks, equal, holds
from symphony.bdk.core.activity.command import SlashCommandActivity
from symphony.bdk.core.service.datafeed.real_time_event_listener import RealTimeEventListener
from symphony.bdk.gen.pod_model.v3_room_attributes import V3RoomAttributes

checks = Checks()
check = checks.check

PATIENCE = 30


class Listener(RealTimeEventListener):
    """Keeps what it hears."""

    def __init__(self):
        self.heard = asyncio.Queue()

    async def on_message_sent(self, initiator, event):
        await self.heard.put(event.message.message)

    async def on_user_joined_room(self, initiator, event):
        await self.heard.put("joined")

    async def next(self):
        return await asyncio.wait_for(self.heard.get(), PATIENCE)


async def listening(kit, listener, act):
    """Runs the kit's loop while something happens."""
    loop = kit.datafeed()
    loop.subscribe(listener)
    running = asyncio.create_task(loop.start())
    try:
        await act()
    finally:
        loop.unsubscribe(listener)
        await loop.stop(hard_kill=True)
        await asyncio.wait_for(running, PATIENCE)


async def until_read(desk):
    """Waits until the other bot's feed is there."""
    for _ in range(200):
        found = await desk.other._datafeed_loop._datafeed_api.list_datafeed(
            session_token=await desk.other.bot_session().session_token, key_manager_token=""
        )
        if found:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("there is no feed")


@check("hear of a message")
async def _(desk):
    listener = Listener()

    async def act():
        await until_read(desk)
        stream = await desk.bot.streams().create_im(desk.other_id)
        await desk.bot.messages().send_message(stream.id, "Do you hear?")
        holds("Do you hear?" in await listener.next(), "another message")

    await listening(desk.other, listener, act)


@check("a feed that is lost is made anew")
async def _(desk):
    listener = Listener()

    async def act():
        stream = await desk.bot.streams().create_im(desk.other_id)
        await desk.bot.messages().send_message(stream.id, "Before")
        while "Before" not in await listener.next():
            pass
        print('{"order": "loseFeeds"}', flush=True)
        for _ in range(PATIENCE * 5):
            await asyncio.sleep(0.2)
            await desk.bot.messages().send_message(stream.id, "After")
            if not listener.heard.empty():
                break
        holds("After" in await listener.next(), "another message")

    await listening(desk.other, listener, act)


@check("answer slash commands with arguments of every kind")
async def _(desk):
    answers = asyncio.Queue()

    async def on_command(context):
        given = context.arguments
        mention, tag = given.get_mention("who"), given.get_hashtag("tag")
        cash = given.get_cashtag("ticker")
        await answers.put((mention.user_id, tag.value, cash.value, given.get_string("word")))

    activity = SlashCommandActivity("/echo {@who} {#tag} {$ticker} {word}", True, on_command)
    # Activities learn who the bot is with the first event that comes after them.
    kit = desk.open(desk.task["otherBot"])
    kit.activities().register(activity)

    async def act():
        stream = await desk.bot.streams().create_im(desk.other_id)
        await desk.bot.messages().send_message(
            stream.id,
            f'<messageML><mention uid="{desk.other_id}"/> /echo <mention uid="{desk.bot_id}"/>'
            ' <hash tag="rates"/> <cash tag="ibm"/> hello</messageML>',
        )
        equal(
            await asyncio.wait_for(answers.get(), PATIENCE), (desk.bot_id, "rates", "ibm", "hello")
        )

    try:
        await listening(kit, Listener(), act)
    finally:
        await kit.close_clients()


@check("hear of somebody who joined a room")
async def _(desk):
    listener = Listener()

    async def act():
        streams = desk.bot.streams()
        room = await streams.create_room(V3RoomAttributes(name="Joined", description="By all"))
        await streams.add_member_to_room(desk.other_id, room.room_system_info.id)
        while await listener.next() != "joined":
            pass

    await listening(desk.other, listener, act)
