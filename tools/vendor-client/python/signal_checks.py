"""Signals and their subscribers."""

from checks import Checks, collect, equal, holds
from symphony.bdk.gen.agent_model.base_signal import BaseSignal

checks = Checks()
check = checks.check


@check("create a signal")
async def _(desk):
    signal = BaseSignal(
        name="Bonds", query="HASHTAG:bonds", visible_on_profile=True, company_wide=False
    )
    made = await desk.bot.signals().create_signal(signal)
    equal(made.name, "Bonds")
    desk.made["signal"] = made.id


@check("get a signal")
async def _(desk):
    equal((await desk.bot.signals().get_signal(desk.made["signal"])).query, "HASHTAG:bonds")


@check("list signals")
async def _(desk):
    holds((await desk.bot.signals().list_signals()).value, "none")


@check("list signals in pages")
async def _(desk):
    holds((await desk.bot.signals().list_signals(skip=0, limit=1)).value, "none")


@check("list all signals")
async def _(desk):
    pages = await desk.bot.signals().list_all_signals(chunk_size=1)
    equal(len(await collect(pages)), 1)


@check("update a signal")
async def _(desk):
    change = BaseSignal(
        name="Loans", query="HASHTAG:loans", visible_on_profile=False, company_wide=False
    )
    changed = await desk.bot.signals().update_signal(desk.made["signal"], change)
    equal(changed.name, "Loans")


@check("subscribe users to a signal")
async def _(desk):
    ids = [desk.user_id, desk.other_user_id]
    answer = await desk.bot.signals().subscribe_users_to_signal(desk.made["signal"], True, ids)
    equal(answer.successful_subscription, 2)


@check("list the subscribers of a signal")
async def _(desk):
    found = await desk.bot.signals().list_subscribers(desk.made["signal"])
    equal(found.total, len(found.data))


@check("list all subscribers of a signal")
async def _(desk):
    pages = await desk.bot.signals().list_all_subscribers(desk.made["signal"], chunk_size=1)
    holds(len(await collect(pages)) >= 2, "some are missing")


@check("unsubscribe users from a signal")
async def _(desk):
    ids = [desk.other_user_id]
    answer = await desk.bot.signals().unsubscribe_users_to_signal(desk.made["signal"], ids)
    equal(answer.successful_subscription, 1)


@check("delete a signal")
async def _(desk):
    await desk.bot.signals().delete_signal(desk.made["signal"])
    found = await desk.bot.signals().list_signals()
    holds(not (found and found.value), "it is still there")
