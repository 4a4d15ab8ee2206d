"""The same review with pandas and SciPy: merge on the key, compare cells, two-sample tests base to head and train to holdout."""

import json
import sys

import numpy as np
import pandas as pd
from scipy import stats


def review(base, head):
    columns = [name for name in head.columns if name != "id"]
    both = base.merge(head, on="id", how="outer", suffixes=("_base", "_head"), indicator=True)
    matched = both[both["_merge"] == "both"]
    cells = {}
    changed = np.zeros(len(matched), dtype=bool)
    for name in columns:
        one, other = matched[f"{name}_base"], matched[f"{name}_head"]
        differs = ((one != other) & ~(one.isna() & other.isna())).to_numpy()
        if differs.any():
            cells[name] = int(differs.sum())
        changed |= differs

    held = pd.util.hash_array(head["id"].to_numpy(), categorize=False) < np.uint64(0.2 * 2**64)
    tests = {}
    for name in columns:
        sides = [("base-head", base[name], head[name]), ("train-holdout", head[name][~held], head[name][held])]
        for which, one, other in sides:
            if pd.api.types.is_numeric_dtype(one):
                p = stats.ks_2samp(one.dropna(), other.dropna(), method="asymp").pvalue
            else:
                table = pd.DataFrame({"one": one.value_counts(), "other": other.value_counts()}).fillna(0)
                p = stats.chi2_contingency(table.to_numpy())[1]
            tests[f"{which} {name}"] = float(p)
    return {
        "added": int((both["_merge"] == "right_only").sum()),
        "removed": int((both["_merge"] == "left_only").sum()),
        "changed": int(changed.sum()),
        "cells": cells,
        "tests": len(tests),
    }


if __name__ == "__main__":
    print(json.dumps(review(*(pd.read_csv(path) for path in sys.argv[1:3]))))
