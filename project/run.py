"""Runs all levels and writes what they found: run.py <data> <results>."""

import ast
import importlib
import inspect
import json
import os
import platform
import sys
import time
import warnings
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / f"level-{level}") for level in (2, 3, 4, 5)]
sys.path.insert(0, str(HERE / "level-2" / "tests"))
sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
# One thread adds up in one order.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"


def say(what: str) -> None:
    print(f"  {what} …", file=sys.stderr, flush=True)


def run_notebook(path: Path, folder: Path) -> tuple[list[dict], dict]:
    """Runs a notebook cell by cell; a cell's output is its last line's value."""
    names: dict = {}
    cells = []
    os.chdir(folder)
    for code in path.read_text(encoding="utf-8").split("# %%\n")[1:]:
        tree = ast.parse(code)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, str(path), "exec"), names)
        value = eval(compile(ast.Expression(last.value), str(path), "eval"), names) if last else None
        lines = [line for line in code.strip().splitlines() if not line.startswith("# [")]
        cells.append({"code": "\n".join(lines), "output": "" if value is None else str(value)})
    return cells, names


def notebook(data: Path) -> dict:
    cells, names = run_notebook(HERE / "level-1" / "notebook.py", data.parent)
    model, X_test, y_test = names["model"], names["X_test"], names["y_test"]
    return {
        "cells": cells,
        "testFlights": len(y_test),
        "lateInTest": int(y_test.sum()),
        "lateCalled": int(model.predict(X_test).sum()),
        "accuracy": round(model.score(X_test, y_test), 4),
        "neverLateAccuracy": round(1 - y_test.mean(), 4),
    }


def about(flights) -> dict:
    first = flights["left"].min().normalize()
    weeks = flights.groupby((flights["left"] - first).dt.days // 7)
    hours = flights.groupby(flights["left"].dt.hour)
    return {
        "flights": len(flights),
        "airports": int(flights["origin"].nunique()),
        "from": f"{first:%Y-%m-%d}",
        "to": f"{flights['left'].max():%Y-%m-%d}",
        "late": int(flights["late"].sum()),
        "lateShare": round(flights["late"].mean(), 4),
        "weeks": [{
            "from": f"{part['left'].min():%Y-%m-%d}",
            "flights": len(part),
            "lateShare": round(part["late"].mean(), 4),
        } for _, part in weeks],
        "hoursItLeft": [{
            "hour": int(hour),
            "flights": len(part),
            "lateShare": round(part["late"].mean(), 4),
        } for hour, part in hours],
    }


def files(folder: Path) -> list[dict]:
    """The files of a folder, with what each says of itself."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return [{"path": name, "says": says(path)} for name, path in sorted(paths.items()) if "cache" not in name]


def says(path: Path) -> str:
    if path.suffix != ".py":
        return ""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").splitlines()[0]


def tests() -> list[str]:
    """Runs the tests of level 2 as pytest would; one that fails stops the run."""
    module = importlib.import_module("test_flights")
    found = [(name, test) for name, test in inspect.getmembers(module, inspect.isfunction) if name.startswith("test_")]
    for _, test in found:
        test()
    return [name for name, _ in found]


def main(data: Path, out: Path) -> None:
    import fastapi
    import pandas
    import sklearn
    from ablation import ablation
    from compare import compare
    from flights.data import load
    from pipeline import march
    from replay import replay

    start = time.perf_counter()
    flights = load(data)
    say("level 1, the notebook")
    first = notebook(data)
    say("level 2, the repository and its tests")
    second = {"files": files(HERE / "level-2"), "tests": tests(), **compare(flights)}
    say("level 3, the service: March, flight by flight")
    third, latency = replay(flights, data)
    say("level 4, four weekly runs and a broken feed")
    fourth = march(flights)
    say("level 5, the ablation")
    fifth = ablation(flights)
    result = {
        "versions": {
            "python": platform.python_version(),
            "pandas": pandas.__version__,
            "scikitLearn": sklearn.__version__,
            "fastapi": fastapi.__version__,
        },
        "data": about(flights),
        "notebook": first,
        "repository": second,
        "service": third,
        "pipeline": fourth,
        "research": fifth,
        "measured": {
            "seconds": round(time.perf_counter() - start),
            "machine": f"{platform.system()}, {os.cpu_count()} cores",
            "latencyMs": latency,
        },
    }
    out.write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    warnings.simplefilter("ignore", FutureWarning)
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
