# scikit-learn's values of the metrics on six data sets. Run: python3 tests/core/metrics/oracle.py > tests/core/metrics/oracle.json
import json

import numpy as np
import scipy
import sklearn
from scipy.special import huber
from sklearn import metrics as m

rng = np.random.default_rng(20261121)


def regression(actual, predicted):
    actual, predicted = np.round(actual, 6), np.round(predicted, 6)
    error = np.abs(actual - predicted)
    return {
        "actual": actual.tolist(),
        "predicted": predicted.tolist(),
        "values": {
            "mse": m.mean_squared_error(actual, predicted),
            "rmse": m.mean_squared_error(actual, predicted, squared=False),
            "mae": m.mean_absolute_error(actual, predicted),
            "r2": m.r2_score(actual, predicted),
            "median-absolute-error": m.median_absolute_error(actual, predicted),
            "mape": m.mean_absolute_percentage_error(actual, predicted),
            # Not in scikit-learn: NumPy by the formula, SciPy's Huber function, NumPy.
            "smape": float(np.mean(2 * error / (np.abs(actual) + np.abs(predicted)))),
            "pinball 0.9": m.mean_pinball_loss(actual, predicted, alpha=0.9),
            "pinball 0.25": m.mean_pinball_loss(actual, predicted, alpha=0.25),
            "huber 1": float(np.mean(huber(1, actual - predicted))),
            "bias": float(np.mean(predicted - actual)),
        },
    }


def classification(classes, actual, probabilities, positive):
    classes = np.array(classes)
    probabilities = np.round(probabilities, 6)
    predicted = classes[np.argmax(probabilities, axis=1)]
    values = {
        "accuracy": m.accuracy_score(actual, predicted),
        "error-rate": m.zero_one_loss(actual, predicted),
        "balanced-accuracy": m.balanced_accuracy_score(actual, predicted),
        "log-loss": m.log_loss(actual, probabilities, labels=classes),
    }
    for average in ("macro", "weighted"):
        p, r, f, _ = m.precision_recall_fscore_support(actual, predicted, average=average, zero_division=0)
        values |= {f"precision {average}": p, f"recall {average}": r, f"f1 {average}": f}
        values[f"pr-auc {average}"] = m.average_precision_score(
            np.stack([actual == c for c in classes], axis=1), probabilities, average=average
        )
        if len(classes) > 2:
            values[f"roc-auc {average}"] = m.roc_auc_score(
                actual, probabilities, multi_class="ovr", average=average, labels=classes
            )
    if positive is not None:
        score = probabilities[:, list(classes).index(positive)]
        p, r, f, _ = m.precision_recall_fscore_support(
            actual, predicted, average="binary", pos_label=positive, zero_division=0
        )
        values |= {"precision binary": p, "recall binary": r, "f1 binary": f}
        values["roc-auc binary"] = m.roc_auc_score(actual == positive, score)
        values["pr-auc binary"] = m.average_precision_score(actual, score, pos_label=positive)
        values["brier"] = m.brier_score_loss(actual, score, pos_label=positive)
    else:
        # Brier's own sum over classes, which this version of scikit-learn has only for two.
        truth = np.stack([actual == c for c in classes], axis=1)
        values["brier"] = float(np.mean(np.sum((probabilities - truth) ** 2, axis=1)))
    return {
        "classes": classes.tolist(),
        "actual": [int(np.flatnonzero(classes == a)[0]) for a in actual],
        "predicted": [int(np.flatnonzero(classes == p)[0]) for p in predicted],
        "probabilities": probabilities.T.tolist(),
        "positive": positive,
        "values": {name: float(value) for name, value in values.items()},
    }


def two_classes(n, share, digits):
    actual = np.where(rng.random(n) < share, "yes", "no")
    score = np.round(1 / (1 + np.exp(-rng.normal((actual == "yes") * 1.5 - 1, 1.2))), digits)
    return classification(["no", "yes"], actual, np.stack([1 - score, score], axis=1), "yes")


def four_classes(n):
    classes = np.array(["a", "b", "c", "d"])
    actual = rng.choice(classes, n, p=[0.5, 0.3, 0.15, 0.05])
    weights = rng.gamma(1, 1, (n, 4)) + 1.5 * (actual[:, None] == classes)
    weights[:, 3] *= 0.05  # hardly ever the most probable
    return classification(classes, actual, weights / weights.sum(axis=1, keepdims=True), None)


y = rng.normal(50, 10, 200)
z = rng.lognormal(3, 1, 37)
x = rng.standard_t(3, 151)
print(
    json.dumps(
        {
            "versions": {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "numpy": np.__version__},
            "regression": [
                regression(y, y + rng.normal(0.3, 3, 200)),
                regression(z, z * rng.lognormal(0.1, 0.3, 37)),
                regression(x, 0.7 * x + rng.normal(0, 0.4, 151)),
            ],
            "classification": [two_classes(200, 0.4, 6), two_classes(120, 0.1, 1), four_classes(160)],
        }
    )
)
