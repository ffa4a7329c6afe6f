"""A run as a table, as JSON and as JUnit XML."""

import json
from dataclasses import asdict
from xml.etree import ElementTree

from evals.runner import Run


def table(run: Run) -> str:
    """A line a scorer, then the cases that failed."""
    head = f"{'suite':9} {'scorer':8} {'n':>4} {'mean':>6}  {'95% interval':14} {'least':>6}"
    rows = [f"{x.suite:9} {x.scorer:8} {x.n:4d} {x.mean:6.3f}  [{x.low:.3f}, {x.high:.3f}] {x.least:6.2f}  {'ok' if x.met else 'NOT MET'}" for x in run.lines]
    failed = [f"  {s.case_id} ({s.suite}.{s.scorer}): {s.explanation}" for s in run.scores if s.value < 1]
    verdict = "every threshold is met" if run.ok else "a threshold is not met"
    return "\n".join([head, *rows, *(["", f"failed ({len(failed)}):", *failed] if failed else []), "", f"{len(run.cases)} cases, {verdict}"])


def as_json(run: Run) -> str:
    """Lines and scores as one JSON object."""
    return json.dumps(
        {"ok": run.ok, "cases": len(run.cases), "lines": [{**asdict(x), "met": x.met} for x in run.lines], "scores": [asdict(s) for s in run.scores]}, indent=1
    )


def junit(run: Run) -> str:
    """JUnit XML, a test case a score, a suite a suite."""
    root = ElementTree.Element("testsuites")
    for suite in dict.fromkeys(s.suite for s in run.scores):
        scores = [s for s in run.scores if s.suite == suite]
        node = ElementTree.SubElement(root, "testsuite", name=suite, tests=str(len(scores)), failures=str(sum(s.value < 1 for s in scores)))
        for s in scores:
            case = ElementTree.SubElement(node, "testcase", classname=f"evals.{suite}", name=f"{s.case_id}.{s.scorer}")
            if s.value < 1:
                ElementTree.SubElement(case, "failure", message=s.explanation)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)
