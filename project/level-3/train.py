"""Trains the model that the service answers from: train.py <flights> <model>."""

import sys
from pathlib import Path

import joblib
import numpy as np
import pandas as pd

from flights.data import load
from flights.features import STATE, TABLE, Landed, features
from flights.models import linear
from flights.split import by_date


def save(flights: pd.DataFrame, path: Path) -> None:
    """Trains on January and February and keeps what warns of 5 %."""
    train, _ = by_date(features(flights, Landed(flights)), "2001-03-01")
    columns = TABLE + STATE
    model = linear(columns).fit(train[columns], train["late"])
    threshold = np.quantile(model.predict_proba(train[columns])[:, 1], 0.95)
    joblib.dump({"model": model, "threshold": threshold, "columns": columns}, path)


if __name__ == "__main__":
    save(load(sys.argv[1]), Path(sys.argv[2]))
