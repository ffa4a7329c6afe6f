"""A run for programs: as one JSON object, and as JUnit XML."""

import json
import re
from dataclasses import asdict
from xml.etree import ElementTree

from evals.cases import SUITES
from evals.runner import Judged, Run

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_json(run: Run) -> str:
    """Everything that the run found: `ok`, `writer`, `seconds`, `lines` (a line a scorer), `measures`, `cases` (each with its outcome) and `scores`."""
    lines = [{**asdict(x), "met": x.met} for x in run.lines]
    measures = [asdict(m) for m in run.measures]
    cases = [{**asdict(j.case), "repeat": j.repeat, "ok": j.ok, "outcome": asdict(j.outcome)} for j in run.judged]
    scores = [asdict(s) for s in run.scores]
    return json.dumps(
        {"ok": run.ok, "writer": run.writer, "seconds": run.seconds, "lines": lines, "measures": measures, "cases": cases, "scores": scores}, indent=1
    )


def junit(run: Run) -> str:
    """A suite a suite, a test case a score. The thresholds, which alone decide the exit status, are properties of their suite."""
    root = ElementTree.Element("testsuites", name="evals", time=f"{run.seconds:.3f}")
    for suite in SUITES:
        judged = [j for j in run.judged if j.case.suite == suite]
        if judged:
            node = _suite(root, suite, judged)
            properties = ElementTree.Element("properties")
            for x in run.lines:
                if x.suite == suite:
                    verdict = "met" if x.met else "missed"
                    ElementTree.SubElement(properties, "property", name=x.scorer, value=f"{x.mean:.3f} of {x.n}, at least {x.least:.2f}: {verdict}")
            for m in run.measures if suite == "service" else ():
                ElementTree.SubElement(properties, "property", name=m.name, value=m.said)
            node.insert(0, properties)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)


def _suite(root: ElementTree.Element, suite: str, judged: list[Judged]) -> ElementTree.Element:
    scores = [(j, s) for j in judged for s in j.scores]
    errors = sum(j.outcome.error is not None for j, _ in scores)
    failures = sum(s.value < 1 for _, s in scores) - errors
    node = ElementTree.SubElement(
        root,
        "testsuite",
        name=suite,
        tests=str(len(scores)),
        failures=str(failures),
        errors=str(errors),
        time=f"{sum(j.outcome.seconds for j in judged):.3f}",
    )
    for j, s in scores:
        case = ElementTree.SubElement(
            node, "testcase", classname=f"evals.{suite}.{s.scorer}", name=_printable(s.case_id), time=f"{j.outcome.seconds / len(j.scores):.3f}"
        )
        if s.value < 1:
            ElementTree.SubElement(case, "error" if j.outcome.error else "failure", message=_printable(s.explanation))
    return node


def _printable(text: str) -> str:
    """`text` without the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
