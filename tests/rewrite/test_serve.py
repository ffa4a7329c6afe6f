"""The HTTP service, by requests to the app itself."""

import json
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from rewrite.serve import MAX_BODY, app
from rewrite.writers.settings import Settings

COMPOSER = Settings(writer="composer")
DRAFT = "you ruined everything!! zebrafinch. anyway I got the job at the library. Remember the Italian bistro where we met?"


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(app(COMPOSER), raise_server_exceptions=False) as running:
        yield running


def test_a_draft_gives_the_result_of_the_contract(client: TestClient) -> None:
    answer = client.post("/v1/rewrite", json={"id": 3, "draft": DRAFT, "tag": "kept"})
    found = answer.json()
    assert answer.status_code == 200
    assert (found["id"], found["tag"], found["ok"], found["violations"]) == (3, "kept", True, [])
    assert "ruined" not in found["message"]
    assert {"writer", "advice", "attempts", "kept", "removed", "usage", "seconds", "error"} <= set(found)


def test_advice_to_refuse_gives_no_message(client: TestClient) -> None:
    found = client.post("/v1/rewrite", json={"draft": "My ex told me never to contact them again and blocked me."}).json()
    assert found["message"] is None
    assert (
        found["advice"][0]["code"]
        == client.post("/v1/advise", json={"draft": "My ex told me never to contact them again and blocked me."}).json()["advice"][0]["code"]
    )


def test_a_check_says_what_is_broken_and_where(client: TestClient) -> None:
    text = "Hi. I love you so much. How have you been?"
    found = client.post("/v1/check", json={"id": "a", "text": text}).json()
    assert (found["id"], found["ok"]) == ("a", False)
    assert any("love you" in text[v["start"] : v["end"]] for v in found["violations"])


@pytest.mark.parametrize("body", [b"", b"[]", b'{"draft": 3}', b'{"draft": ""}', b'{"draft": "x", "context": {"stage": "nope"}}', b"\xff", b'{"draft": "x"'])
def test_bad_input_is_said_in_one_line_without_the_text(client: TestClient, body: bytes) -> None:
    answer = client.post("/v1/rewrite", content=body)
    assert answer.status_code == 422
    assert "Traceback" not in answer.text


def test_a_body_that_is_too_large_is_not_read(client: TestClient) -> None:
    assert client.post("/v1/check", content=b"x" * (MAX_BODY + 1)).status_code == 413
    assert client.post("/v1/check", content=iter([b"{", b"}"])).status_code == 411


def test_a_key_is_asked_for_where_one_is_set() -> None:
    with TestClient(app(COMPOSER, key="secret")) as client:
        assert client.post("/v1/advise", json={"draft": "Hi"}).status_code == 401
        assert client.post("/v1/advise", json={"draft": "Hi"}, headers={"Authorization": "Bearer wrong"}).status_code == 401
        assert client.post("/v1/advise", json={"draft": "Hi"}, headers={"Authorization": "Bearer secret"}).status_code == 200


def test_who_asks_too_often_has_to_wait() -> None:
    with TestClient(app(COMPOSER, requests_a_minute=3)) as client:
        codes = [client.post("/v1/advise", json={"draft": "Hi, the roses are out."}).status_code for _ in range(5)]
    assert codes == [200, 200, 200, 429, 429]


def test_metrics_count_and_hold_nothing_of_a_draft(client: TestClient) -> None:
    client.post("/v1/rewrite", json={"draft": DRAFT})
    client.get("/zebrafinch")
    said = client.get("/metrics").text
    assert 'second_draft_requests_total{path="/v1/rewrite",status="200"} 1.0' in said
    assert "zebrafinch" not in said


def test_health_and_the_description_are_there(client: TestClient) -> None:
    assert client.get("/health").json()["ok"] is True
    assert set(json.loads(client.get("/openapi.json").text)["paths"]) >= {"/v1/rewrite", "/v1/check", "/v1/advise", "/health", "/metrics"}
