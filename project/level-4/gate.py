"""Decides whether a new model may serve."""

import pandas as pd


# [show: feed]
def feed_fault(feed: pd.DataFrame, day: pd.Timestamp):
    """What is odd about a week, if anything."""
    weeks = (day - feed["planned"]).dt.days // 7
    delayed = (feed["delay"] > 15).groupby(weeks).mean()
    usual = delayed.median()
    odd = delayed[~delayed.between(usual / 2, usual * 2)]
    if odd.empty:
        return None
    return f"{odd.iloc[0]:.0%} delayed, usual {usual:.0%}"
# [/show]


# [show: gate]
def gate(fault, candidate: float, current: float):
    """Promotes a model that is no worse on a sound feed."""
    if fault:
        return False, f"feed: {fault}"
    if candidate < current:
        return False, "worse in the last finished week"
    return True, "no worse in the last finished week"
# [/show]
