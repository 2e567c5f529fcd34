"""Answers, two hours before a flight leaves."""

from datetime import datetime

import joblib
import pandas as pd
from fastapi import FastAPI
from pydantic import BaseModel, Field

from flights.data import load
from flights.features import Landed, features

app = FastAPI(title="Will this flight be late?")
saved = joblib.load("model.joblib")
# A feed would come over the network; here it is a file.
landed = Landed(load("flights.json"))


# [show: request]
class Flight(BaseModel):
    origin: str = Field(min_length=3, max_length=3)
    distance: int = Field(gt=0, lt=6000)
    planned: datetime
# [/show]


# [show: predict]
@app.post("/predict")
def predict(flight: Flight) -> dict:
    """The chance of more than an hour late."""
    row = pd.DataFrame([vars(flight)])
    known = features(row, landed)[saved["columns"]]
    chance = saved["model"].predict_proba(known)[0, 1]
    return {
        "late": round(float(chance), 3),
        "warn": bool(chance >= saved["threshold"]),
    }
# [/show]


@app.get("/health")
def health() -> dict:
    """Whether it is up."""
    return {"ok": True}
