# Cells as VS Code, PyCharm and Spyder know them: each "# %%" begins one.

# %%
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

flights = pd.read_json("flights-20k.json")
flights["hour"] = flights.date.dt.hour
flights["weekday"] = flights.date.dt.weekday

# %%
# [show: notebook]
X = flights[["distance", "hour", "weekday"]]
y = flights.delay > 60
X_train, X_test, y_train, y_test = train_test_split(
    X, y, random_state=0)
model = LogisticRegression(max_iter=1000)
model.fit(X_train, y_train)
round(model.score(X_test, y_test), 3)
# [/show]
