"""Fits a random forest on the train rows and leaves it in the model folder."""

import sys
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

train, model = sys.argv[1], Path(sys.argv[2])
rows = pd.read_csv(train).drop(columns="house_id")
columns = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), ["region"]), remainder="passthrough")
forest = RandomForestRegressor(n_estimators=100, max_depth=8, random_state=0)
pipeline = make_pipeline(columns, forest).fit(rows.drop(columns="price"), rows["price"])
joblib.dump(pipeline, model / "forest.joblib")
print(f"fitted {len(forest.estimators_)} trees on {len(rows)} rows")
