# scikit-learn's weighted metrics, and SciPy's weighted Fieller interval, for weights.test.ts. Run: /usr/bin/python3 tests/core/verdict/weights-oracle.py
import numpy as np
from scipy import stats
from sklearn import metrics as m

n = 300
i = np.arange(n)
y = ((i * 37) % 101) / 10
base_error = (((i * 53) % 97) - 48) / 40
a = y + base_error
b = y + base_error * 1.02 + (((i * 29) % 89) - 44) / 160
w = np.exp((((i * 31) % 83) - 41) / 30)
for name, f in {
    "mse": m.mean_squared_error,
    "mae": m.mean_absolute_error,
    "r2": m.r2_score,
}.items():
    print(name, repr(float(f(y, a, sample_weight=w))), repr(float(f(y, b, sample_weight=w))))

actual = (i * 53) % 89 < 45
p = ((i * 37) % 97 + 1) / 99
q = ((i * 37) % 97 + (i * 7) % 11 + 1) / 109
for name, value in {"baseline": p, "candidate": q}.items():
    print(
        name,
        repr(float(m.accuracy_score(actual, value > 0.5, sample_weight=w))),
        repr(float(m.log_loss(actual, np.c_[1 - value, value], sample_weight=w))),
    )

# The interval of the change in MSE: units' totals of w times the loss, t with (sum w)^2 / sum w^2 - 1 degrees of freedom.
effective = w.sum() ** 2 / (w**2).sum()
A, B = w * (y - a) ** 2, w * (y - b) ** 2


def roots(A, B, t):
    # All r with |mean(B - r A)| <= t sd(B - r A) / sqrt(n): numpy's covariance, and the quadratic's roots.
    n = len(A)
    c = np.cov(A, B) / n
    return np.sort(
        np.roots(
            [
                A.mean() ** 2 - t**2 * c[0, 0],
                -2 * (A.mean() * B.mean() - t**2 * c[0, 1]),
                B.mean() ** 2 - t**2 * c[1, 1],
            ]
        )
    )


low = roots(A, B, stats.t.ppf(0.975, effective - 1))[0] - 1
worst = np.abs(B - A).max()
high = roots(np.append(A, A.mean()), np.append(B, A.mean() + worst), stats.t.ppf(0.975, effective))[1] - 1
print("effective", repr(float(effective)), "interval", repr(float(low)), repr(float(high)))
