"""What is known of a flight two hours before it leaves."""

import numpy as np
import pandas as pd

TABLE = ["distance", "hour", "weekday"]
STATE = ["here", "everywhere"]
HOUR = 60


def minutes(times: pd.Series) -> np.ndarray:
    """Counts minutes since 1970."""
    return times.to_numpy().astype("datetime64[m]").astype("int64")


class Track:
    """The delays of flights in the order in which they landed."""

    def __init__(self, flights: pd.DataFrame) -> None:
        self.landed = minutes(flights["landed"])
        self.sums = np.append(0, flights["delay"].cumsum())

    # [show: window]
    def window(self, planned: int) -> tuple[int, int]:
        """Counts and sums delays, 8 to 2 hours before."""
        first, last = np.searchsorted(
            self.landed,
            [planned - 8 * HOUR, planned - 2 * HOUR])
        total = self.sums[last] - self.sums[first]
        return last - first, total
    # [/show]


class Landed:
    """What the flights that have landed say about an airport."""

    def __init__(self, flights: pd.DataFrame) -> None:
        ordered = flights.sort_values("landed", kind="stable")
        self.none = Track(ordered.head(0))
        self.all = Track(ordered)
        self.by_origin = {name: Track(part) for name, part in ordered.groupby("origin")}

    # [show: state]
    def state(self, airport: str, planned: int):
        """The mean delay here and everywhere.

        An airport with few flights leans on the others.
        """
        n, total = self.all.window(planned)
        everywhere = total / max(n, 1)
        track = self.by_origin.get(airport, self.none)
        n, total = track.window(planned)
        here = (total + 5 * everywhere) / (n + 5)
        return here, everywhere
    # [/show]


def features(flights: pd.DataFrame, landed: Landed) -> pd.DataFrame:
    """Adds all that a model may see; `landed` holds the flights to look back on."""
    pairs = zip(flights["origin"], minutes(flights["planned"]))
    states = [landed.state(airport, planned) for airport, planned in pairs]
    here, everywhere = zip(*states)
    return flights.assign(
        hour=flights["planned"].dt.hour,
        weekday=flights["planned"].dt.weekday,
        here=here,
        everywhere=everywhere,
    )
