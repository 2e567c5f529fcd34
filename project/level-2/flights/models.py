"""The models, the simple one first."""

from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

KINDS = ["hour", "hour_left", "weekday", "origin", "destination"]


# [show: model]
def linear(columns: list[str]) -> Pipeline:
    """Logistic regression on these columns."""
    kinds = [c for c in columns if c in KINDS]
    numbers = [c for c in columns if c not in KINDS]
    one_hot = OneHotEncoder(
        handle_unknown="ignore", min_frequency=20)
    return make_pipeline(
        make_column_transformer(
            (one_hot, kinds), (StandardScaler(), numbers)),
        LogisticRegression(max_iter=2000))
# [/show]


def trees(columns: list[str]) -> Pipeline:
    """Gradient-boosted trees on these columns."""
    names = [name for name in columns if name in ["origin", "destination"]]
    number = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    return make_pipeline(
        make_column_transformer((number, names), remainder="passthrough"),
        HistGradientBoostingClassifier(learning_rate=0.05, max_leaf_nodes=15, random_state=0),
    )
