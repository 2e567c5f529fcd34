"""How good warnings are."""

import numpy as np
import pandas as pd
from sklearn.metrics import average_precision_score


def average_precision(late: pd.Series, score: np.ndarray) -> float:
    """Of the flights it warns of, how many are late, over all thresholds."""
    return average_precision_score(late, score)


def interval(late: pd.Series, days: pd.Series, score: np.ndarray, other: np.ndarray | None = None) -> np.ndarray:
    """90 % of 1000 draws of whole days, since a day's flights are alike; of what a score gains over another, if there is one."""
    rng = np.random.default_rng(0)
    facts = late.to_numpy()
    by_day = list(pd.Series(range(len(late))).groupby(days.to_numpy()).indices.values())
    draws = []
    for _ in range(1000):
        rows = np.concatenate([by_day[i] for i in rng.integers(len(by_day), size=len(by_day))])
        less = 0 if other is None else average_precision(facts[rows], other[rows])
        draws.append(average_precision(facts[rows], score[rows]) - less)
    return np.quantile(draws, [0.05, 0.95])


def top(late: pd.Series, score: np.ndarray, share: float) -> tuple[int, int]:
    """Counts the flights it warns of most, and the late ones among them."""
    count = round(len(score) * share)
    warned = np.argsort(-score, kind="stable")[:count]
    return count, int(late.to_numpy()[warned].sum())
