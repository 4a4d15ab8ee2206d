export const id = 4683;
export const ids = [4683];
export const modules = {

/***/ 44683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ driftFloors),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/core/stats/exact-sum.js
var exact_sum = __webpack_require__(20794);
;// CONCATENATED MODULE: ./lib/core/stats/distribution-distance.js
// How far two distributions are apart: distances that decide about drift, and two that are shown to those who know them.
// Categories may come in any order: the sums over them do not depend on it.

/**
 * Wasserstein distance of order 1 between two samples: the area between their distribution functions.
 *
 * @param levels the values, rising
 * @returns in the unit of the values; 0 when either sample is empty
 * @example wassersteinDistance([0, 1, 3], { reference: [1, 1, 1], current: [0, 0, 3] }) // 1.6666666666666665
 */
function wassersteinDistance(levels, counts) {
    const n = sum(counts.reference);
    const m = sum(counts.current);
    if (n === 0 || m === 0)
        return 0;
    let area = 0;
    let i = 0;
    let j = 0;
    for (let level = 0; level + 1 < levels.length; level++) {
        i += counts.reference[level];
        j += counts.current[level];
        area += Math.abs(i / n - j / m) * (levels[level + 1] - levels[level]);
    }
    return area;
}
/**
 * What `wassersteinDistance` comes to on average when nothing drifted. At each level the difference of the two
 * distribution functions is nearly normal with variance `spread` \u00b7 F (1 - F); its mean size is \u221a(2/\u03c0) times its deviation.
 *
 * @param spread variance of the difference of two shares over p (1 - p): 1/n + 1/m for independent samples
 * @example wassersteinByChance([0, 1], { reference: [5, 5], current: [5, 5] }, 0.2) // 0.178\u2026
 */
function wassersteinByChance(levels, counts, spread) {
    const rows = sum(counts.reference) + sum(counts.current);
    if (rows === 0)
        return 0;
    let area = 0;
    let seen = 0;
    for (let level = 0; level + 1 < levels.length; level++) {
        seen += counts.reference[level] + counts.current[level];
        const share = seen / rows;
        area += Math.sqrt(share * (1 - share)) * (levels[level + 1] - levels[level]);
    }
    return Math.sqrt((2 / Math.PI) * spread) * area;
}
/**
 * Total variation distance: the share of rows that would have to change their category.
 *
 * @returns between 0 and 1
 * @example totalVariation({ reference: [5, 5], current: [9, 1] }) // 0.4
 */
function totalVariation({ reference, current }) {
    const n = sum(reference);
    const m = sum(current);
    if (n === 0 || m === 0)
        return 0;
    const size = (0,exact_sum/* emptySum */.ZO)();
    for (let level = 0; level < reference.length; level++)
        (0,exact_sum/* add */.WQ)(size, Math.abs(reference[level] / n - current[level] / m));
    return (0,exact_sum/* roundedSum */.Ne)(size) / 2;
}
/**
 * What `totalVariation` comes to on average when nothing drifted; see `wassersteinByChance`.
 *
 * @example totalVariationByChance({ reference: [5, 5], current: [5, 5] }, 0.2) // 0.178\u2026
 */
function totalVariationByChance({ reference, current }, spread) {
    const rows = sum(reference) + sum(current);
    if (rows === 0)
        return 0;
    const size = (0,exact_sum/* emptySum */.ZO)();
    for (let level = 0; level < reference.length; level++) {
        const share = (reference[level] + current[level]) / rows;
        (0,exact_sum/* add */.WQ)(size, Math.sqrt(share * (1 - share)));
    }
    return (Math.sqrt((2 / Math.PI) * spread) * (0,exact_sum/* roundedSum */.Ne)(size)) / 2;
}
/**
 * Population stability index: \u03a3 (q - p) ln (q / p) over bins, with half a row added to each bin, so that an empty one
 * counts much and not infinitely (N. Siddiqi, "Credit Risk Scorecards", 2006).
 *
 * @example populationStability({ reference: [50, 50], current: [50, 50] }) // 0
 */
function populationStability(counts) {
    return overBins(counts, (p, q) => (q - p) * Math.log(q / p));
}
/**
 * Jensen\u2013Shannon divergence in bits over bins, between 0 and 1; the same half row is added (J. Lin, IEEE Transactions on
 * Information Theory 37 (1991), p. 145-151).
 *
 * @example jensenShannon({ reference: [50, 50], current: [50, 50] }) // 0
 */
function jensenShannon(counts) {
    return overBins(counts, (p, q) => (p * Math.log2((2 * p) / (p + q)) + q * Math.log2((2 * q) / (p + q))) / 2);
}
function overBins({ reference, current }, term) {
    const bins = reference.length;
    const n = sum(reference) + bins / 2;
    const m = sum(current) + bins / 2;
    const total = (0,exact_sum/* emptySum */.ZO)();
    for (let bin = 0; bin < bins; bin++)
        (0,exact_sum/* add */.WQ)(total, term((reference[bin] + 0.5) / n, (current[bin] + 0.5) / m));
    return Math.max(0, (0,exact_sum/* roundedSum */.Ne)(total));
}
function sum(counts) {
    let total = 0;
    for (let level = 0; level < counts.length; level++)
        total += counts[level];
    return total;
}

