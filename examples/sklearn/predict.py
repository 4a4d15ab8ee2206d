"""Predicts the held-out rows with the model that train.py left."""

import sys
from pathlib import Path

import joblib
import pandas as pd

model, features, predictions = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
rows = pd.read_csv(features)
pipeline = joblib.load(model / "forest.joblib")
answers = pipeline.predict(rows.drop(columns="house_id"))
pd.DataFrame({"house_id": rows["house_id"], "prediction": answers}).to_csv(predictions, index=False)
