// The smallest config, as a hint for whoever has none.

export const firstConfig = `Five lines are enough:
    version: 1
    data: data/houses.csv
    target: price
    model: linear
    metrics: mse`;