// EXTERNAL MODULE: ./lib/core/stats/holm.js
var holm = __webpack_require__(1681);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
;// CONCATENATED MODULE: ./lib/core/stats/chi-square.js
// The chi-square distribution with a whole number of degrees of freedom.

/**
 * Survival function of the chi-square distribution, P(X > x).
 *
 * For whole degrees of freedom the regularised incomplete gamma function is a finite sum of positive terms: NIST Digital
 * Library of Mathematical Functions 8.4.10 and 8.8.2. Terms are carried as logarithms, so none underflows early.
 *
 * @param x any number; infinite allowed
 * @param df degrees of freedom, a whole number >= 1
 * @returns a probability, NaN for NaN; takes df / 2 steps
 * @example chiSquareSurvival(3.841458820694124, 1) // 0.05
 */
function chiSquareSurvival(x, df) {
    if (Number.isNaN(x) || !(df >= 1))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const half = x / 2;
    const odd = df % 2 === 1;
    let sum = odd ? 2 * (0,student_t/* studentTSurvival */.q)(Math.sqrt(x), Number.POSITIVE_INFINITY) : 0;
    // Odd: half^(i - 1/2) / \u0393(i + 1/2) from i = 1; even: half^i / i! from i = 0. Both times e^-half.
    let logTerm = odd ? Math.log(2 * Math.sqrt(half / Math.PI)) - half : -half;
    const terms = Math.floor(df / 2);
    for (let i = 1; i <= terms; i++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / (odd ? i + 0.5 : i));
    }
    return Math.min(1, sum);
}

// EXTERNAL MODULE: ./lib/core/stats/hypergeometric.js
var hypergeometric = __webpack_require__(25016);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/stats/homogeneity.js
// Whether two samples of categories come from one distribution, with a null that holds for rare categories too.



/**
 * Expected rows of each category in the smaller sample from which the chi-square limit is used. Cochran's 5 is good for
 * a single test at 0.05; beside a hundred other columns the far tail counts, and there it is several times too small.
 */
const EXPECTED_FOR_LIMIT = 25;
/** Rows of the smaller sample up to which orders are drawn; beyond, rare categories are put together. */
const ROWS_TO_DRAW = 500;
/** With the data itself 20,000 orders: the smallest probability that can be told is 1 in 20,000. */
const DRAWS = 19_999;
/** Draws at least as extreme as the data after which their share is known well enough. */
const EXCEEDANCES = 20;
/**
 * p-value of Pearson's test of homogeneity for two samples of categories.
 *
 * Two categories: exact, given the margins. Every category expected at least 25 times in the smaller sample: the
 * chi-square limit. Else a permutation test with at most 19,999 seeded orders, which ends early where nothing is found
 * (J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991), p. 301-304); where the smaller
 * sample has more than 500 rows, categories expected less than 25 times count as one instead.
 *
 * @param first, second rows of each sample per category, in any common order
 * @returns a probability; 1 when either sample is empty or there is one category only
 * @example homogeneityP([300, 300, 400], [400, 300, 300]) // 7.9e-7
 */
