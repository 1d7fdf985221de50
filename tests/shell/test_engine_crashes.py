"""Every point at which a pass can die, and what the owner may do at once."""

from __future__ import annotations

import pytest

from tests.shell.passes import due, only, settled
from tests.shell.world import World, key_of

OWNER_DOES = ["nothing", "deletes", "edits", "sends"]


@pytest.mark.parametrize("owner", OWNER_DOES)
@pytest.mark.parametrize("state", ["kept", "index lost"])
@pytest.mark.parametrize("at", range(1, 7))
def test_a_pass_may_die_anywhere_and_the_owner_may_act_at_once(at: int, state: str, owner: str) -> None:
    world = due()
    world.run(crash_at=at)
    touched, dismissed = _act(world, owner)
    if state == "index lost":
        world.lose_index()
    world.run()
    world.later(1)
    assert settled(world)
    drafts = world.drafts()
    assert touched <= {draft.raw for draft in drafts.values()}
    assert dismissed is None or dismissed not in {key_of(draft) for draft in drafts.values()}
    assert len(drafts) <= 1
    if owner == "nothing":
        assert len(world.ours()) == 1


def _act(world: World, owner: str) -> tuple[set[bytes], str | None]:
    """Do it to the draft, where there is one; return what must stay, and the key that must not come back."""
    drafts = world.drafts()
    if not drafts or owner == "nothing":
        return set(), None
    number = only(drafts)
    key = key_of(drafts[number])
    if owner == "edits":
        world.edit(number, keep_key=False)
        return {draft.raw for draft in world.drafts().values()}, key
    if owner == "deletes":
        world.store.remove(number)
    else:
        world.send(number, new_id=True)
    return set(), key
