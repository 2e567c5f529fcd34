"""Compares what helps, on March, which no model has seen."""

import json
import sys

import pandas as pd
from sklearn.model_selection import train_test_split

from flights.data import load
from flights.features import STATE, TABLE, Landed, features
from flights.metrics import average_precision, interval, top
from flights.models import linear, trees
from flights.split import by_date

AIRPORTS = ["origin", "destination"]


def scores(model, columns: list[str], train: pd.DataFrame, test: pd.DataFrame):
    """Trains on one part and scores the other."""
    model.fit(train[columns], train["late"])
    return model.predict_proba(test[columns])[:, 1]


def judge(test: pd.DataFrame, score, other=None) -> dict[str, float]:
    """The average precision, or what it gains over another, with its interval."""
    low, high = interval(test["late"], test["planned"].dt.date, score, other)
    value = average_precision(test["late"], score)
    less = 0 if other is None else average_precision(test["late"], other)
    return {"value": round(value - less, 4), "low": round(low, 4), "high": round(high, 4)}


def compare(flights: pd.DataFrame) -> dict:
    """Everything that level 2 found out."""
    table = features(flights, Landed(flights))
    table["hour_left"] = table["left"].dt.hour
    table["whole_day"] = table.groupby(["origin", table["left"].dt.date])["delay"].transform("mean")
    train, test = by_date(table, "2001-03-01")
    mixed = train_test_split(table, test_size=len(test), random_state=0)
    known = TABLE + STATE

    def of(build, columns: list[str], parts=(train, test)) -> dict[str, float]:
        return judge(parts[1], scores(build(columns), columns, *parts))

    simple = scores(linear(TABLE), TABLE, train, test)
    better = scores(linear(known), known, train, test)
    stronger = scores(trees(known), known, train, test)
    warned, found = top(test["late"], better, 0.05)
    return {
        "trainFlights": len(train),
        "testFlights": len(test),
        "lateInTest": int(test["late"].sum()),
        "baseRate": round(test["late"].mean(), 4),
        "averagePrecision": {
            "hourItLeft": of(linear, ["distance", "hour_left", "weekday"]),
            "table": of(linear, TABLE),
            "tableTrees": of(trees, TABLE),
            "airports": of(linear, TABLE + AIRPORTS),
            "known": of(linear, known),
            "knownTrees": of(trees, known),
            "knownAndAirports": of(linear, known + AIRPORTS),
            "randomSplit": of(linear, known, mixed),
            "wholeDay": of(linear, TABLE + ["whole_day"]),
        },
        "gains": {
            "knownOverTable": judge(test, better, simple),
            "treesOverLinear": judge(test, stronger, better),
        },
        "warnings": {"flights": warned, "late": found, "precision": round(found / warned, 4)},
    }


if __name__ == "__main__":
    print(json.dumps(compare(load(sys.argv[1])), indent=2))