function homogeneityP(first, second) {
    const total = (level) => first[level] + second[level];
    // In an order of their own, so that neither the draws nor the last digit depend on the one that they are given in.
    const present = Array.from({ length: first.length }, (_, level) => level)
        .filter((level) => total(level) > 0)
        .toSorted((one, other) => total(one) - total(other) || first[one] - first[other]);
    const a = present.map((level) => first[level]);
    const b = present.map((level) => second[level]);
    const n = homogeneity_sum(a);
    const m = homogeneity_sum(b);
    if (n === 0 || m === 0 || present.length < 2)
        return 1;
    if (present.length === 2)
        return (0,hypergeometric/* sameShareP */.I)(a[0], n, b[0], m);
    const share = Math.min(n, m) / (n + m);
    const isRare = a.map((rows, level) => (rows + b[level]) * share < EXPECTED_FOR_LIMIT);
    if (!isRare.includes(true))
        return chiSquareSurvival(chiSquare(a, b, n, m), present.length - 1);
    if (Math.min(n, m) <= ROWS_TO_DRAW)
        return n <= m ? drawnP(a, b) : drawnP(b, a);
    return pooledP(a, b, isRare, share);
}
/** Pearson's statistic: the squared distance from the expected counts over these, over both samples. */
function chiSquare(a, b, n, m) {
    let statistic = 0;
    for (let level = 0; level < a.length; level++) {
        const expected = ((a[level] + b[level]) * n) / (n + m);
        statistic += ((a[level] - expected) ** 2 / expected) * (1 + n / m);
    }
    return statistic;
}
/** Given the margins, Pearson's statistic rises with \u03a3 h\u00b2 / c over the categories: h rows of c are in the first sample. */
function drawnP(smaller, larger) {
    const inverses = Float64Array.from(smaller, (rows, level) => 1 / (rows + larger[level]));
    const order = new Int32Array(homogeneity_sum(smaller) + homogeneity_sum(larger));
    let end = 0;
    for (let level = 0; level < smaller.length; level++) {
        const start = end;
        end += smaller[level] + larger[level];
        order.fill(level, start, end);
    }
    const size = homogeneity_sum(smaller);
    const observed = smaller.reduce((total, rows, level) => total + rows * rows * inverses[level], 0) * (1 - 1e-12);
    const random = (0,stats_random/* seededRandom */.I)(order.length);
    const seen = new Int32Array(smaller.length);
    let exceeded = 0;
    for (let draw = 1; draw <= DRAWS; draw++) {
        let statistic = 0;
        for (let i = 0; i < size; i++) {
            const other = i + Math.floor(random() * (order.length - i));
            const level = order[other];
            order[other] = order[i];
            order[i] = level;
            statistic += (2 * seen[level]++ + 1) * inverses[level];
        }
        for (let i = 0; i < size; i++)
            seen[order[i]] = 0;
        if (statistic >= observed && ++exceeded === EXCEEDANCES)
            return EXCEEDANCES / draw;
    }
    return (exceeded + 1) / (DRAWS + 1);
}
/** Which categories are rare is known without knowing the samples apart, so the level holds. */
function pooledP(a, b, isRare, share) {
    const common = a.map((_, level) => level).filter((level) => !isRare[level]);
    const rareIn = (counts) => homogeneity_sum(counts.filter((_, level) => isRare[level]));
    const pooled = {
        a: [...common.map((level) => a[level]), rareIn(a)],
        b: [...common.map((level) => b[level]), rareIn(b)],
    };
    const rest = pooled.a.length - 1;
    if ((pooled.a[rest] + pooled.b[rest]) * share < EXPECTED_FOR_LIMIT && rest > 0) {
        const least = smallest(pooled.a.slice(0, rest).map((rows, level) => rows + pooled.b[level]));
        pooled.a[least] += pooled.a.pop() ?? 0;
        pooled.b[least] += pooled.b.pop() ?? 0;
    }
    return homogeneityP(pooled.a, pooled.b);
}
function smallest(values) {
    return values.reduce((best, value, index) => (value < values[best] ? index : best), 0);
}
function homogeneity_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/core/stats/kolmogorov-smirnov.js
// The two-sample Kolmogorov\u2013Smirnov test, with a null distribution that is right for ties and small samples.
/**
 * Largest distance between the empirical distribution functions of two samples.
 *
 * @param first, second how many values of each sample lie on each level, levels rising
 * @returns between 0 and 1; 0 when either sample is empty
 * @example kolmogorovSmirnov([2, 1], [0, 3]) // 0.6666666666666666
 */
function kolmogorovSmirnov(first, second) {
    const n = total(first);
    const m = total(second);
    return n === 0 || m === 0 ? 0 : largestDistance(first, second, n, m) / (n * m);
}
/** Beyond so many pairs of sizes the exact distribution costs more than it gives. */
const EXACT_PAIRS = 400_000;
/**
 * p-value of `kolmogorovSmirnov`: how probable a distance of at least this size is when both samples come from one
 * distribution.
 *
 * For n \u00b7 m up to 400,000 exact, given which values are tied (G. Schr\u00f6er and D. Trenkler, "Exact and randomization
 * distributions of Kolmogorov-Smirnov tests two or three samples", Computational Statistics & Data Analysis 20 (1995),
 * p. 185-202). Beyond, Kolmogorov's limit 2 \u03a3 (-1)^(k-1) exp(-2 k\u00b2 t\u00b2), t = D \u221a(nm/(n+m)), which below one half is the
 * bound of Dvoretzky, Kiefer, Wolfowitz and Massart (P. Massart, Annals of Probability 18 (1990), p. 1269-1283; for two
 * samples F. Wei and R. M. Dudley, Statistics & Probability Letters 82 (2012), p. 636-644); ties only make it larger than
 * the truth.
 *
 * @param first, second how many values of each sample lie on each level, levels rising
 * @returns a probability; 1 when either sample is empty
 * @example kolmogorovSmirnovP([5, 0], [0, 5]) // 0.007936507936507936, 2 of the 252 ways to choose 5 of 10
 */
function kolmogorovSmirnovP(first, second) {
    const n = total(first);
    const m = total(second);
    if (n === 0 || m === 0)
        return 1;
    const distance = largestDistance(first, second, n, m);
    if (distance === 0)
        return 1;
    if (n * m > EXACT_PAIRS)
        return kolmogorovSurvival((distance / (n * m)) * Math.sqrt((n * m) / (n + m)));
    return exceedance(levelEnds(first, second, n + m), n, m, distance);
}
/**
 * P(K > t) of Kolmogorov's limiting distribution.
 *
 * @example kolmogorovSurvival(1.3580986393225507) // 0.05
 */
function kolmogorovSurvival(t) {
    if (t < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = 2 * Math.exp(-2 * k * k * t * t);
        sum += k % 2 === 1 ? term : -term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, Math.max(0, sum));
}
function total(counts) {
    let sum = 0;
    for (let level = 0; level < counts.length; level++)
        sum += counts[level];
    return sum;
}
/** n \u00b7 m times the largest distance: a whole number, so that equal distances are equal. */
function largestDistance(first, second, n, m) {
    let largest = 0;
    let i = 0;
    let j = 0;
    for (let level = 0; level < first.length; level++) {
        i += first[level];
        j += second[level];
        largest = Math.max(largest, Math.abs(i * m - j * n));
    }
    return largest;
}
/** Per number of values seen: 1 where a level is complete, so that the distributions can be compared there. */
function levelEnds(first, second, rows) {
    const ends = new Uint8Array(rows + 1);
    let seen = 0;
    for (let level = 0; level < first.length; level++) {
        seen += first[level] + second[level];
        ends[seen] = 1;
    }
    return ends;
}
/**
 * Share of all orders of n and m values, level by level, that reach the distance somewhere. Only sums of positive terms.
 *
 * (i, j) is the number of values seen of each sample. Where |i m - j n| is so far beyond the distance that even the last
 * complete level before it was, every order has reached it: the share is 1, and only the band between is computed.
 */
