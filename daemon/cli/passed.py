"""What a pass did, or would do, told to a person or a program: each step, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from daemon.apply import changes
from daemon.cli import drafts
from daemon.engine import Outcome, Task
from daemon.line import order
from daemon.listing import line
from daemon.view import Json, draft_json
from daemon.wording import count, listed, plain
from rules.judging.plan import DropDraft, PutDraft, SetLabels, Step

PUT_OFF = "your drafts were just being written to, or this machine’s clock is behind"


@dataclass(frozen=True, slots=True)
class Told:
    """How it is told. dry: nothing was written. drafts: with the text of the drafts. a_day: how many a day may have."""

    dry: bool
    drafts: bool
    a_day: int


def wrote(outcome: Outcome) -> bool:
    """Tell whether drafts were written, or are to be."""
    return outcome.put_off > 0 or any(isinstance(step, PutDraft) for task in outcome.tasks for step in task.steps)


def lines(outcomes: Mapping[str, Outcome], told: Told) -> Iterator[str]:
    """Yield what a person reads, in the order of `status`."""
    if not outcomes:
        yield "No account could be read."
        return
    would = "would " if told.dry else ""
    for account, task in _tasks(outcomes):
        for step in task.steps:
            yield plain(f"{account}: {would}{_words(step)}: {task.conversation.envelopes[0].subject}")
    for account in (account for account, outcome in outcomes.items() if outcome.digest):
        yield f"{account}: {would}put the digest into the inbox"
    if told.drafts:
        written = [step.draft for _, task in _tasks(outcomes) for step in task.steps if isinstance(step, PutDraft)]
        yield from ("", *drafts.told(written)) if written else ()
    yield from _sum(outcomes, told)


def as_json(outcomes: Mapping[str, Outcome], told: Told) -> Json:
    """Return the document of `run --once --json`."""
    steps = [_json(account, task, step, told) for account, task in _tasks(outcomes) for step in task.steps]
    digests: list[Json] = [
        {"account": name, "conversation": None, "step": "put_digest"} for name, one in outcomes.items() if one.digest
    ]
    return {"version": 1, "dry_run": told.dry, "steps": steps + digests, "held": _held(outcomes)}


def _tasks(outcomes: Mapping[str, Outcome]) -> list[tuple[str, Task]]:
    tasks = [(account, task) for account, outcome in outcomes.items() for task in outcome.tasks]
    return sorted(tasks, key=lambda pair: order(line(pair[1].conversation, drafted=False)))


def _sum(outcomes: Mapping[str, Outcome], told: Told) -> Iterator[str]:
    steps = [step for _, task in _tasks(outcomes) for step in task.steps]
    numbers = (
        (sum(isinstance(step, PutDraft) for step in steps), "draft", "drafts"),
        (sum(isinstance(step, DropDraft) for step in steps), "draft withdrawn", "drafts withdrawn"),
        (sum(isinstance(step, SetLabels) for step in steps), "conversation labelled", "conversations labelled"),
        (sum(outcome.digest for outcome in outcomes.values()), "digest", "digests"),
    )
    parts = [count(*number) for number in numbers if number[0]]
    done = "Nothing was written. It would be" if told.dry else "Done"
    yield f"{done}: {listed(parts)}." if parts else "Nothing to change."
    if put_off := sum(outcome.put_off for outcome in outcomes.values()):
        yield f"{count(put_off, 'draft waits', 'drafts wait')} for the next pass: {PUT_OFF}."
    if held := _held(outcomes):
        yield f"{count(held, 'more draft is due', 'more drafts are due')}: today has its {told.a_day} (drafts_a_day)."


def _held(outcomes: Mapping[str, Outcome]) -> int:
    """Return how many drafts are due, and left for another day."""
    return sum(
        one.held and one.account == account for account, outcome in outcomes.items() for one in outcome.conversations
    )


def _words(step: Step) -> str:
    match step:
        case PutDraft():
            return f"write a draft to {step.draft.to[0]}"
        case DropDraft():
            return "withdraw a draft"
        case SetLabels():
            return f"label {' '.join(changes(step))}"


def _json(account: str, task: Task, step: Step, told: Told) -> Json:
    about: Json = {"account": account, "conversation": task.conversation.case.id}
    match step:
        case PutDraft():
            text = {"draft": draft_json(step.draft)} if told.drafts else {}
            return {**about, "step": "put_draft", "key": step.draft.key, "kind": step.draft.kind.value, **text}
        case DropDraft():
            return {**about, "step": "drop_draft", "key": step.key}
        case SetLabels():
            return {
                **about, "step": "set_labels", "message": step.message,
                "add": sorted(step.add), "remove": sorted(step.remove),
            }  # fmt: skip
