"""The learned reader: that it is asked, fails loudly, and finds what no pattern knows."""

from pathlib import Path

import pytest

from guards import Context
from guards.detector import Detector
from guards.doc import Doc
from guards.errors import DetectorUnavailable
from rewrite import situation
from rewrite.advice import TABLE
from rewrite.situation import learned


def test_the_model_tells_every_kind_it_is_said_to() -> None:
    assert Detector(learned.MODEL).codes == learned.KINDS


def test_every_kind_of_signal_is_of_use_to_some_advice() -> None:
    used = {kind for kind in learned.KINDS if kind != learned.KEEP for row in TABLE if row.when(situation.Situation((signal(kind),)), Context())}
    assert used == set(learned.KINDS) - {learned.KEEP}


def signal(kind: str) -> situation.Signal:
    return situation.Signal(kind, "", 0, 1, "model", "draft")


def test_every_signal_has_its_evidence_in_the_text() -> None:
    text = "Hi. I saw him on your story with his arm round you. The roses are out. Please don't message me again, you said."
    for found in learned.read(Doc(text), "draft"):
        assert 0 <= found.start < found.end <= len(text)
    for span in learned.kept(text):
        assert 0 <= span.start < span.end <= len(text)


def test_a_missing_model_is_no_silent_ok(tmp_path: Path) -> None:
    with pytest.raises(DetectorUnavailable):
        Detector(tmp_path)