function exceedance(ends, n, m, distance) {
    const certain = distance + (largestLevel(ends) - 1) * Math.max(n, m);
    // reached[j]: of the ways to have seen i and j values, the share that reached the distance on the way.
    const reached = new Float64Array(m + 1).fill(1);
    for (let i = 0; i <= n; i++) {
        const first = Math.max(0, Math.floor((i * m - certain) / n));
        const last = Math.min(m, Math.ceil((i * m + certain) / n));
        let below = first === 0 ? 0 : 1;
        for (let j = first, ahead = i * m - j * n; j <= last; j++, ahead -= n) {
            if ((ahead >= distance || ahead <= -distance) && ends[i + j] === 1)
                below = 1;
            else
                below = i + j === 0 ? 0 : (i * reached[j] + j * below) / (i + j);
            reached[j] = below;
        }
    }
    return Math.min(1, reached[m]);
}
/** Values on the level that has most of them. */
function largestLevel(ends) {
    let [largest, begin] = [0, 0];
    for (let seen = 1; seen < ends.length; seen++) {
        if (ends[seen] === 0)
            continue;
        largest = Math.max(largest, seen - begin);
        begin = seen;
    }
    return largest;
}

// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/core/review/drift-samples.js
// Which rows stand for "before" and "after" in a drift test, so that rows which both sides share prove nothing.




