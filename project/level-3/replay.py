"""Sends March through the running service, flight by flight."""

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd

from flights.split import by_date
from train import save

HERE = Path(__file__).parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def served(flights: pd.DataFrame, data: Path):
    """Starts the service in a folder of its own and ends it."""
    with TemporaryDirectory() as folder:
        save(flights, Path(folder, "model.joblib"))
        shutil.copy(data, Path(folder, "flights.json"))
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", "service:app", "--port", str(port), "--log-level", "warning"]
        paths = os.pathsep.join([str(HERE), str(HERE.parent / "level-2")])
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, "PYTHONPATH": paths})
        try:
            yield connect(process, port)
        finally:
            process.terminate()
            process.wait()


def connect(process: subprocess.Popen, port: int) -> http.client.HTTPConnection:
    """Waits until the service answers."""
    deadline = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < deadline:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("GET", "/health")
            connection.getresponse().read()
            return connection
        except ConnectionError:
            time.sleep(0.2)
    raise RuntimeError("The service did not start.")


def ask(connection: http.client.HTTPConnection, body: dict) -> tuple[int, dict, float]:
    """One request: status, answer, milliseconds."""
    start = time.perf_counter()
    connection.request("POST", "/predict", json.dumps(body), {"content-type": "application/json"})
    response = connection.getresponse()
    answer = json.loads(response.read())
    return response.status, answer, (time.perf_counter() - start) * 1000


def body_of(flight: pd.Series) -> dict:
    return {
        "origin": flight["origin"],
        "distance": int(flight["distance"]),
        "planned": flight["planned"].isoformat(timespec="minutes"),
    }


def replay(flights: pd.DataFrame, data: Path) -> tuple[dict, dict]:
    """What level 3 shows, and apart from it what it measured of this machine."""
    _, march = by_date(flights, "2001-03-01")
    with served(flights, data) as connection:
        answers = [ask(connection, body_of(flight)) for _, flight in march.iterrows()]
        chances = np.array([answer["late"] for _, answer, _ in answers])
        shown = march.iloc[int(chances.argmax())]
        request = body_of(shown)
        status, answer, _ = ask(connection, request)
        wrong = {**request, "distance": -1}
        refused, message, _ = ask(connection, wrong)
    log = march.assign(
        chance=chances,
        warn=[answer["warn"] for _, answer, _ in answers],
        day=march["planned"].dt.strftime("%Y-%m-%d"),
    )
    times = np.array([milliseconds for _, _, milliseconds in answers])
    p50, p95 = np.quantile(times, [0.5, 0.95])
    return {
        "request": request,
        "status": status,
        "answer": answer,
        "delay": int(shown["delay"]),
        "refused": {"request": wrong, "status": refused, "message": message["detail"][0]["msg"]},
        "requests": len(log),
        "errors": sum(code != 200 for code, _, _ in answers),
        "warned": int(log["warn"].sum()),
        "warnedLate": int((log["warn"] & log["late"]).sum()),
        "late": int(log["late"].sum()),
        "days": [day_of(name, part) for name, part in log.groupby("day")],
    }, {"p50": round(p50, 1), "p95": round(p95, 1)}


def day_of(day: str, log: pd.DataFrame) -> dict:
    return {
        "day": day,
        "requests": len(log),
        "predicted": round(log["chance"].mean(), 4),
        "late": round(log["late"].mean(), 4),
        "warned": int(log["warn"].sum()),
    }
