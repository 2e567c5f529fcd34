"""Splits by date: the past to train, the future to test."""

import pandas as pd


# [show: split]
def by_date(flights: pd.DataFrame, day: str):
    """Splits into the flights before a day and the rest."""
    before = flights["planned"] < pd.Timestamp(day)
    return flights[before], flights[~before]
# [/show]
