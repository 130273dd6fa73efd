"""A queue in front of several servers, first come, first served.

The times follow from the recursion of Kiefer and Wolfowitz, "On the theory of queues with many
servers" (1955): who comes next begins with the server that is free first. Nothing is approximated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapreplace


@dataclass(frozen=True, slots=True)
class QueueTrace:
    """What happened to everybody, in the order of their arrival.

    `begins` and `ends` are those of their service, `stations` says where it was.
    """

    arrivals: Sequence[float]
    begins: Sequence[float]
    ends: Sequence[float]
    stations: Sequence[int]

    def waits(self) -> list[float]:
        """The seconds from arrival to service, in the order of arrival."""
        return [begin - arrival for begin, arrival in zip(self.begins, self.arrivals, strict=True)]


def serve(
    arrivals: Sequence[float],
    services: Sequence[float],
    choices: Sequence[Sequence[int]],
    servers: Sequence[int],
) -> QueueTrace:
    """Serve everybody who arrives; each station has a queue of its own.

    `arrivals` ascend. `choices` are the stations that each person may use, at least one; of
    several they join the one where service begins first. `servers` is the number at each station,
    at least 1.
    """
    if len(servers) == 1:
        return _serve_one(arrivals, services, servers[0])
    free = [[0.0] * number for number in servers]
    begins, ends, stations = [], [], []
    for arrival, service, choice in zip(arrivals, services, choices, strict=True):
        station = choice[0]
        if len(choice) > 1:
            station = min(choice, key=lambda one: (max(arrival, free[one][0]), one))
        queue = free[station]
        begin = max(arrival, queue[0])
        heapreplace(queue, begin + service)
        begins.append(begin)
        ends.append(begin + service)
        stations.append(station)
    return QueueTrace(arrivals, begins, ends, stations)


def _serve_one(arrivals: Sequence[float], services: Sequence[float], servers: int) -> QueueTrace:
    """The same with one station, as at most events: a rehearsal spends most of its time here."""
    free = [0.0] * servers
    begins, ends = [], []
    for arrival, service in zip(arrivals, services, strict=True):
        first = free[0]
        begin = arrival if arrival > first else first  # noqa: FURB136 - max() takes twice as long
        end = begin + service
        heapreplace(free, end)
        begins.append(begin)
        ends.append(end)
    return QueueTrace(arrivals, begins, ends, [0] * len(begins))
