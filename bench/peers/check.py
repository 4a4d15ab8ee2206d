"""The same job with pandas and scikit-learn: read both datasets, divide, fit, predict on the head's holdout, MSE.

With "whole" as the last word, also what else a check does: an interval of the change by 1,000 resamples of the holdout,
rows matched by key and cells compared, and each column tested for drift.
"""

import json
import sys

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

base_path, head_path, divide = sys.argv[1:4]
whole = sys.argv[4:] == ["whole"]


def holdout(frame):
    if divide == "column":
        return (frame["part"] == "holdout").to_numpy()
    hashed = pd.util.hash_array(frame["id"].to_numpy(), categorize=False)
    return hashed < np.uint64(0.2 * 2**64)


def sides(frame):
    features = pd.get_dummies(frame.drop(columns=["id", "part", "target"], errors="ignore"), drop_first=True)
    return features, frame["target"].to_numpy(), holdout(frame)


def interval(before, after):
    random = np.random.default_rng(1)
    changes = []
    for _ in range(1000):
        drawn = random.integers(0, len(before), len(before))
        changes.append(after[drawn].mean() / before[drawn].mean() - 1)
    return [float(bound) for bound in np.percentile(changes, [2.5, 97.5])]


base, head = pd.read_csv(base_path), pd.read_csv(head_path)
base_x, base_y, base_held = sides(base)
head_x, head_y, head_held = sides(head)
baseline = LinearRegression().fit(base_x[~base_held].to_numpy(), base_y[~base_held])
candidate = LinearRegression().fit(head_x[~head_held].to_numpy(), head_y[~head_held])
rows, actual = head_x[head_held].to_numpy(), head_y[head_held]
before, after = (baseline.predict(rows) - actual) ** 2, (candidate.predict(rows) - actual) ** 2
answer = {"baseline": float(np.mean(before)), "candidate": float(np.mean(after))}
if whole:
    from review import review

    answer = {**answer, "interval": interval(before, after), **review(base, head)}
print(json.dumps(answer))
