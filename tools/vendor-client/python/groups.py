"""The extension for distribution lists."""

from checks import Checks, collect, equal, holds
from symphony.bdk.ext.group import SymphonyGroupBdkExtension
from symphony.bdk.gen.group_model.base_profile import BaseProfile
from symphony.bdk.gen.group_model.create_group import CreateGroup
from symphony.bdk.gen.group_model.member import Member
from symphony.bdk.gen.group_model.owner import Owner
from symphony.bdk.gen.group_model.sort_order import SortOrder
from symphony.bdk.gen.group_model.status import Status
from symphony.bdk.gen.group_model.update_group import UpdateGroup

checks = Checks()
check = checks.check


def service(desk):
    extensions = desk.admin.extensions()
    if "groups" not in desk.made:
        extensions.register(SymphonyGroupBdkExtension)
        desk.made["groups"] = True
    return extensions.service(SymphonyGroupBdkExtension)


def member(desk, user_id):
    return Member(member_tenant=user_id >> 36, member_id=user_id)


@check("insert a group")
async def _(desk):
    group = CreateGroup(
        type="SDL",
        owner_type=Owner(value="TENANT"),
        owner_id=1,
        name="Settlements",
        members=[member(desk, desk.user_id)],
        profile=BaseProfile(display_name="Settlements"),
    )
    desk.made["group"] = await service(desk).insert_group(create_group=group)
    equal(desk.made["group"].name, "Settlements")


@check("list groups")
async def _(desk):
    found = await service(desk).list_groups(
        status=Status("ACTIVE"), limit=10, sort_order=SortOrder("ASC")
    )
    holds(found.data, "none")


@check("list all groups")
async def _(desk):
    pages = await service(desk).list_all_groups(status=Status("ACTIVE"), chunk_size=1)
    holds(await collect(pages), "none")


@check("get a group")
async def _(desk):
    group = desk.made["group"]
    equal((await service(desk).get_group(group_id=group.id)).name, group.name)


@check("update a group")
async def _(desk):
    group = desk.made["group"]
    change = UpdateGroup(
        name="Settled",
        type=group.type,
        owner_type=Owner(value="TENANT"),
        owner_id=group.owner_id,
        id=group.id,
        e_tag=group.e_tag,
        status=Status(value="ACTIVE"),
        profile=BaseProfile(display_name="Settled"),
        members=[member(desk, desk.user_id)],
    )
    changed = await service(desk).update_group(
        if_match=group.e_tag, group_id=group.id, update_group=change
    )
    equal(changed.name, "Settled")


@check("add a member to a group")
async def _(desk):
    await service(desk).add_member_to_group(desk.made["group"].id, desk.other_user_id)


@check("update the avatar of a group")
async def _(desk):
    await service(desk).update_avatar(group_id=desk.made["group"].id, image="iVBORw0KGgo=")
