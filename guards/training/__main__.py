"""`python -m guards.training` trains, exports and sets thresholds; `... report` measures and writes the card.

`... teach` has a larger encoder judge texts that nobody labelled (guards/data/soft.jsonl), from which `train` learns too; `... average` makes one model of several runs.
"""

import argparse
import dataclasses
import json
import random
from pathlib import Path

import numpy as np

from guards import detector
from guards.doc import Doc
from guards.errors import UnreadableText
from guards.finders import evidence
from guards.rule import Hit, Rule
from guards.rules import RULES
from guards.training import average, baseline, card, corpus, export, fit, recombine, teacher
from guards.types import Context

_SHARE = 0.05  # of the clean calibration messages may be flagged; two thirds of them are near misses, harder than what people send

# Clean neighbours of some rule, in their barest form: none may be flagged under any code.
_NEIGHBOURS = (
    "I blame the rain", "you always knew the best places to eat", "the train was late, not your fault", "my fault, I mixed up the dates for Tom's party",
    "sorry for the slow reply", "I'd love to hear how it went", "I miss that panini", "loved the book", "the band broke up", "we broke the ice at that bistro",
    "problems with my landlord", "I need a good book recommendation", "please say hi to your mum", "no rush to answer", "I was sad to see the bakery close",
    "if you feel like it, tell me how the move went", "I laughed so hard", "that damn parking meter got me again", "the dog learned to open the fridge",
    "Here's a photo of the bistro",
)  # fmt: skip


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m guards.training")
    parser.add_argument("command", nargs="?", choices=("train", "thresholds", "report", "teach", "average"), default="train")
    parser.add_argument("files", nargs="*", type=Path, help="teach: drafts (JSON lines) to take pieces of; average: models (ONNX)")
    parser.add_argument("--chats", type=Path, default=Path("shared/external/synthetic_persona_chat_valid.csv"), help="everyday lines, left out where missing")
    parser.add_argument("--base", type=Path, help="teach: the folder of all-mpnet-base-v2")
    given = parser.parse_intermixed_args()
    match given.command:
        case "report":
            print(card.write_card(given.chats))
        case "teach":
            _teach(given.base, given.files)
        case "average":
            average.average(given.files, detector.MODEL / "model.onnx")
            export.write_thresholds(codes := corpus.codes_in(corpus.rows("train")), dict.fromkeys(codes, 1.0))
            _thresholds(given.chats)
        case "train":
            _train(given.chats)
            _thresholds(given.chats)
        case _:
            _thresholds(given.chats)


def _teach(base: Path, drafts: list[Path]) -> None:
    rows = corpus.rows("train")
    codes, tokenizer = corpus.codes_in(rows), teacher.tokenizer(base)
    (allowed,) = (r.code for r in RULES if r.relaxed(Context(ex_expressed_love=True)))
    examples = [corpus.masked(corpus.example(r, codes, tokenizer), r, codes, allowed) for r in rows]
    teacher.write_soft(teacher.train(base, codes, examples), base, codes, recombine.texts(drafts, rows))


def _train(chats: Path) -> None:
    recipe = fit.Recipe()
    (allowed,) = (r.code for r in RULES if r.relaxed(Context(ex_expressed_love=True)))
    rows, tokenizer = corpus.rows("train"), fit.plain_tokenizer()
    codes = corpus.codes_in(rows)
    fillers = [r.text for r in rows if not r.spans and len(r.text.split()) <= 25]
    small_talk = fit.everyday(corpus.everyday_lines(chats, recipe.everyday, recipe.seed), codes, recipe.everyday_weight)

    taught = corpus.soft(codes, tokenizer)

    def epoch(rng: random.Random) -> list[corpus.Example]:
        worn = ((corpus.varied(r, fillers, rng) if recipe.varied else r, r) for r in rows)
        return [corpus.masked(corpus.example(v, codes, tokenizer, rng, recipe.varied), r, codes, allowed) for v, r in worn] + small_talk + taught

    fitted = fit.fit(recipe, codes, epoch, [corpus.example(r, codes, tokenizer) for r in corpus.rows("calibration")])
    export.write_model(fitted.network)
    record = {
        "recipe": dataclasses.asdict(recipe),
        "everyday_lines_found": chats.exists(),
        "calibration_macro_average_precision_by_epoch": [round(x, 4) for x in fitted.history],
        "frozen_encoder_logistic_regression": round(baseline.frozen_macro_average_precision(fitted.codes), 4),
    }
    (detector.MODEL / "training.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    export.write_thresholds(fitted.codes, dict.fromkeys(fitted.codes, 1.0))


def _thresholds(chats: Path) -> None:
    """Set the thresholds by the exported model itself, as it will run."""
    loaded = detector.Detector()
    record = json.loads((detector.MODEL / "training.json").read_text(encoding="utf-8"))
    trained_on = set(corpus.everyday_lines(chats, record["recipe"]["everyday"], record["recipe"]["seed"]))
    rows = corpus.rows("calibration")
    lines = [line for line in corpus.everyday_lines(chats, 1500, seed=5) if line not in trained_on]
    scores, everyday = (_scores(loaded, [r.text for r in rows], [_context(r) for r in rows]), _scores(loaded, lines))
    truth = np.array([[c in r.codes for c in loaded.codes] for r in rows])
    record["calibration_macro_average_precision_of_int8"] = round(fit.macro_average_precision(truth, scores), 4)
    # a promise, not a measurement: what a rule's own file says must pass does pass
    examples = {r.code: _scores(loaded, list(r.passes)) for r in RULES if r.code in loaded.codes}
    floor = np.array([examples[c][:, i].max() for i, c in enumerate(loaded.codes)])
    floor = np.maximum(floor, _scores(loaded, list(_NEIGHBOURS)).max(0))
    chosen = export.thresholds_for(loaded.codes, rows, scores, _SHARE, everyday, floor)
    record["thresholds_set_by_examples_that_must_pass"] = [c for i, c in enumerate(loaded.codes) if chosen[c] <= floor[i] + 0.006]
    at = np.array([chosen[c] for c in loaded.codes])
    clean = np.array([not r.spans for r in rows])
    record["calibration_recall"] = {c: round(float((scores[truth[:, i], i] >= at[i]).mean()), 3) for i, c in enumerate(loaded.codes)}
    record["calibration_false_alarms"] = f"{int((scores[clean] >= at).any(1).sum())} of {int(clean.sum())} clean"
    export.write_thresholds(loaded.codes, chosen)
    (detector.MODEL / "training.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(record, indent=1))


def _scores(loaded: detector.Detector, texts: list[str], contexts: list[Context] | None = None) -> export.Scores:
    """Probabilities, a row a text, a column a code, as the rules will see them: less their neighbours, and none where the context relaxes a rule."""
    by_code = {rule.code: rule for rule in RULES}
    found = []
    for text, context in zip(texts, contexts or [Context()] * len(texts), strict=True):
        doc = Doc(text, context)
        rules = [by_code[code] for code in loaded.codes]
        found.append([0.0 if rule.relaxed(context) else max((hit.score for hit in _evidence(doc, rule)), default=0.0) for rule in rules])
    return np.array(found).reshape(len(texts), len(loaded.codes))


def _context(row: corpus.Row) -> Context:
    return Context(**{k: v for k, v in row.context.items() if k in Context.__dataclass_fields__})


def _evidence(doc: Doc, rule: Rule) -> list[Hit]:
    try:
        return list(evidence(doc, rule))
    except UnreadableText:  # stopped for that reason already, whatever the detector would say
        return []


main()