/** Rows above this are thinned to as many: they prove as much of any drift that counts, and take no longer. */
const MOST_ROWS = 10_000;
/** One at random of every so many, because data may have a rhythm of its own; the same ones in every run. */
function thinned(rows) {
    if (rows.length <= MOST_ROWS)
        return rows;
    const random = (0,stats_random/* seededRandom */.I)(rows.length);
    const taken = new Uint32Array(MOST_ROWS);
    for (let i = 0; i < MOST_ROWS; i++)
        taken[i] = rows[Math.floor(((i + random()) * rows.length) / MOST_ROWS)];
    return taken;
}
/** The columns that can drift, each with its rows: all but those that say which row it is, or when. */
function driftSamples(input) {
    return [...baseToHead(input), ...trainToHoldout(input)];
}
function baseToHead({ base, head, rows, columns, options }) {
    // What is empty has no distribution.
    if (base === null || base.table.rowCount === 0 || head.table.rowCount === 0)
        return [];
    const beforeRows = thinned((0,dataset_table/* everyRow */.UJ)(base.table.rowCount));
    const afterRows = thinned((0,dataset_table/* everyRow */.UJ)(head.table.rowCount));
    const isThinned = Math.max(base.table.rowCount, head.table.rowCount) > MOST_ROWS;
    const nameBefore = new Map(columns.renamed.map(({ from, to }) => [to, from]));
    const groups = groupsOf(options, base.table, head.table);
    return describingColumns(head.table, options).flatMap((after) => {
        const before = (0,dataset_table/* columnOf */.uV)(base.table, nameBefore.get(after.name) ?? after.name);
        if (before === undefined)
            return [];
        const edited = rows?.cells.get(after.name) ?? noRows;
        const left = rows === null ? beforeRows : joined(rows.removed, edited, rows.pairs.base);
        const came = rows === null ? afterRows : joined(rows.added, edited, rows.pairs.head);
        const sampled = { beforeRows, afterRows, left: thinned(left), came: thinned(came), thinned: isThinned };
        const grew = came.length >= left.length;
        return [{ comparison: "base-head", column: after.name, before, after, ...sampled, grew, groups }];
    });
}
function trainToHoldout({ head: { table, train, holdout }, options }) {
    if (train.length === 0 || holdout.length === 0)
        return [];
    const groups = groupsOf(options, table, table);
    const [beforeRows, afterRows] = [thinned(train), thinned(holdout)];
    return describingColumns(table, options).map((column) => ({
        comparison: "train-holdout",
        column: column.name,
        before: column,
        after: column,
        beforeRows,
        afterRows,
        left: beforeRows,
        came: afterRows,
        grew: true,
        thinned: train.length > MOST_ROWS || holdout.length > MOST_ROWS,
        groups,
    }));
}
const noRows = new Uint32Array(0);
function describingColumns(table, { key, time, group }) {
    return table.columns.filter(({ name }) => !key.includes(name) && name !== time && name !== group);
}
function groupsOf({ group, key }, before, after) {
    if (group === null || (0,dataset_table/* columnOf */.uV)(before, group) === undefined || (0,dataset_table/* columnOf */.uV)(after, group) === undefined)
        return null;
    const identifies = (table) => key.length > 0 && key.every((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const groupingOf = (table) => ({
        unit: (0,row_match/* unitsOf */.$J)((0,identity/* identitiesOf */.UI)(table, [group], { exactText: true })).unit,
        identityOf: (0,identity/* identityWriter */.kJ)(table, identifies(table) ? key : table.columns.map(({ name }) => name), {
            exactText: true,
        }),
    });
    const ofBefore = groupingOf(before);
    return { before: ofBefore, after: before === after ? ofBefore : groupingOf(after) };
}
function joined(rows, edited, rowOfPair) {
    if (edited.length === 0)
        return rows;
    const all = new Uint32Array(rows.length + edited.length);
    all.set(rows);
    for (let i = 0; i < edited.length; i++)
        all[rows.length + i] = rowOfPair[edited[i]];
    return all;
}
/**
 * One row of each group, because rows of one group are alike and more of them prove no more: that of the smallest identity,
 * which is as good as drawn, and the same one wherever the rows stand.
 */
function oneOfEachGroup(rows, { unit, identityOf }) {
    const smallest = new Map();
    const digest = new Uint32Array(4);
    for (const row of rows) {
        identityOf(row, digest);
        const [high, low] = digest;
        const known = smallest.get(unit[row]);
        if (known === undefined || high < known.high || (high === known.high && low < known.low))
            smallest.set(unit[row], { row, high, low });
    }
    return Uint32Array.from(smallest.values(), ({ row }) => row);
}

;// CONCATENATED MODULE: ./lib/core/review/numeric-levels.js
// Columns of numbers as counts on common levels, so that distributions are compared without sorting a sample twice.
/** Each distinct value of samples that are sorted, rising. */
function levelsOf(samples) {
    let levels = new Float64Array(0);
    for (const sample of samples)
        levels = merged(levels, sample);
    return levels;
}
/** How many values of a sorted sample lie on each level; all of them must lie on one. */
function countOn(levels, sample) {
    const counts = new Float64Array(levels.length);
    let level = 0;
    for (let i = 0; i < sample.length; i++) {
        while (levels[level] < sample[i])
            level++;
        counts[level]++;
    }
    return counts;
}
/** Values of either, each once. */
function merged(one, other) {
    const values = new Float64Array(one.length + other.length);
    let count = 0;
    for (let i = 0, j = 0; i < one.length || j < other.length;) {
        const value = j === other.length || one[i] <= other[j] ? one[i++] : other[j++];
        if (count === 0 || values[count - 1] !== value)
            values[count++] = value;
    }
    return values.slice(0, count);
}

// EXTERNAL MODULE: ./lib/core/review/text-classes.js
var text_classes = __webpack_require__(59796);
;// CONCATENATED MODULE: ./lib/core/review/drift-counts.js
// A column before and after as counts on common levels: what every measure of drift is computed from.



/** Null where the column has another type after than before, or where the values tell rows apart instead of describing them. */
function driftCounts(samples) {
    const { before, after } = samples;
    if (before.type === "number" && after.type === "number")
        return numberCounts(samples, before, after);
    if (before.type === "text" && after.type === "text")
        return textCounts(samples, before, after);
    return null;
}
function numberCounts(samples, before, after) {
    if (isRowNumber(before))
        return null;
    const { beforeRows, afterRows, left, came, thinned } = samples;
    const [ofBefore, ofAfter] = [sortedValues(before), sortedValues(after)];
    // Where rows stand for others, those after and those that left may have values of their own.
    const others = thinned ? [ofAfter(afterRows), ofBefore(left)] : [];
    const levels = levelsOf([ofBefore(beforeRows), ofAfter(came), ...others]);
    const sample = (values, rows) => ({
        counts: countOn(levels, values),
        rows: values.length,
        missing: rows.length - values.length,
    });
    const counting = {
        before: (rows) => sample(ofBefore(rows), rows),
        after: (rows) => sample(ofAfter(rows), rows),
    };
    const all = counting.before(beforeRows);
    return complete(samples, { kind: "number", levels, approximate: thinned }, all, left === beforeRows ? all : counting.before(left), counting.after(came), counting);
}
/** The finite values of some rows, rising; the same rows are gathered and sorted once. */
function sortedValues({ values }) {
    const known = new Map();
    return (rows) => {
        const sorted = known.get(rows) ?? finiteOf(values, rows).toSorted();
        known.set(rows, sorted);
        return sorted;
    };
}
/** A category is said more than once; where most texts are said once, they are names. */
const LARGEST_DISTINCT_SHARE = 0.5;
function textCounts(samples, before, after) {
    const classes = (0,text_classes/* textClasses */.U)(before.dictionary, after.dictionary, false);
    const levels = Math.max(0, before.dictionary.ends.length) + after.dictionary.ends.length;
    const sample = (codes, classOf, rows) => {
        const counts = new Float64Array(levels);
        let missing = 0;
        for (let i = 0; i < rows.length; i++) {
            const code = codes[rows[i]];
            if (code < 0)
                missing++;
            else
                counts[classOf[code]]++;
        }
        return { counts, rows: rows.length - missing, missing };
    };
    const ofBefore = sample(before.codes, classes.base, samples.beforeRows);
    const ofCame = sample(after.codes, classes.head, samples.came);
    const ofLeft = sample(before.codes, classes.base, samples.left);
    const distinct = ofBefore.counts.reduce((sum, rows, level) => sum + (rows + ofCame.counts[level] > 0 ? 1 : 0), 0);
    if (distinct > 2 && distinct > LARGEST_DISTINCT_SHARE * (ofBefore.rows + ofCame.rows))
        return null;
    return complete(samples, { kind: "category", levels: new Float64Array(0), approximate: samples.thinned }, ofBefore, ofLeft, ofCame, {
        before: (rows) => sample(before.codes, classes.base, rows),
        after: (rows) => sample(after.codes, classes.head, rows),
    });
}
/**
 * Base and head share most rows, so they are no two samples. Where more came than left, what came is held against all
 * that was there before, else what left against all that is there now: if rows come and go whatever they say, these two
 * are independent. An edited value is tied to its old one, which makes the test slower to call, not quicker.
 */
function complete({ beforeRows, afterRows, left, came, grew, thinned, groups }, kind, ofBefore, ofLeft, ofCame, counting) {
    const after = came === afterRows ? ofCame : thinned ? counting.after(afterRows) : changed(ofBefore, ofLeft, ofCame);
    const byGroups = () => {
        if (groups === null)
            return { reference: ofBefore, current: ofCame };
        return {
            reference: counting.before(oneOfEachGroup(beforeRows, groups.before)),
            current: counting.after(oneOfEachGroup(came, groups.after)),
        };
    };
    const leftByGroups = () => (groups === null ? ofLeft : counting.before(oneOfEachGroup(left, groups.before)));
    const tested = grew ? byGroups() : { reference: after, current: leftByGroups() };
    return { ...kind, before: ofBefore, after, left: ofLeft, came: ofCame, tested };
}
function changed(before, left, came) {
    return {
        counts: before.counts.map((rows, level) => rows - left.counts[level] + came.counts[level]),
        rows: before.rows - left.rows + came.rows,
        missing: before.missing - left.missing + came.missing,
    };
}
function finiteOf(values, rows) {
    const finite = new Float64Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        // Minus one infinity, plus it, and NaN alike give NaN.
        if (value - value === 0)
            finite[count++] = value;
    }
    return finite.subarray(0, count);
}
/** Whole numbers that rise with every row count rows, or time. */
function isRowNumber({ values }) {
    if (values.length < 3)
        return false;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isInteger(values[row]) || (row > 0 && values[row] <= values[row - 1]))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/core/review/sample-shape.js
// Quantiles, spread and bins of a sample that is given as counts on rising levels.
/** The smallest level at or below which at least this share of the rows lies. */
function quantileOf(levels, counts, share) {
    const wanted = share * rowsOf(counts);
    let seen = 0;
    for (let level = 0; level < levels.length; level++) {
        seen += counts[level];
        if (seen > 0 && seen >= wanted)
            return levels[level];
    }
    return Number.NaN;
}
/** Quartile distance of a normal distribution with deviation 1; 90 % of it lies within \u00b1 1.645. */
const QUARTILES = 1.3489795003921634;
const MIDDLE_90 = 3.2897072539029435;
/**
 * A deviation that outliers do not move: from the quartiles before; where half of the rows have one value, from the
 * middle 90 %; else the standard deviation before; and where all were one value, that of both samples.
 */
function robustDeviation(levels, before, after) {
    const between = (low, high) => quantileOf(levels, before, high) - quantileOf(levels, before, low);
    const candidates = [
        () => between(0.25, 0.75) / QUARTILES,
        () => between(0.05, 0.95) / MIDDLE_90,
        () => standardDeviation(levels, before),
        () => standardDeviation(levels, before.map((rows, level) => rows + after[level])),
    ];
    for (const candidate of candidates) {
        const deviation = candidate();
        if (deviation > 0)
            return deviation;
    }
    return 0;
}
function standardDeviation(levels, counts) {
    const rows = rowsOf(counts);
    const mean = counts.reduce((sum, count, level) => sum + count * levels[level], 0) / rows;
    return Math.sqrt(counts.reduce((sum, count, level) => sum + count * (levels[level] - mean) ** 2, 0) / rows);
}
const BINS = 10;
/** Ten bins with about as many of the reference's rows each; below and above them, bins of their own. */
function quantileBins(reference, current) {
    const rows = rowsOf(reference);
    const bins = {
        reference: Array.from({ length: BINS + 2 }, () => 0),
        current: Array.from({ length: BINS + 2 }, () => 0),
    };
    let seen = 0;
    for (let level = 0; level < reference.length; level++) {
        // A level belongs where the middle of its rows lies; with none, with the rows around it.
        const middle = seen + reference[level] / 2;
        const inside = 1 + Math.min(BINS - 1, Math.floor((BINS * middle) / Math.max(1, rows)));
        const bin = reference[level] > 0 || (seen > 0 && seen < rows) ? inside : seen === 0 ? 0 : BINS + 1;
        seen += reference[level];
        bins.reference[bin] += reference[level];
        bins.current[bin] += current[level];
    }
    return bins;
}
function rowsOf(counts) {
    let rows = 0;
    for (let level = 0; level < counts.length; level++)
        rows += counts[level];
    return rows;
}

;// CONCATENATED MODULE: ./lib/core/review/drift.js
// Which columns drifted: from base to head, and from train to holdout.








/** Family-wise level over all columns and both comparisons. */
const ALPHA = 0.05;
/** Smaller effects do not count as drift, however sure they are. */
const driftFloors = { wasserstein: 0.1, totalVariation: 0.05 };
/**
 * A column drifted if both hold: its p-value, adjusted by Holm over all tests of the table, is below 0.05, so that
 * without any drift the whole table has a false alarm with at most that probability; and its effect, less what chance
 * alone gives, is above the floor.
 */
function driftOf(input) {
    const samples = driftSamples(input);
    const counted = samples.map((sample) => ({ sample, counts: driftCounts(sample) }));
    const tests = counted.flatMap(({ counts }) => (counts === null ? [] : [valuesP(counts), missingP(counts)]));
    const adjusted = adjustedOf(tests);
    let at = 0;
    const rows = counted.flatMap(({ sample: { comparison, column }, counts }) => {
        if (counts === null)
            return [];
        const [p, missing] = [tests[at], tests[at + 1]];
        const [adjustedP, adjustedMissing] = [adjusted[at], adjusted[at + 1]];
        at += 2;
        return [
            {
                comparison,
                column,
                kind: counts.kind,
                values: testOf(p, adjustedP, valuesEffect(counts, comparison)),
                missing: Number.isNaN(missing) ? null : testOf(missing, adjustedMissing, missingEffect(counts, comparison)),
                rows: { before: counts.before.rows, after: counts.after.rows },
                missingShare: { before: missingShare(counts.before), after: missingShare(counts.after) },
                medians: mediansOf(counts),
                ...shownOf(counts),
                approximate: counts.approximate,
            },
        ];
    });
    const untested = counted.flatMap(({ sample: { comparison, column }, counts }) => counts === null ? [{ comparison, column }] : []);
    return { rows, untested };
}
/** NaN marks a test that there is no reason for; it is none of the family. */
function adjustedOf(tests) {
    const made = (0,holm/* holmAdjusted */.F)(tests.filter((p) => !Number.isNaN(p)));
    let at = 0;
    return tests.map((p) => (Number.isNaN(p) ? p : made[at++]));
}
function testOf(p, adjustedP, { effect, floor }) {
    return { p, adjustedP, effect, floor, drifted: adjustedP < ALPHA && effect > floor };
}
function valuesP({ kind, tested: { reference, current } }) {
    return kind === "number"
        ? kolmogorovSmirnovP(reference.counts, current.counts)
        : homogeneityP(reference.counts, current.counts);
}
/** Whether any row lacks a value is known without telling before from after, so leaving the others out is fair. */
function missingP({ before, after, tested: { reference, current } }) {
    if (before.missing + after.missing === 0)
        return Number.NaN;
    return (0,hypergeometric/* sameShareP */.I)(current.missing, current.rows + current.missing, reference.missing, reference.rows + reference.missing);
}
function valuesEffect(counts, comparison) {
    const { kind, levels, before, after } = counts;
    const spread = spreadOf(comparison, before.rows, counts.left.rows, counts.came.rows);
    const both = { reference: before.counts, current: after.counts };
    if (kind === "category") {
        const effect = totalVariation(both) - totalVariationByChance(both, spread);
        return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
    }
    const area = wassersteinDistance(levels, both) - wassersteinByChance(levels, both, spread);
    const deviation = robustDeviation(levels, before.counts, after.counts);
    return { effect: deviation === 0 ? 0 : Math.max(0, area / deviation), floor: driftFloors.wasserstein };
}
function missingEffect(counts, comparison) {
    const { before, after, left, came } = counts;
    const both = { reference: [before.missing, before.rows], current: [after.missing, after.rows] };
    const spread = spreadOf(comparison, allRows(before), allRows(left), allRows(came));
    const effect = totalVariation(both) - totalVariationByChance(both, spread);
    return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
}
/**
 * Variance of the difference between a share after and before, over p (1 - p), when rows come and go by chance: kept rows
 * count on both sides and cancel but for the other total.
 */
function spreadOf(comparison, before, left, came) {
    const kept = comparison === "train-holdout" ? 0 : before - left;
    const after = kept + came;
    if (before === 0 || after === 0)
        return 0;
    const gone = comparison === "train-holdout" ? before : left;
    return kept * (1 / after - 1 / before) ** 2 + came / after ** 2 + gone / before ** 2;
}
function allRows({ rows, missing }) {
    return rows + missing;
}
function missingShare({ rows, missing }) {
    return rows + missing === 0 ? 0 : missing / (rows + missing);
}
function mediansOf({ kind, levels, before, after }) {
    if (kind === "category" || before.rows === 0 || after.rows === 0)
        return null;
    return { before: quantileOf(levels, before.counts, 0.5), after: quantileOf(levels, after.counts, 0.5) };
}
function shownOf({ kind, before, after }) {
    const values = kind === "number"
        ? quantileBins(before.counts, after.counts)
        : { reference: Array.from(before.counts), current: Array.from(after.counts) };
    const filled = values.reference.map((_, bin) => bin).filter((bin) => values.reference[bin] + values.current[bin] > 0);
    const hasMissing = before.missing + after.missing > 0;
    const bins = {
        reference: [...filled.map((bin) => values.reference[bin]), ...(hasMissing ? [before.missing] : [])],
        current: [...filled.map((bin) => values.current[bin]), ...(hasMissing ? [after.missing] : [])],
    };
    return { populationStability: populationStability(bins), jensenShannon: jensenShannon(bins) };
}


/***/ }),

