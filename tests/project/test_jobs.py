"""Jobs run outside the GUI thread; results return to it in order, to living receivers only."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.jobs import Jobs, ThreadJobs
from tests.fakes import FakeJobs


@pytest.fixture
def threads(qapp: QApplication) -> Iterator[ThreadJobs]:
    jobs = ThreadJobs()
    yield jobs
    jobs.close()


@pytest.fixture(params=["thread", "fake"])
def jobs(request: pytest.FixtureRequest, threads: ThreadJobs) -> Jobs:
    return threads if request.param == "thread" else FakeJobs(immediate=True)


def unexpected(result: object) -> None:
    pytest.fail(f"delivered {result!r}")


def test_results_arrive_in_order(jobs: Jobs, qtbot: QtBot) -> None:
    receiver, results = QObject(), list[int]()
    for number in range(20):
        jobs.run(receiver, partial(pow, number, 2), results.append, unexpected)
    qtbot.waitUntil(lambda: len(results) == 20)
    assert results == [n * n for n in range(20)]


def test_a_failure_delivers_the_exception(jobs: Jobs, qtbot: QtBot) -> None:
    receiver, errors = QObject(), list[Exception]()
    jobs.run(receiver, lambda: 1 // 0, unexpected, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_failure_does_not_stop_the_next(jobs: Jobs, qtbot: QtBot) -> None:
    receiver, results = QObject(), list[object]()
    jobs.run(receiver, lambda: 1 // 0, unexpected, results.append)
    jobs.run(receiver, lambda: "next", results.append, unexpected)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results[1] == "next"


def test_no_result_is_delivered_to_a_deleted_receiver(threads: ThreadJobs, qtbot: QtBot) -> None:
    deleted, living, destroyed, results = QObject(), QObject(), threading.Event(), list[str]()
    threads.run(deleted, destroyed.wait, unexpected, unexpected)
    delete(deleted)
    destroyed.set()
    threads.run(living, lambda: "delivered", results.append, unexpected)
    qtbot.waitUntil(lambda: results == ["delivered"])


def test_work_and_delivery_have_their_own_threads(threads: ThreadJobs, qtbot: QtBot) -> None:
    receiver, thread_ids = QObject(), list[tuple[int, int]]()

    def delivered(worker: int) -> None:
        thread_ids.append((worker, threading.get_ident()))

    for _ in range(3):
        threads.run(receiver, threading.get_ident, delivered, unexpected)
    qtbot.waitUntil(lambda: len(thread_ids) == 3)
    assert {gui for _, gui in thread_ids} == {threading.get_ident()}
    assert len({worker for worker, _ in thread_ids}) == 1
    assert thread_ids[0][0] != threading.get_ident()


def test_closing_waits_for_work_and_drops_results(threads: ThreadJobs, qtbot: QtBot) -> None:
    receiver, written, posted = QObject(), list[int](), threading.Event()
    threads.run(receiver, partial(written.append, 1), unexpected, unexpected)
    threads.run(receiver, posted.set, unexpected, unexpected)
    posted.wait(10)
    threads.run(receiver, partial(written.append, 2), unexpected, unexpected)
    threads.close()
    assert written == [1, 2]
    qtbot.wait(0)


def test_work_given_after_closing_is_dropped(qtbot: QtBot) -> None:
    threads, results = ThreadJobs(), list[object]()
    threads.close()
    threads.run(threads, lambda: results.append("worked"), results.append, results.append)
    qtbot.wait(1)
    assert results == []


def test_fake_jobs_run_only_on_request() -> None:
    jobs, receiver, results = FakeJobs(), QObject(), list[str]()
    jobs.run(receiver, lambda: "done", results.append, unexpected)
    assert results == []
    jobs.finish()
    assert results == ["done"]
