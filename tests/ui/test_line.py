"""The line of visitors: fair, each with their own, left when somebody leaves it."""

import threading
from collections.abc import Iterator
from functools import partial

from rewrite import Result, Rewriter, WriteRequest
from ui.components.line import Line


def _held(gate: threading.Event) -> Iterator[WriteRequest | Result]:
    gate.wait(20)
    yield Result(message="Hi, the roses are out. How are you?")


def test_those_in_line_are_told_how_many_are_before_them_and_leave_in_order() -> None:
    line, gate = Line(1), threading.Event()
    first, second, third = (line.join(partial(_held, gate)) for _ in range(3))
    while not first.begun:
        first.done(0.01)
    assert [line.before(job) for job in (first, second, third)] == [0, 0, 1]
    gate.set()
    assert third.done(20)
    assert all(job.future.done() for job in (first, second))


def test_who_leaves_is_not_worked_for() -> None:
    line, gate, asked = Line(1), threading.Event(), []
    line.join(partial(_held, gate))

    def counted() -> Iterator[WriteRequest | Result]:
        asked.append(1)
        yield Result()

    line.join(counted).leave()
    last = line.join(partial(_held, gate))
    gate.set()
    assert last.done(20)
    assert asked == []


def test_twenty_visitors_at_once_each_get_what_they_asked_for() -> None:
    things = "tomatoes roses sunflowers tulips lilacs parsnips carrots onions leeks beans peas plums pears cherries apples figs lemons melons quinces beetroots".split()
    line = Line(2)
    with Rewriter("composer") as rewriter:
        jobs = [line.join(partial(rewriter.steps, f"The {thing} in the garden came up at last. How could you leave me like that?")) for thing in things]
        results = [job.future.result(120) for job in jobs]
    for thing, result in zip(things, results, strict=True):
        assert result is not None
        assert thing in (result.message or "")
        assert not any(other in (result.message or "") for other in things if other != thing)