/***/ 59796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textClasses)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53412);
// Which texts of two dictionaries mean the same, as one number per text: equal numbers, equal meaning.


/**
 * Texts are the same when their bytes are; without `exact` also when both are plain decimals of the same value, so that
 * 1.50 and 1.5 are one. A number with a leading zero is a code such as a postcode and no plain decimal.
 */
function textClasses(base, head, exact) {
    const classes = { base: new Int32Array(base.ends.length), head: new Int32Array(head.ends.length) };
    const ofValue = new Map();
    const valued = (dictionary, code, otherwise) => {
        const value = exact ? Number.NaN : plainDecimalOf(dictionary, code);
        if (Number.isNaN(value))
            return otherwise;
        const known = ofValue.get(value + 0);
        if (known === undefined)
            ofValue.set(value + 0, otherwise);
        return known ?? otherwise;
    };
    for (let code = 0; code < base.ends.length; code++)
        classes.base[code] = valued(base, code, code);
    let index = null;
    let next = base.ends.length;
    for (let code = 0; code < head.ends.length; code++) {
        // Mostly both dictionaries begin alike, and nothing needs to be looked up.
        if (code < base.ends.length && isSameText(base, code, head, code)) {
            classes.head[code] = classes.base[code];
            continue;
        }
        index ??= indexOf(base);
        const start = startOf(head, code);
        const end = head.ends[code];
        const found = index.find(head.bytes, start, end, (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(head.bytes, start, end));
        classes.head[code] = found >= 0 ? classes.base[found] : valued(head, code, next++);
    }
    return classes;
}
function plainDecimalOf(dictionary, code) {
    const { bytes, ends } = dictionary;
    const start = startOf(dictionary, code);
    const first = bytes[start] === 45 ? start + 1 : start;
    const isCode = bytes[first] === 48 && first + 1 < ends[code] && bytes[first + 1] >= 48 && bytes[first + 1] <= 57;
    return isCode ? Number.NaN : (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, ends[code]);
}
function indexOf(dictionary) {
    const index = new _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TextIndex */ .UC();
    const { bytes, ends } = dictionary;
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
        index.add(bytes, start, ends[code], (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(bytes, start, ends[code]));
    return index;
}
function isSameText(one, code, other, otherCode) {
    let at = startOf(one, code);
    let otherAt = startOf(other, otherCode);
    if (one.ends[code] - at !== other.ends[otherCode] - otherAt)
        return false;
    for (; at < one.ends[code]; at++, otherAt++)
        if (one.bytes[at] !== other.bytes[otherAt])
            return false;
    return true;
}
function startOf(dictionary, code) {
    return code === 0 ? 0 : dictionary.ends[code - 1];
}


/***/ }),

