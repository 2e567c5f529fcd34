"""Decides whether a new model may serve."""

import pandas as pd


# [show: feed]
def feed_fault(feed: pd.DataFrame, day: pd.Timestamp):
    """What is odd about a week of the feed, if anything."""
    weeks = (day - feed["planned"]).dt.days // 7
    delayed = (feed["delay"] > 15).groupby(weeks).mean()
    usual = delayed.median()
    low, high = delayed.min(), delayed.max()
    if usual / 2 <= low and high <= usual * 2:
        return None
    return f"{low:.0%} to {high:.0%} delayed, usual {usual:.0%}"
# [/show]


# [show: gate]
def gate(fault: str | None, candidate: float, current: float):
    """Promotes a model that is no worse on a sound feed."""
    if fault:
        return False, f"feed: {fault}"
    if candidate < current:
        return False, "worse in the last finished week"
    return True, "no worse in the last finished week"
# [/show]
