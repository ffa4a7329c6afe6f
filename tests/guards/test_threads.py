"""Readings side by side give what they give one after the other."""

from concurrent.futures import ThreadPoolExecutor

from guards import check
from guards.words import stem


def test_stems_are_the_same_in_many_threads() -> None:
    words = [
        f"{a}{b}{c}"
        for a in ("happi", "relat", "caress", "flutter", "organis", "gener")
        for b in ("", "ing", "ation", "ational", "ness", "ies")
        for c in ("", "s", "ed", "ly")
    ]
    alone = [stem(word) for word in words]
    stem.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        assert [list(pool.map(stem, words)) for _ in range(4)] == [alone] * 4


def test_reports_are_the_same_in_many_threads() -> None:
    texts = [
        f"I saw {n} herons by the canal, {word} and all. You ruined everything, remember?"
        for n, word in enumerate(("organising", "caressed", "flutters", "happiness") * 6)
    ]
    draft = "I saw herons by the canal and organised the flutters of happiness."
    alone = [check(text, draft=draft) for text in texts]
    stem.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: check(text, draft=draft), texts)) == alone
