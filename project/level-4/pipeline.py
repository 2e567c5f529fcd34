"""Retrains every week, on what has landed by then."""

import warnings

import pandas as pd
from sklearn.pipeline import Pipeline

from flights.features import STATE, TABLE, Landed, features
from flights.metrics import average_precision
from flights.models import linear
from gate import feed_fault, gate

COLUMNS = TABLE + STATE
WEEK = pd.Timedelta(days=7)
DAYS = ["2001-03-01", "2001-03-08", "2001-03-15", "2001-03-22"]


def train(feed: pd.DataFrame, until: pd.Timestamp) -> Pipeline:
    """Trains on the flights before a day."""
    past = feed[feed["planned"] < until]
    return linear(COLUMNS).fit(past[COLUMNS], past["late"])


def score(model: Pipeline, feed: pd.DataFrame, start: pd.Timestamp) -> float:
    """The average precision in the week from a day on."""
    week = feed[feed["planned"].between(start, start + WEEK, inclusive="left")]
    with warnings.catch_warnings():
        # A week without a late flight scores 0, and says so.
        warnings.simplefilter("ignore")
        return max(0.0, average_precision(week["late"], model.predict_proba(week[COLUMNS])[:, 1]))


# [show: pipeline]
def retrain(feed: pd.DataFrame, day: pd.Timestamp, current):
    """One run: check, train, evaluate, decide."""
    fault = feed_fault(feed, day)
    candidate = train(feed, day - WEEK)
    new = score(candidate, feed, day - WEEK)
    old = score(current, feed, day - WEEK)
    promoted, reason = gate(fault, new, old)
    return candidate, fault, old, new, promoted, reason
# [/show]


def landed_by(flights: pd.DataFrame, day: pd.Timestamp) -> pd.DataFrame:
    """The feed on the morning of a day: what has landed, with its features."""
    feed = flights[flights["landed"] < day]
    return features(feed, Landed(feed))


def break_feed(flights: pd.DataFrame, day: pd.Timestamp) -> pd.DataFrame:
    """The same flights, without a delay in the two weeks before a day."""
    broken = flights["planned"].between(day - 2 * WEEK, day, inclusive="left")
    return flights.assign(
        delay=flights["delay"].mask(broken, 0),
        late=flights["late"] & ~broken,
    )


def run(flights: pd.DataFrame, day: pd.Timestamp, current: Pipeline, truth: pd.DataFrame) -> tuple[dict, Pipeline]:
    """One run as the log shows it, and the model that serves after it."""
    feed = landed_by(flights, day)
    candidate, fault, old, new, promoted, reason = retrain(feed, day, current)
    states = [("check", not fault), ("train", True), ("evaluate", True), ("gate", promoted)]
    log = {
        "day": f"{day:%Y-%m-%d}",
        "trainedOn": int((feed["planned"] < day - WEEK).sum()),
        "steps": [{"name": name, "passed": passed} for name, passed in states],
        "lastWeek": {"current": round(old, 4), "candidate": round(new, 4)},
        "promoted": promoted,
        "reason": reason,
        "scoreAlonePromotes": bool(gate(None, new, old)[0]),
        "nextWeek": {
            "current": round(score(current, truth, day), 4),
            "candidate": round(score(candidate, truth, day), 4),
        },
    }
    return log, candidate if promoted else current


def with_broken_feed(flights: pd.DataFrame, days: list, serving: Pipeline, truth: pd.DataFrame) -> list[dict]:
    """The run while the feed is broken, and the one a week after it was mended."""
    feed = break_feed(flights, days[0])
    runs = []
    for day in days:
        log, serving = run(feed, day, serving, truth)
        runs.append(log)
    return runs


def march(flights: pd.DataFrame) -> dict:
    """Four weekly runs, and two of them again with a feed that was broken for two weeks."""
    truth = features(flights, Landed(flights))
    days = [pd.Timestamp(day) for day in DAYS]
    serving = train(landed_by(flights, days[0]), days[0] - 2 * WEEK)
    runs = []
    for day in days:
        if day == days[2]:
            broken = with_broken_feed(flights, days[2:], serving, truth)
        log, serving = run(flights, day, serving, truth)
        runs.append(log)
    return {"runs": runs, "brokenFeed": broken}
