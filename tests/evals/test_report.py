"""The reports of a run: whole, well formed, and harmless to open."""

import json
import re
from xml.etree import ElementTree

import pytest

from evals import report
from evals.cases import Case
from evals.runner import Run, run
from guards import Context

SCRIPT = "<script>alert(1)</script>"


def _case(id: str, **fields: object) -> Case:
    plain: dict[str, object] = {"text": None, "draft": None, "context": Context(), "breaks": (), "may": (), "advice": (), "keeps": (), "source": SCRIPT}
    return Case(id, **{**plain, **fields})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def done() -> Run:
    nasty = f'{SCRIPT}\x00\x1b" onload="x <img src=http://example.org/x.png> You are such an idiot. How are you?'
    return run(
        [
            _case(f"{SCRIPT}\x07", suite="guards", text=nasty),
            _case("missed", suite="guards", text="Hi, how is the garden?", breaks=("offensive",)),
            _case("served", suite="service", draft=f"{SCRIPT} I hate you. The tent is in my hall.", keeps=("tent", SCRIPT), context=Context(note=SCRIPT)),
            _case("broken", suite="service", draft=""),
        ]
    )


def test_the_page_escapes_what_stands_in_a_case(done: Run) -> None:
    page = report.page(done)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


def test_the_page_asks_nothing_of_any_network(done: Run) -> None:
    outside = re.sub(r"&lt;img src=http[^&]*&gt;", "", re.sub(r"</?mark[^>]*>|<small>\[\w+\]</small>", "", report.page(done)))
    assert (
        re.findall(
            r"""(?:src|href|action)\s*=|@import|url\(|<(?:link|iframe|object|embed|base|form)""",
            re.sub(r"<blockquote>.*?</blockquote>|<summary>.*?</summary>", "", outside),
        )
        == []
    )
    assert "default-src 'none'" in outside


def test_the_junit_file_is_xml_and_counts_what_failed(done: Run) -> None:
    root = ElementTree.fromstring(report.junit(done))
    suites = {node.attrib["name"]: node for node in root}
    assert set(suites) == {"guards", "service"}
    for node in suites.values():
        assert int(node.attrib["tests"]) == len(node.findall("testcase"))
        assert int(node.attrib["failures"]) == len(node.findall("testcase/failure"))
        assert int(node.attrib["errors"]) == len(node.findall("testcase/error"))
    assert int(suites["service"].attrib["errors"]) == 2
    missed = {
        p.attrib["name"]: p.attrib["value"] for node in suites.values() for p in node.findall("properties/property") if p.attrib["value"].endswith("missed")
    }
    assert re.fullmatch(r"0\.000 of 1, at least 0\.\d\d: missed", missed["found"])


def test_the_json_file_holds_every_case_with_its_scores(done: Run) -> None:
    read = json.loads(report.as_json(done))
    assert read["ok"] is done.ok is False
    assert [case["id"] for case in read["cases"]] == [j.case.id for j in done.judged]
    assert {score["case_id"] for score in read["scores"]} == {case["id"] for case in read["cases"]}
    assert all(0 <= line["low"] <= line["mean"] <= line["high"] <= 1 and line["n"] > 0 for line in read["lines"])


def test_the_table_names_an_error_once(done: Run) -> None:
    assert report.table(done).count("  broken (service): error: InputError") == 1
