"""Laws of the rules as they are written down: one rule in one file, its words from the article, and its code nowhere else."""

import ast
import json
import re
from pathlib import Path

import pytest

from guards import RULES, rules
from guards.rule import Rule

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = ROOT.parent / "shared" / "article" / "how-to-write-the-perfect-letter-to-my-ex.txt"
CODES = {rule.code for rule in RULES}


def test_files_are_codes() -> None:
    folder = Path(rules.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == CODES
    assert len(RULES) == len(CODES)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_rule_is_complete(rule: Rule) -> None:
    assert rule.breaks
    assert rule.passes
    assert rule.finders
    for words in (rule.title, rule.must, rule.reason, rule.ask):
        assert words.strip() == words != ""
    assert rule.ask.endswith(".")
    assert rule.reason.endswith(".")
    assert not set(rule.breaks) & set(rule.passes)


def _one_spelling(text: str) -> str:
    return " ".join(text.translate(str.maketrans("’‘“”", "''\"\"")).split())


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article lies in shared/ beside the checkout, and there is none here")
@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_source_stands_word_for_word_in_the_article(rule: Rule) -> None:
    if rule.source == "":
        pytest.skip("a convention on which the article is silent")
    assert _one_spelling(rule.source) in _one_spelling(ARTICLE.read_text(encoding="utf-8"))


def _python_files() -> list[Path]:
    found = [path for folder in ("guards", "rewrite", "ui", "evals") for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if (ROOT / "guards" / "rules") not in path.parents]


@pytest.mark.parametrize("path", _python_files(), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_rule_code_stands_as_a_literal_outside_the_rules(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = [(node.lineno, node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value in CODES]
    assert named == []


@pytest.mark.parametrize("path", sorted((ROOT / "guards" / "data").glob("*.jsonl")), ids=lambda p: p.name)
def test_no_example_of_a_rule_is_in_a_training_or_scored_split(path: Path) -> None:
    examples = {_bare(text) for rule in RULES for text in (*rule.breaks, *rule.passes) if len(text.split()) > 3}
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines
    assert [number for number, line in enumerate(lines, 1) if _bare(json.loads(line)["text"]) in examples] == []


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
