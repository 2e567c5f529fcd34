"""What must stay true of the features and the split."""

import pandas as pd

from flights.features import Landed, features
from flights.split import by_date


def flight(planned: str, landed: str, delay: int, origin: str = "ORD", day: str = "2001-03-01") -> dict:
    return {
        "planned": pd.Timestamp(f"{day} {planned}"),
        "landed": pd.Timestamp(f"{day} {landed}"),
        "delay": delay,
        "origin": origin,
    }


# [show: test]
def test_sees_only_what_has_landed():
    seen = flight("06:00", landed="09:00", delay=50)
    unseen = flight("06:00", landed="11:00", delay=500)
    asked = flight("12:00", landed="15:00", delay=0)
    table = pd.DataFrame([seen, unseen, asked])
    last = features(table, Landed(table)).iloc[2]
    assert last["everywhere"] == 50
# [/show]


def test_airport_without_flights_leans_on_the_others():
    seen = flight("06:00", landed="09:00", delay=50)
    asked = flight("12:00", landed="15:00", delay=0, origin="XYZ")
    table = pd.DataFrame([seen, asked])
    assert features(table, Landed(table)).iloc[1]["here"] == 50


def test_no_day_is_on_both_sides():
    table = pd.DataFrame([flight("06:00", "09:00", 0, day=f"2001-0{month}-01") for month in (1, 2, 3)])
    train, test = by_date(table, "2001-03-01")
    assert train["planned"].max() < test["planned"].min()