/***/ 25016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sameShareP)
/* harmony export */ });
// The hypergeometric distribution: how many of the marked rows fall into one of two samples by chance.
/**
 * Exact two-sided test that a share is the same in two samples: the probability that, with all margins kept, the number
 * of marked rows in the first sample lies at least as far from its expectation as it does. With ties and at any sizes its
 * level is at most the nominal one (conditional test; R. A. Fisher, "The Design of Experiments", 1935, ch. II, with the
 * distance from the expectation as the order).
 *
 * @param marked marked rows of the first sample, 0 <= marked <= rows
 * @param rows rows of the first sample
 * @param otherMarked marked rows of the second sample
 * @param otherRows rows of the second sample
 * @returns a probability; 1 when either sample is empty
 * @example sameShareP(1, 9, 11, 14) // 0.0089\u2026
 */
function sameShareP(marked, rows, otherMarked, otherRows) {
    const total = rows + otherRows;
    const allMarked = marked + otherMarked;
    if (rows === 0 || otherRows === 0 || allMarked === 0 || allMarked === total)
        return 1;
    const least = Math.max(0, allMarked - otherRows);
    const most = Math.min(rows, allMarked);
    const expected = (rows * allMarked) / total;
    // Two counts at the same distance must both count, whatever rounding does.
    const distance = Math.abs(marked - expected) * (1 - 1e-12);
    const logTotal = logChoose(total, rows);
    const probability = (count) => Math.exp(logChoose(allMarked, count) + logChoose(total - allMarked, rows - count) - logTotal);
    let sum = 0;
    // Outwards from both ends of the middle: the terms fall, so the rest is soon nothing.
    for (let count = Math.max(least, Math.ceil(expected + distance)); count <= most; count++) {
        const term = probability(count);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    for (let count = Math.min(most, Math.floor(expected - distance)); count >= least; count--) {
        const term = probability(count);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, sum);
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Below this n, ln n! is summed once; from it on, the series below is good to the last digit. */
const SMALL = 256;
const smallLogFactorials = new Float64Array(SMALL);
for (let n = 2; n < SMALL; n++)
    smallLogFactorials[n] = smallLogFactorials[n - 1] + Math.log(n);
/** ln n!, by Stirling's series where the table ends (DLMF 5.11.1; the next term is below 1e-18). */
function logFactorial(n) {
    if (n < SMALL)
        return smallLogFactorials[n];
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
    return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}


/***/ })

};
