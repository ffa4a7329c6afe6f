"""The batch: every format in, one line each out, whatever stops it, whatever the endpoint answers."""

import csv
import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.csv
import pyarrow.parquet
import pytest

from guards import Context
from rewrite.batch import command
from rewrite.batch.ledger import Ledger
from rewrite.batch.lines import Line, read
from rewrite.errors import InputError
from rewrite.wire import DraftInput
from rewrite.writers.settings import Settings
from tests import scripted_endpoint as say
from tests.scripted_endpoint import ScriptedEndpoint

GOOD = "Hi, the roses are out at the allotment. How have you been?"
DRAFTS = (
    "Hi Jo, the roses are out at the allotment. How is the band?",
    "you never loved me!! anyway the dog learned to open the fridge",
    "Ça suffit maintenant, c'est fini",
)
COMPOSER = Settings(writer="composer")


def lines(count: int) -> str:
    """JSON lines of `count` small drafts, no two alike."""
    return "".join(json.dumps({"id": f"d{n}", "draft": f"Hi, I saw {n} herons by the canal today. You ruined everything."}) + "\n" for n in range(count))


def result_of(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def without_times(results: Sequence[Mapping[str, Any]]) -> list[str]:
    """Results as sortable text, less what differs between two runs of the same thing."""
    kept = [{**r, "seconds": 0, "attempts": [{**a, "seconds": 0} for a in r["attempts"]]} for r in results]
    return [json.dumps(r, sort_keys=True) for r in kept]


def run(source: Path, out: Path, settings: Settings = COMPOSER, **options: Any) -> int:
    return command.run(str(source), out, settings, Context(), quiet=True, **options)


def _csv(rows: Sequence[Mapping[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _parquet(path: Path) -> None:
    pyarrow.parquet.write_table(pyarrow.table({"draft": list(DRAFTS), "stage": ["reply", None, None]}), path)


def given(found: Sequence[Line]) -> list[str]:
    assert all(isinstance(one.given, DraftInput) for one in found)
    return [one.given.draft for one in found if isinstance(one.given, DraftInput)]


class TestWhatComesIn:
    def test_every_format_holds_the_same_drafts(self, tmp_path: Path) -> None:
        plain = "".join(json.dumps({"draft": d}) + "\n" for d in DRAFTS).encode()
        files = {
            "a.jsonl": plain,
            "b.jsonl.gz": gzip.compress(plain),
            "c.txt": "\n".join(DRAFTS).encode(),
            "d.txt.gz": gzip.compress("\n\n".join(DRAFTS).encode()),
            "e.csv": _csv([{"Draft": d} for d in DRAFTS]),
            "f.csv": _csv([{"number": str(n), "Message": d} for n, d in enumerate(DRAFTS)]),
            "g.jsonl": b"\xef\xbb\xbf" + plain,
        }
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
        _parquet(tmp_path / "h.parquet")
        for path in sorted(tmp_path.iterdir()):
            assert given(list(read(str(path), Context()))) == list(DRAFTS), path.name

    def test_a_named_column_holds_the_draft_and_the_rest_is_handed_through(self, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_bytes(_csv([{"Letter": DRAFTS[0], "days_since_breakup": "3", "who": "Ana"}]))
        (one,) = read(str(path), Context(), columns={"draft": "Letter"})
        assert isinstance(one.given, DraftInput)
        assert (one.given.draft, one.given.context.days_since_breakup, dict(one.given.more)) == (DRAFTS[0], 3, {"who": "Ana"})

    def test_a_table_without_a_draft_says_which_columns_there_are(self, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_bytes(_csv([{"one": "1", "two": "2"}]))
        with pytest.raises(InputError, match=r"--column draft=NAME.*one, two"):
            list(read(str(path), Context()))

    @pytest.mark.parametrize("name", ["in.parquet", "in.jsonl.gz"])
    def test_a_damaged_file_is_said_in_one_line(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / name
        path.write_bytes(b"\x1f\x8bnothing of the kind" if name.endswith("gz") else b"PAR1 nothing of the kind")
        with pytest.raises(InputError):
            list(read(str(path), Context()))

    def test_a_line_longer_than_any_draft_stops_no_other(self, tmp_path: Path) -> None:
        path = tmp_path / "in.txt"
        path.write_bytes(b"x" * 2_000_000 + b"\n" + DRAFTS[0].encode() + b"\n")
        first, second = read(str(path), Context())
        assert isinstance(first.given, InputError)
        assert given([second]) == [DRAFTS[0]]

    def test_lines_that_differ_have_keys_that_differ_and_the_same_line_the_same_key(self, tmp_path: Path) -> None:
        path = tmp_path / "in.jsonl"
        path.write_text(
            '{"draft": "a b"}\n{"draft": "a b"}\n{"id": "x", "draft": "a b"}\n{"id": "x", "draft": "c d"}\n{"id": "x", "draft": "a b", "context": {"stage": "reply"}}\n'
        )
        keys = [one.key for one in read(str(path), Context())]
        assert len(set(keys)) == len(keys)
        assert keys == [one.key for one in read(str(path), Context())]


class TestWhatComesOut:
    def test_one_line_each_in_order_with_unknown_keys_and_a_bad_line_as_its_error(self, tmp_path: Path) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(
            '{"id": 7, "draft": "Hi, the roses are out.", "tag": "kept"}\n{"id": "b", "draft": 12}\nnonsense\n\n{"id": "d", "draft": " "}\n{"id": "e", "draft": "the roses are out"}\n'
        )
        assert run(source, out) == command.SOME_FAILED
        found = result_of(out)
        assert [(r["id"], r["error"] and r["error"]["code"]) for r in found] == [
            (7, None),
            ("b", "bad_input"),
            (None, "bad_input"),
            ("d", "bad_input"),
            ("e", None),
        ]
        assert found[0]["tag"] == "kept"
        assert "line 3" in found[2]["error"]["message"]
        assert all(r["violations"] == [] for r in found)

    def test_the_summary_counts_every_line(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(5) + '{"draft": "My ex told me never to contact them again and blocked me."}\nnonsense\n')
        run(source, out)
        summary = json.loads(capsys.readouterr().out)
        assert (summary["done"], summary["held_back"], summary["failed"], summary["whole"]) == (7, 1, 1, True)

    def test_the_output_cannot_be_the_input(self, tmp_path: Path) -> None:
        source = tmp_path / "in.jsonl"
        source.write_text(lines(1))
        with pytest.raises(InputError):
            run(source, source)

    def test_a_file_that_no_batch_wrote_is_left_alone(self, tmp_path: Path) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(1))
        for content in ("a letter\n", '{"id": 1}\n{"id": 2}\n', "no end of line"):
            out.write_text(content)
            with pytest.raises(InputError):
                run(source, out)
            assert out.read_text() == content

    def test_two_batches_do_not_write_one_file(self, tmp_path: Path) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(1))
        held = Ledger(out)
        with pytest.raises(InputError, match="Another batch"):
            run(source, out)
        held.close()
        assert run(source, out) == command.DONE


class TestResuming:
    def test_a_finished_batch_does_nothing_more(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(6) + lines(6))  # the same lines twice are twice in the output, and no more
        run(source, out)
        before = out.read_bytes()
        capsys.readouterr()
        assert run(source, out) == command.DONE
        assert out.read_bytes() == before
        assert json.loads(capsys.readouterr().out)["before"] == 12

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.83, 0.999])
    def test_wherever_the_output_was_cut_off_it_ends_the_same(self, tmp_path: Path, share: float) -> None:
        source, out, cut = tmp_path / "in.jsonl", tmp_path / "out.jsonl", tmp_path / "cut.jsonl"
        source.write_text(lines(12) + "nonsense\n")
        run(source, out)
        cut.write_bytes(out.read_bytes()[: int(share * out.stat().st_size)])
        run(source, cut)
        assert without_times(result_of(cut)) == without_times(result_of(out))

    def test_failed_lines_are_done_again_only_when_asked(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(4))
        settings = Settings(writer="openai", model="scripted", api_key="k", base_url=endpoint.url, timeout_seconds=5)
        endpoint.answers(say.UNAUTHORIZED)
        assert run(source, out, settings) == command.SOME_FAILED
        endpoint.answers(GOOD)
        assert run(source, out, settings) == command.SOME_FAILED
        assert endpoint.calls == 0
        assert run(source, out, settings, retry_failed=True) == command.DONE
        assert [r["id"] for r in result_of(out)] == ["d0", "d1", "d2", "d3"]
        paid = endpoint.calls
        assert run(source, out, settings, retry_failed=True) == command.DONE
        assert endpoint.calls == paid

    def test_another_setup_is_said_and_nothing_is_lost(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(2))
        run(source, out)
        source.write_text(lines(3))
        run(source, out, anyway=True)
        assert "another writer, model or rule set" in capsys.readouterr().err
        assert [r["id"] for r in result_of(out)] == ["d0", "d1", "d2"]


def command_line(source: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "rewrite.cli", "batch", str(source), "-o", str(out), "--writer", "composer", "--quiet", *more]


class TestStopping:
    def test_killed_at_any_moment_no_line_is_lost_or_doubled(self, tmp_path: Path) -> None:
        source, whole, killed = tmp_path / "in.jsonl", tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
        source.write_text(lines(150))
        run(source, whole)
        rng, kills = random.Random(5), 0
        for _ in range(40):
            before = killed.stat().st_size if killed.exists() else 0
            process = subprocess.Popen(command_line(source, killed, "--concurrency", "4"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while process.poll() is None and (not killed.exists() or killed.stat().st_size == before):
                time.sleep(0.01)
            try:
                process.wait(rng.uniform(0, 0.6))
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                kills += 1
        assert kills >= 2
        assert run(source, killed) == command.DONE
        assert sorted(without_times(result_of(killed))) == sorted(without_times(result_of(whole)))

    def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(self, tmp_path: Path) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(2000))
        process = subprocess.Popen(command_line(source, out), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while process.poll() is None and not (out.exists() and out.stat().st_size):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        said, told = process.communicate(timeout=60)
        assert process.returncode == command.STOPPED
        assert "run the same command again" in told
        assert "Traceback" not in told
        assert json.loads(said)["done"] == len(result_of(out)) < 2000


class TestEndpoint:
    def settings(self, endpoint: ScriptedEndpoint) -> Settings:
        return Settings(writer="openai", model="scripted", api_key="k", base_url=endpoint.url, timeout_seconds=0.5)

    def test_faults_leave_no_line_without_an_end(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(40))
        faults = [say.TOO_MANY, say.BROKEN, say.NOT_JSON, say.CUT_OFF, say.HTML, say.HANG]
        endpoint.answers(*[faults[n // 4 % len(faults)] if n % 4 == 3 else say.completion(GOOD) for n in range(200)], say.completion(GOOD))
        run(source, out, self.settings(endpoint), concurrency=8)
        found = result_of(out)
        assert [r["id"] for r in found] == [f"d{n}" for n in range(40)]
        assert all(r["message"] or r["error"]["code"] for r in found)
        assert sum(r["ok"] for r in found) >= 38

    def test_too_many_requests_are_asked_again_until_they_are_answered(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(6))
        endpoint.answers(*[say.TOO_MANY] * 24, say.completion(GOOD))
        assert run(source, out, self.settings(endpoint), concurrency=6) == command.DONE

    def test_a_violating_answer_is_in_no_message(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(6))
        endpoint.answers("I love you. It was all your fault. Please take me back.")
        run(source, out, self.settings(endpoint))
        assert all("love you" not in (r["message"] or "") for r in result_of(out))
        assert all(r["writer"] == "composer" for r in result_of(out) if r["message"])

    def test_so_many_at_once_are_at_work_and_no_more(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(12))
        most, now, lock = [0], [0], threading.Lock()
        plain = endpoint.next_step

        def counted(body: dict[str, Any], key: str) -> say.Step:
            with lock:
                now[0] += 1
                most[0] = max(most[0], now[0])
            time.sleep(0.1)
            with lock:
                now[0] -= 1
            return plain(body, key)

        endpoint.next_step = counted  # type: ignore[method-assign]
        endpoint.answers(GOOD)
        run(source, out, self.settings(endpoint), concurrency=3)
        assert 2 <= most[0] <= 3


def test_nothing_of_a_draft_is_logged_or_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"draft": "zebrafinch roses, you never loved me"}\n{"draft": "zebrafinch", "context": {"stage": "zebrafinch"}}\n{"draft": "zebrafinch\n')
    command.run(str(source), out, COMPOSER, Context())
    said = capfd.readouterr()
    assert "zebrafinch" not in said.out + said.err
    assert sorted(os.listdir(tmp_path)) == ["in.jsonl", "out.jsonl"]


class TestTheCache:
    def test_nothing_is_paid_for_twice(self, tmp_path: Path, endpoint: ScriptedEndpoint, capsys: pytest.CaptureFixture[str]) -> None:
        source, cache = tmp_path / "in.jsonl", tmp_path / "answers.sqlite3"
        source.write_text(lines(4))
        settings = Settings(writer="openai", base_url=endpoint.url, api_key="k")
        endpoint.answers("Hi, I saw some herons by the canal today. How have you been?")
        assert run(source, tmp_path / "one.jsonl", settings, cache=cache) == command.DONE
        asked = endpoint.calls
        assert asked >= 4
        capsys.readouterr()
        assert run(source, tmp_path / "two.jsonl", settings, cache=cache) == command.DONE
        assert endpoint.calls == asked
        assert json.loads(capsys.readouterr().out)["cached"] == asked
        one, two = (result_of(tmp_path / name) for name in ("one.jsonl", "two.jsonl"))
        assert [r["message"] for r in one] == [r["message"] for r in two]
        assert all(r["usage"] == {"prompt_tokens": 0, "completion_tokens": 0} for r in two)
        assert cache.stat().st_mode & 0o077 == 0

    def test_a_failure_is_not_remembered(self, tmp_path: Path, endpoint: ScriptedEndpoint) -> None:
        source, cache = tmp_path / "in.jsonl", tmp_path / "answers.sqlite3"
        source.write_text(lines(1))
        settings = Settings(writer="openai", base_url=endpoint.url, api_key="k")
        endpoint.answers(say.UNAUTHORIZED)
        assert run(source, tmp_path / "one.jsonl", settings, cache=cache) == command.SOME_FAILED
        endpoint.answers(GOOD.replace("the roses are out at the allotment", "I saw some herons by the canal"))
        assert run(source, tmp_path / "two.jsonl", settings, cache=cache) == command.DONE
        assert endpoint.calls

    def test_a_file_that_is_no_cache_is_left_alone(self, tmp_path: Path) -> None:
        source, cache = tmp_path / "in.jsonl", tmp_path / "letter.txt"
        source.write_text(lines(1))
        cache.write_text("Dear Jo, " * 200)
        with pytest.raises(InputError, match="--cache"):
            run(source, tmp_path / "out.jsonl", cache=cache)
        assert cache.read_text() == "Dear Jo, " * 200


class TestTables:
    @pytest.mark.parametrize("form", ["csv", "parquet"])
    def test_every_finished_line_is_a_row(self, tmp_path: Path, form: str) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(3) + "nonsense\n")
        run(source, out, table=form)
        table = pyarrow.csv.read_csv(tmp_path / "out.csv") if form == "csv" else pyarrow.parquet.read_table(tmp_path / "out.parquet")
        found = result_of(out)
        assert table["message"].to_pylist()[:3] == [r["message"] for r in found][:3]
        assert table["error"].to_pylist()[3] == "bad_input"
        assert table.num_rows == 4

    def test_an_unknown_format_is_refused_before_anything_is_done(self, tmp_path: Path) -> None:
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(lines(1))
        with pytest.raises(InputError, match="csv, parquet"):
            run(source, out, table="xlsx")
        assert not out.exists()
