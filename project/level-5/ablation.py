"""Does the state of the network add to the state of the airport?"""

import numpy as np
import pandas as pd

from flights.features import TABLE, Landed, features, minutes
from flights.metrics import average_precision
from flights.models import linear
from flights.split import by_date

SEEDS = range(10)

# [show: variants]
VARIANTS = {
    "airport": TABLE + ["here"],
    "network": TABLE + ["here", "there", "everywhere"],
    "shuffled": TABLE + ["here", "any_there", "any_where"],
    "withoutAirport": TABLE,
}
# [/show]


def with_network(flights: pd.DataFrame) -> pd.DataFrame:
    """Adds the state of the destination."""
    landed = Landed(flights)
    table = features(flights, landed)
    pairs = list(zip(flights["origin"], flights["destination"], minutes(flights["planned"])))

    def mean(airport: str, planned: int) -> float:
        n, total = landed.by_origin.get(airport, landed.none).window(planned)
        return total / (n + 5)

    # What leans on the network is not the airport alone.
    table["here"] = [mean(origin, planned) for origin, _, planned in pairs]
    table["there"] = [mean(destination, planned) for _, destination, planned in pairs]
    return table


def shuffled(table: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Adds a network that belongs to other flights, as a control."""
    order = np.random.default_rng(seed).permutation(len(table))
    return table.assign(
        any_where=table["everywhere"].to_numpy()[order],
        any_there=table["there"].to_numpy()[order],
    )


# [show: seed]
def one_seed(train, test, seed: int) -> dict[str, float]:
    """All variants on the same draw of flights and days."""
    rng = np.random.default_rng(seed)
    rows = rng.integers(len(train), size=len(train))
    drawn = train.iloc[rows]
    month = draw_days(test, rng)
    return {
        name: score(drawn, month, columns)
        for name, columns in VARIANTS.items()
    }
# [/show]


def draw_days(test: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Draws as many whole days as there are."""
    by_day = [part for _, part in test.groupby(test["planned"].dt.date)]
    return pd.concat([by_day[i] for i in rng.integers(len(by_day), size=len(by_day))])


def score(train: pd.DataFrame, test: pd.DataFrame, columns: list[str]) -> float:
    model = linear(columns).fit(train[columns], train["late"])
    return average_precision(test["late"], model.predict_proba(test[columns])[:, 1])


def spread(values: np.ndarray) -> dict:
    """Mean, standard deviation and range."""
    return {
        "mean": round(values.mean(), 4),
        "deviation": round(values.std(ddof=1), 4),
        "low": round(values.min(), 4),
        "high": round(values.max(), 4),
    }


def ablation(flights: pd.DataFrame) -> dict:
    """Ten seeds, and what the network adds in each."""
    table = with_network(flights)
    runs = []
    for seed in SEEDS:
        train, test = by_date(shuffled(table, seed), "2001-03-01")
        runs.append(one_seed(train, test, seed))
    found = pd.DataFrame(runs)

    def gain(name: str) -> dict:
        values = (found[name] - found["airport"]).to_numpy()
        return {**spread(values), "better": int((values > 0).sum())}

    # Decided before the run: better with every seed, and by more than the control.
    gains = {name: gain(name) for name in ["network", "shuffled"]}
    return {
        "seeds": len(runs),
        "variants": {name: spread(found[name].to_numpy()) for name in VARIANTS},
        "gains": gains,
        "helped": bool(gains["network"]["low"] > 0 and gains["network"]["mean"] > gains["shuffled"]["high"]),
    }
