"""Sessions with keys, certificates, bearer tokens, and those that end."""

from checks import Checks, equal, holds
from symphony.bdk.core.auth.exception import AuthUnauthorizedError

checks = Checks()
check = checks.check


@check("sign on with a key")
async def _(desk):
    session = desk.bot.bot_session()
    holds(await session.session_token, "no session token")
    holds(await session.key_manager_token is not None, "no key manager token")
    await session.refresh()
    holds(await session.session_token, "no session token")


@check("the key of another bot is refused")
async def _(desk):
    stranger = {**desk.task["bot"], "privateKey": desk.task["otherBot"]["privateKey"]}
    async with desk.open(stranger) as kit:
        try:
            await kit.sessions().get_session()
        except AuthUnauthorizedError:
            return
    raise AssertionError("it signs on")


@check("the token of the common JWT")
async def _(desk):
    holds(await desk.bot.bot_session().auth_token, "no authorization token")


@check("a session that has ended is renewed")
async def _(desk):
    async with desk.open(desk.task["bot"], retry={"maxAttempts": 3, "initialIntervalMillis": 10}) as kit:
        session = kit.bot_session()
        await session.session_token
        session.session_token = "ended"
        equal((await kit.sessions().get_session()).id, desk.bot_id)
