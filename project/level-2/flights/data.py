"""Loads the flights and checks them."""

from pathlib import Path

import pandas as pd

COLUMNS = ["date", "delay", "distance", "origin", "destination"]


# [show: check]
def check(flights: pd.DataFrame) -> None:
    """Stops at data that no model should see."""
    assert list(flights.columns) == COLUMNS
    assert not flights.isna().any().any()
    assert not flights.duplicated().any()
    assert flights["delay"].between(-120, 1440).all()
# [/show]


def load(path: str | Path) -> pd.DataFrame:
    """Reads the flights, in the order of the timetable."""
    flights = pd.read_json(path, convert_dates=False)
    check(flights)
    flights["left"] = pd.to_datetime(flights["date"])
    flights["planned"] = planned(flights)
    flights["landed"] = landed(flights)
    flights["late"] = flights["delay"] > 60
    return flights.sort_values("planned", ignore_index=True, kind="stable")


# [show: planned]
def planned(flights: pd.DataFrame) -> pd.Series:
    """The timetable's minute, as near as we can tell.

    `date` is when a flight really left: its hour tells
    of the delay. So we take the delay off again.
    """
    late = flights["delay"].clip(lower=0)
    return flights["left"] - pd.to_timedelta(late, unit="min")
# [/show]


def landed(flights: pd.DataFrame) -> pd.Series:
    """When the delay is known: half an hour and 450 miles an hour later."""
    minutes = (30 + flights["distance"] / 7.5).round()
    return flights["left"] + pd.to_timedelta(minutes, unit="min")
