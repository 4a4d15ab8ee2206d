"""The same job with pandas and scikit-learn: read both datasets, divide, fit, predict on the head's holdout, MSE."""

import json
import sys

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

base_path, head_path, divide = sys.argv[1:4]


def holdout(frame):
    if divide == "column":
        return (frame["part"] == "holdout").to_numpy()
    hashed = pd.util.hash_array(frame["id"].to_numpy(), categorize=False)
    return hashed < np.uint64(0.2 * 2**64)


def read(path):
    frame = pd.read_csv(path)
    held = holdout(frame)
    features = pd.get_dummies(frame.drop(columns=["id", "part", "target"], errors="ignore"), drop_first=True)
    return features, frame["target"].to_numpy(), held


base_x, base_y, base_held = read(base_path)
head_x, head_y, head_held = read(head_path)
baseline = LinearRegression().fit(base_x[~base_held].to_numpy(), base_y[~base_held])
candidate = LinearRegression().fit(head_x[~head_held].to_numpy(), head_y[~head_held])
rows, actual = head_x[head_held].to_numpy(), head_y[head_held]
print(
    json.dumps(
        {
            "baseline": float(np.mean((baseline.predict(rows) - actual) ** 2)),
            "candidate": float(np.mean((candidate.predict(rows) - actual) ** 2)),
        }
    )
)
