"""A linear model in whole numbers for HiGHS: bounds, and whether rules can hold together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import highspy
import numpy as np

_INFINITE = highspy.kHighsInf


@dataclass(frozen=True, slots=True)
class Solved:
    """The result of a model. `bound` is what no solution goes below; `value` of the best found."""

    is_feasible: bool
    bound: float
    value: float

    @property
    def is_proven(self) -> bool:
        """Whether the best solution was found."""
        return self.is_feasible and self.value - self.bound < 0.5


@dataclass(slots=True)
class LinearModel:
    """Variables and rows, collected one after another."""

    _costs: list[float] = field(default_factory=list)
    _lower: list[float] = field(default_factory=list)
    _upper: list[float] = field(default_factory=list)
    _whole: list[bool] = field(default_factory=list)
    _row_lower: list[float] = field(default_factory=list)
    _row_upper: list[float] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _columns: list[int] = field(default_factory=list)
    _values: list[float] = field(default_factory=list)

    def variable(
        self, *, cost: float = 0.0, lower: float = 0.0, upper: float = _INFINITE, whole: bool = True
    ) -> int:
        """Add a variable; its number."""
        self._costs.append(cost)
        self._lower.append(lower)
        self._upper.append(upper)
        self._whole.append(whole)
        return len(self._costs) - 1

    def row(
        self,
        columns: Sequence[int],
        values: Sequence[float] = (),
        *,
        lower: float = -_INFINITE,
        upper: float = _INFINITE,
    ) -> int:
        """Bound a sum of variables, each times its value, or once; the number of the row."""
        self._starts.append(len(self._columns))
        self._columns += columns
        self._values += values or [1.0] * len(columns)
        self._row_lower.append(lower)
        self._row_upper.append(upper)
        return len(self._row_lower) - 1

    def solve(self, seconds: float) -> Solved:
        """The least cost; with one thread, so that a proof repeats. Stops after some seconds."""
        solver = self._solver()
        solver.setOptionValue("time_limit", seconds)
        solver.run()
        status = solver.getModelStatus()
        info = solver.getInfo()
        if status == highspy.HighsModelStatus.kInfeasible:
            return Solved(is_feasible=False, bound=_INFINITE, value=_INFINITE)
        return Solved(True, float(info.mip_dual_bound), float(info.objective_function_value))

    def is_feasible(self) -> bool:
        """Whether all rows can hold together, in whole numbers; costs do not count."""
        solver = self._solver(costs=False)
        solver.run()
        return bool(solver.getModelStatus() != highspy.HighsModelStatus.kInfeasible)

    def _solver(self, *, costs: bool = True) -> Any:
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self._costs), len(self._row_lower)
        lp.col_cost_ = np.array(self._costs) * costs
        lp.col_lower_, lp.col_upper_ = np.array(self._lower), np.array(self._upper)
        lp.row_lower_, lp.row_upper_ = np.array(self._row_lower), np.array(self._row_upper)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.array([*self._starts, len(self._columns)])
        lp.a_matrix_.index_ = np.array(self._columns)
        lp.a_matrix_.value_ = np.array(self._values, dtype=np.float64)
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        lp.integrality_ = [kinds[one] for one in self._whole]
        # Not `Highs`, whose constructor prints a line before anything can silence it (HiGHS #2749).
        solver: Any = highspy.highs._Highs()  # type: ignore[attr-defined]  # noqa: SLF001  # private
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.passModel(lp)
        return solver
