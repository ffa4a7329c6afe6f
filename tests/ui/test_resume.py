"""What a tab held comes back to that tab of that browser, and to nobody else."""

import pytest

from ui.resume import Visits, browser_of

HELD = {"draft": "The bees swarmed."}


def test_it_comes_back_to_the_same_tab_of_the_same_browser_alone() -> None:
    visits = Visits()
    visits.put("tab", "mine", HELD)
    assert visits.get("tab", "mine") == HELD
    assert visits.get("tab", "theirs") is None
    assert visits.get("another tab", "mine") is None


def test_what_was_forgotten_is_gone() -> None:
    visits = Visits()
    visits.put("tab", "mine", HELD)
    visits.forget("tab")
    assert visits.get("tab", "mine") is None
    visits.forget("tab")  # twice is no error


def test_it_does_not_wait_for_ever() -> None:
    visits = Visits(seconds=-1.0)
    visits.put("tab", "mine", HELD)
    assert visits.get("tab", "mine") is None


def test_so_many_wait_and_the_longest_unseen_goes_first() -> None:
    visits = Visits(most=2)
    for name in ("one", "two", "one", "three"):
        visits.put(name, "mine", HELD)
    assert [visits.get(name, "mine") is not None for name in ("one", "two", "three")] == [True, False, True]


def test_a_browser_is_known_under_whatever_mask() -> None:
    # two masks of the token 33c96e32, as Tornado gives it with two loads of a page
    assert browser_of("2|2aa0d106|1969bf34|1795475223") == browser_of("2|44f15904|77383736|1795475223") is not None
    assert browser_of("2|44f15904|77383737|1795475223") != browser_of("2|44f15904|77383736|1795475223")


@pytest.mark.parametrize("cookie", ["", "x", "1|2|3|4|5", "2|zz|00|1", "2||00|1", "1|44f15904|77383736|1"])
def test_what_is_no_such_token_is_no_browser(cookie: str) -> None:
    assert browser_of(cookie) is None
