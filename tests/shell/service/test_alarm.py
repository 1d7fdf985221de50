"""How a waiting thread is woken."""

from __future__ import annotations

import select
import threading

import pytest

from daemon.service.alarm import URGENT, Alarm, Why
from daemon.service.pulse import Pulse, Stopped
from daemon.service.together import AT_ONCE, Together

LONG = 60.0


def readable(alarm: Alarm) -> bool:
    poll = select.poll()
    poll.register(alarm, select.POLLIN)
    return bool(poll.poll(0))


def test_it_is_readable_while_a_reason_is_pending() -> None:
    alarm = Alarm()
    assert not readable(alarm)
    alarm.ring(Why.JUDGE)
    assert readable(alarm)
    assert alarm.take() == {Why.JUDGE}
    assert not readable(alarm)


def test_a_stop_is_for_good() -> None:
    alarm = Alarm()
    alarm.ring(Why.STOP)
    assert alarm.take() == alarm.take() == {Why.STOP}
    assert alarm.stopped
    assert readable(alarm)


def test_a_wait_ends_at_once_for_what_it_heeds_and_goes_on_for_the_rest() -> None:
    alarm = Alarm()
    alarm.ring(Why.JUDGE)
    alarm.wait(LONG)
    alarm.wait(0.01, heed=URGENT)
    assert alarm.take() == {Why.JUDGE}
    alarm.ring(Why.LOOK)
    alarm.wait(LONG, heed=URGENT)


def test_another_thread_wakes_it() -> None:
    alarm = Alarm()
    ringer = threading.Timer(0.01, alarm.ring, [Why.LOOK])
    ringer.start()
    alarm.wait(LONG)
    ringer.join()
    assert alarm.pending == {Why.LOOK}


def test_many_rings_block_nobody() -> None:
    alarm = Alarm()
    for _ in range(100_000):
        alarm.ring(Why.JUDGE)
    alarm.take()
    assert not readable(alarm)


def test_it_may_be_rung_after_its_end() -> None:
    alarm = Alarm()
    alarm.close()
    alarm.close()
    alarm.ring(Why.STOP)
    assert alarm.stopped


def test_a_thread_that_is_to_stop_makes_no_step_more() -> None:
    alarm = Alarm()
    pulse = Pulse(alarm, lambda: 0.0)
    pulse.step()
    alarm.ring(Why.STOP)
    with pytest.raises(Stopped):
        pulse.step()


def test_a_thread_hangs_when_it_works_without_a_step_and_never_while_it_waits() -> None:
    seconds = 0.0
    pulse = Pulse(Alarm(), lambda: seconds)
    seconds = 1000.0
    assert not pulse.hangs(600)
    with pulse.working():
        assert not pulse.hangs(600)
        seconds = 1601.0
        assert pulse.hangs(600)
        pulse.step()
        assert not pulse.hangs(600)
        seconds = 3000.0
    assert not pulse.hangs(600)


def test_nobody_writes_before_all_have_looked() -> None:
    together = Together(["main", "other"])
    number = together.missing("main")
    assert number is not None
    together.looked("main", number)
    order: list[str] = []

    def write() -> None:
        together.wait(number, LONG, Alarm())
        order.append("main writes")

    waiting = threading.Thread(target=write)
    waiting.start()
    order.append("other looks")
    together.looked("other", number)
    waiting.join(LONG)
    assert order == ["other looks", "main writes"]
    assert together.missing("main") is together.missing("other") is None


def test_a_new_round_makes_all_look_again() -> None:
    together = Together(["main"])
    together.looked("main", together.missing("main") or 0)
    together.begin()
    assert together.missing("main") is not None


def test_a_look_of_an_earlier_round_does_not_count() -> None:
    together = Together(["main"])
    before = together.missing("main") or 0
    together.begin()
    together.looked("main", before)
    assert together.missing("main") is not None


def test_an_account_that_was_taken_out_is_waited_for_by_nobody() -> None:
    together = Together(["main", "other"])
    together.expect(["main"])
    number = together.missing("main") or 0
    together.looked("main", number)
    together.wait(number, LONG, Alarm())
    assert together.missing("other") is None


def test_who_is_to_stop_waits_for_nobody() -> None:
    together, alarm = Together(["main", "other"]), Alarm()
    alarm.ring(Why.STOP)
    together.wait(1, LONG, alarm)


def test_few_look_at_once_and_whoever_waited_long_enough_does_all_the_same() -> None:
    together, ended = Together([str(number) for number in range(6)]), threading.Event()
    among: list[int] = []
    looking = threading.Semaphore(0)

    def look() -> None:
        with together.turn(LONG, Alarm()):
            looking.release()
            among.append(1)
            ended.wait(LONG)

    first = [threading.Thread(target=look) for _ in range(AT_ONCE)]
    for thread in first:
        thread.start()
    for _ in first:
        assert looking.acquire(timeout=LONG)
    late = threading.Thread(target=look)
    late.start()
    with together.turn(0, Alarm()):
        assert len(among) == AT_ONCE
    stopped = Alarm()
    stopped.ring(Why.STOP)
    with together.turn(LONG, stopped):
        assert len(among) == AT_ONCE
    ended.set()
    assert looking.acquire(timeout=LONG)
    for thread in (*first, late):
        thread.join(LONG)
    assert len(among) == AT_ONCE + 1
