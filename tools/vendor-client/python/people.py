"""Users, found and looked up; presence, connections, sessions, manifests."""

from checks import Checks, collect, equal, holds, refused
from symphony.bdk.core.service.presence.presence_service import PresenceStatus
from symphony.bdk.gen.pod_model.user_search_filter import UserSearchFilter
from symphony.bdk.gen.pod_model.user_search_query import UserSearchQuery

checks = Checks()
check = checks.check


@check("the session of a bot")
async def _(desk):
    session = await desk.bot.sessions().get_session()
    equal(session.id, desk.bot_id)
    equal(session.username, desk.task["bot"]["username"])


@check("look users up by ids")
async def _(desk):
    found = await desk.bot.users().list_users_by_ids([desk.bot_id, desk.other_id])
    equal({one.id for one in found.users}, {desk.bot_id, desk.other_id})


@check("look users up by ids, active ones of the pod")
async def _(desk):
    found = await desk.bot.users().list_users_by_ids([desk.bot_id], local=True, active=True)
    equal(len(found.users), 1)


@check("look users up by mail addresses")
async def _(desk):
    found = await desk.bot.users().list_users_by_emails(["trader@example.com"], False, True)
    equal(found.users[0].id, desk.user_id)


@check("look users up by names")
async def _(desk):
    found = await desk.bot.users().list_users_by_usernames(["trader", "analyst"], active=True)
    equal(len(found.users), 2)


@check("look up a user who is not there")
async def _(desk):
    found = await desk.bot.users().list_users_by_ids([1])
    holds(not found or not found.users, found)


@check("search for users")
async def _(desk):
    found = await desk.bot.users().search_users(UserSearchQuery(query="trader"), local=False)
    equal(found.count, 1)


@check("search for users with a filter")
async def _(desk):
    criteria = UserSearchFilter(company="Example Bank")
    query = UserSearchQuery(query="bot", filters=criteria)
    found = await desk.bot.users().search_users(query, local=True, skip=0, limit=2)
    equal(len(found.users), 2)


@check("search for all users")
async def _(desk):
    query = UserSearchQuery(query="bot")
    pages = await desk.bot.users().search_all_users(query, chunk_size=2)
    equal(len(await collect(pages)), 3)


@check("follow and unfollow a user")
async def _(desk):
    users = desk.admin.users()
    await users.follow_user([desk.other_user_id], desk.user_id)
    followers = await users.list_user_followers(desk.user_id)
    holds(desk.other_user_id in followers.followers, followers)
    following = await users.list_users_following(desk.other_user_id, limit=10)
    holds(desk.user_id in following.following, following)
    await users.unfollow_user([desk.other_user_id], desk.user_id)


@check("list all followers and all who are followed")
async def _(desk):
    users = desk.admin.users()
    await users.follow_user([desk.bot_id, desk.other_id, desk.other_user_id], desk.user_id)
    followers = await collect(await users.list_all_user_followers(desk.user_id, chunk_size=2))
    equal(len(followers), 3)
    following = await collect(await users.list_all_users_following(desk.bot_id, chunk_size=1))
    equal(following, [desk.user_id])


@check("the manifest of a bot")
async def _(desk):
    users = desk.bot.users()
    await users.update_manifest_from_json('{"name":"bot"}')
    equal((await users.get_manifest()).manifest, '{"name":"bot"}')
    await users.update_manifest_from_file()
    equal((await users.get_manifest()).manifest, '{"name": "from a file"}')


@check("set and get the own presence")
async def _(desk):
    presence = desk.bot.presence()
    equal((await presence.set_presence(PresenceStatus.BUSY, True)).category, "BUSY")
    equal((await presence.get_presence()).category, "BUSY")
    for status in PresenceStatus:
        await presence.set_presence(status, False)
    await presence.set_presence(PresenceStatus.AVAILABLE, False)


@check("the presence of all users, and of one")
async def _(desk):
    presence = desk.bot.presence()
    all_of_them = await presence.get_all_presence(last_user_id=0, limit=1000)
    holds(len(all_of_them) >= 5, all_of_them)
    rest = await presence.get_all_presence(last_user_id=all_of_them[1].user_id, limit=2)
    equal(len(rest), 2)
    equal((await presence.get_user_presence(desk.bot_id, True)).category, "AVAILABLE")


@check("register interest in the presence of others")
async def _(desk):
    await desk.bot.presence().external_presence_interest([desk.user_id])


@check("the feed of presences")
async def _(desk):
    presence = desk.bot.presence()
    feed = await presence.create_presence_feed()
    await presence.set_presence(PresenceStatus.AWAY, False)
    changed = await presence.read_presence_feed(feed)
    equal([one.user_id for one in changed], [desk.bot_id])
    equal(await presence.delete_presence_feed(feed), feed)


@check("set the presence of another user")
async def _(desk):
    presence = desk.admin.presence()
    answer = await presence.set_user_presence(desk.bot_id, PresenceStatus.IN_A_MEETING, False)
    equal(answer.category, "IN_A_MEETING")


@check("ask for a connection, list, accept, get and remove it")
async def _(desk):
    mine, theirs = desk.bot.connections(), desk.other.connections()
    equal((await mine.create_connection(desk.other_id)).status, "PENDING_OUTGOING")
    [pending] = await theirs.list_connections()
    equal(pending.user_id, desk.bot_id)
    equal((await theirs.accept_connection(desk.bot_id)).status, "ACCEPTED")
    equal((await mine.get_connection(desk.other_id)).status, "ACCEPTED")
    await mine.remove_connection(desk.other_id)


@check("reject a connection, and list by status and user")
async def _(desk):
    from symphony.bdk.core.service.connection.model.connection_status import ConnectionStatus

    mine, theirs = desk.bot.connections(), desk.other.connections()
    await mine.create_connection(desk.other_id)
    equal((await theirs.reject_connection(desk.bot_id)).status, "REJECTED")
    found = await theirs.list_connections(ConnectionStatus.ALL, user_ids=[desk.bot_id])
    equal(len(found), 1)


@check("a connection with nobody")
async def _(desk):
    await refused(desk.bot.connections().get_connection(1), 400, 404)
