export const id = 877;
export const ids = [877];
export const modules = {

/***/ 40020:
/***/ ((module) => {

(function(){function a(d){for(var e=0,f=d.length-1,g=void 0,h=void 0,i=void 0,j=c(e,f);!0;){if(f<=e)return d[j];if(f==e+1)return d[e]>d[f]&&b(d,e,f),d[j];for(g=c(e,f),d[g]>d[f]&&b(d,g,f),d[e]>d[f]&&b(d,e,f),d[g]>d[e]&&b(d,g,e),b(d,g,e+1),h=e+1,i=f;!0;){do h++;while(d[e]>d[h]);do i--;while(d[i]>d[e]);if(i<h)break;b(d,h,i)}b(d,e,i),i<=j&&(e=h),i>=j&&(f=i-1)}}var b=function b(d,e,f){var _ref;return _ref=[d[f],d[e]],d[e]=_ref[0],d[f]=_ref[1],_ref},c=function c(d,e){return~~((d+e)/2)}; true&&module.exports?module.exports=a:window.median=a})();


/***/ }),

/***/ 89878:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var isAnyArray = __webpack_require__(41957);
var quickSelectMedian = __webpack_require__(40020);

function _interopDefaultLegacy (e) { return e && typeof e === 'object' && 'default' in e ? e : { 'default': e }; }

var quickSelectMedian__default = /*#__PURE__*/_interopDefaultLegacy(quickSelectMedian);

function median(input) {
  if (!isAnyArray.isAnyArray(input)) {
    throw new TypeError('input must be an array');
  }

  if (input.length === 0) {
    throw new TypeError('input must not be empty');
  }

  return quickSelectMedian__default['default'](input.slice());
}

module.exports = median;


/***/ }),

/***/ 41957:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAnyArray = void 0;
// eslint-disable-next-line @typescript-eslint/unbound-method
const toString = Object.prototype.toString;
/**
 * Checks if an object is an instance of an Array (array or typed array, except those that contain bigint values).
 *
 * @param value - Object to check.
 * @returns True if the object is an array or a typed array.
 */
function isAnyArray(value) {
    const tag = toString.call(value);
    return tag.endsWith('Array]') && !tag.includes('Big');
}
exports.isAnyArray = isAnyArray;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 80166:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function squaredEuclidean(p, q) {
    let d = 0;
    for (let i = 0; i < p.length; i++) {
        d += (p[i] - q[i]) * (p[i] - q[i]);
    }
    return d;
}
exports.squaredEuclidean = squaredEuclidean;
function euclidean(p, q) {
    return Math.sqrt(squaredEuclidean(p, q));
}
exports.euclidean = euclidean;


/***/ }),

/***/ 13788:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { squaredEuclidean } = __webpack_require__(80166);

const defaultOptions = {
  sigma: 1
};

class GaussianKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.sigma = options.sigma;
    this.divisor = 2 * options.sigma * options.sigma;
  }
  compute(x, y) {
    const distance = squaredEuclidean(x, y);
    return Math.exp(-distance / this.divisor);
  }
}

module.exports = GaussianKernel;


/***/ }),

/***/ 64075:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { Matrix, MatrixTransposeView } = __webpack_require__(73076);
const GaussianKernel = __webpack_require__(13788);
const PolynomialKernel = __webpack_require__(58560);
const SigmoidKernel = __webpack_require__(91060);

const ANOVAKernel = __webpack_require__(63116);
const CauchyKernel = __webpack_require__(15198);
const ExponentialKernel = __webpack_require__(61014);
const HistogramKernel = __webpack_require__(99835);
const LaplacianKernel = __webpack_require__(78548);
const MultiquadraticKernel = __webpack_require__(14332);
const RationalKernel = __webpack_require__(39728);

const kernelType = {
  gaussian: GaussianKernel,
  rbf: GaussianKernel,
  polynomial: PolynomialKernel,
  poly: PolynomialKernel,
  anova: ANOVAKernel,
  cauchy: CauchyKernel,
  exponential: ExponentialKernel,
  histogram: HistogramKernel,
  min: HistogramKernel,
  laplacian: LaplacianKernel,
  multiquadratic: MultiquadraticKernel,
  rational: RationalKernel,
  sigmoid: SigmoidKernel,
  mlp: SigmoidKernel
};

class Kernel {
  constructor(type, options) {
    this.kernelType = type;
    if (type === 'linear') return;

    if (typeof type === 'string') {
      type = type.toLowerCase();

      var KernelConstructor = kernelType[type];
      if (KernelConstructor) {
        this.kernelFunction = new KernelConstructor(options);
      } else {
        throw new Error(`unsupported kernel type: ${type}`);
      }
    } else if (typeof type === 'object' && typeof type.compute === 'function') {
      this.kernelFunction = type;
    } else {
      throw new TypeError(
        'first argument must be a valid kernel type or instance'
      );
    }
  }

  compute(inputs, landmarks) {
    inputs = Matrix.checkMatrix(inputs);
    if (landmarks === undefined) {
      landmarks = inputs;
    } else {
      landmarks = Matrix.checkMatrix(landmarks);
    }
    if (this.kernelType === 'linear') {
      return inputs.mmul(new MatrixTransposeView(landmarks));
    }

    const kernelMatrix = new Matrix(inputs.rows, landmarks.rows);
    if (inputs === landmarks) {
      // fast path, matrix is symmetric
      for (let i = 0; i < inputs.rows; i++) {
        for (let j = i; j < inputs.rows; j++) {
          const value = this.kernelFunction.compute(
            inputs.getRow(i),
            inputs.getRow(j)
          );
          kernelMatrix.set(i, j, value);
          kernelMatrix.set(j, i, value);
        }
      }
    } else {
      for (let i = 0; i < inputs.rows; i++) {
        for (let j = 0; j < landmarks.rows; j++) {
          kernelMatrix.set(
            i,
            j,
            this.kernelFunction.compute(inputs.getRow(i), landmarks.getRow(j))
          );
        }
      }
    }
    return kernelMatrix;
  }
}

module.exports = Kernel;


/***/ }),

/***/ 63116:
/***/ ((module) => {



const defaultOptions = {
  sigma: 1,
  degree: 1
};

class ANOVAKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.sigma = options.sigma;
    this.degree = options.degree;
  }

  compute(x, y) {
    var sum = 0;
    var len = Math.min(x.length, y.length);
    for (var i = 1; i <= len; ++i) {
      sum += Math.pow(
        Math.exp(
          -this.sigma *
            Math.pow(Math.pow(x[i - 1], i) - Math.pow(y[i - 1], i), 2)
        ),
        this.degree
      );
    }
    return sum;
  }
}

module.exports = ANOVAKernel;


/***/ }),

/***/ 15198:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { squaredEuclidean } = __webpack_require__(80166);

const defaultOptions = {
  sigma: 1
};

class CauchyKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.sigma = options.sigma;
  }

  compute(x, y) {
    return 1 / (1 + squaredEuclidean(x, y) / (this.sigma * this.sigma));
  }
}

module.exports = CauchyKernel;


/***/ }),

/***/ 61014:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { euclidean } = __webpack_require__(80166);

const defaultOptions = {
  sigma: 1
};

class ExponentialKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.sigma = options.sigma;
    this.divisor = 2 * options.sigma * options.sigma;
  }

  compute(x, y) {
    const distance = euclidean(x, y);
    return Math.exp(-distance / this.divisor);
  }
}

module.exports = ExponentialKernel;


/***/ }),

/***/ 99835:
/***/ ((module) => {



class HistogramIntersectionKernel {
  compute(x, y) {
    var min = Math.min(x.length, y.length);
    var sum = 0;
    for (var i = 0; i < min; ++i) {
      sum += Math.min(x[i], y[i]);
    }

    return sum;
  }
}

module.exports = HistogramIntersectionKernel;


/***/ }),

/***/ 78548:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { euclidean } = __webpack_require__(80166);

const defaultOptions = {
  sigma: 1
};

class LaplacianKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.sigma = options.sigma;
  }

  compute(x, y) {
    const distance = euclidean(x, y);
    return Math.exp(-distance / this.sigma);
  }
}

module.exports = LaplacianKernel;


/***/ }),

/***/ 14332:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { squaredEuclidean } = __webpack_require__(80166);

const defaultOptions = {
  constant: 1
};

class MultiquadraticKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.constant = options.constant;
  }

  compute(x, y) {
    return Math.sqrt(squaredEuclidean(x, y) + this.constant * this.constant);
  }
}

module.exports = MultiquadraticKernel;


/***/ }),

/***/ 39728:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const { squaredEuclidean } = __webpack_require__(80166);

const defaultOptions = {
  constant: 1
};

class RationalQuadraticKernel {
  constructor(options) {
    options = Object.assign({}, defaultOptions, options);
    this.constant = options.constant;
  }

  compute(x, y) {
    const distance = squaredEuclidean(x, y);
    return 1 - distance / (distance + this.constant);
  }
}

module.exports = RationalQuadraticKernel;


/***/ }),

/***/ 33981:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BaseRegression = void 0;
const is_any_array_1 = __webpack_require__(48448);
const checkArrayLength_1 = __webpack_require__(44492);
class BaseRegression {
    constructor() {
        if (new.target === BaseRegression) {
            throw new Error('BaseRegression must be subclassed');
        }
    }
    predict(x) {
        if (typeof x === 'number') {
            return this._predict(x);
        }
        else if ((0, is_any_array_1.isAnyArray)(x)) {
            const y = [];
            for (const xVal of x) {
                y.push(this._predict(xVal));
            }
            return y;
        }
        else {
            throw new TypeError('x must be a number or array');
        }
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    _predict(x) {
        throw new Error('_predict must be implemented');
    }
    train() {
        // Do nothing for this package
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    toString(precision) {
        return '';
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    toLaTeX(precision) {
        return '';
    }
    /**
     * Return the correlation coefficient of determination (r) and chi-square.
     * @param x - explanatory variable
     * @param y - response variable
     * @return - Object with further statistics.
     */
    score(x, y) {
        (0, checkArrayLength_1.checkArrayLength)(x, y);
        const n = x.length;
        const y2 = new Array(n);
        for (let i = 0; i < n; i++) {
            y2[i] = this._predict(x[i]);
        }
        let xSum = 0;
        let ySum = 0;
        let chi2 = 0;
        let rmsd = 0;
        let xSquared = 0;
        let ySquared = 0;
        let xY = 0;
        for (let i = 0; i < n; i++) {
            xSum += y2[i];
            ySum += y[i];
            xSquared += y2[i] * y2[i];
            ySquared += y[i] * y[i];
            xY += y2[i] * y[i];
            if (y[i] !== 0) {
                chi2 += ((y[i] - y2[i]) * (y[i] - y2[i])) / y[i];
            }
            rmsd += (y[i] - y2[i]) * (y[i] - y2[i]);
        }
        const r = (n * xY - xSum * ySum) /
            Math.sqrt((n * xSquared - xSum * xSum) * (n * ySquared - ySum * ySum));
        return {
            r,
            r2: r * r,
            chi2,
            rmsd: Math.sqrt(rmsd / n),
        };
    }
}
exports.BaseRegression = BaseRegression;
//# sourceMappingURL=BaseRegression.js.map

/***/ }),

/***/ 44492:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkArrayLength = checkArrayLength;
const is_any_array_1 = __webpack_require__(48448);
/**
 * Check that x and y are arrays with the same length.
 * @param x - first array
 * @param y - second array
 * @throws if x or y are not the same length, or if they are not arrays
 */
function checkArrayLength(x, y) {
    if (!(0, is_any_array_1.isAnyArray)(x) || !(0, is_any_array_1.isAnyArray)(y)) {
        throw new TypeError('x and y must be arrays');
    }
    if (x.length !== y.length) {
        throw new RangeError('x and y arrays must have the same length');
    }
}
//# sourceMappingURL=checkArrayLength.js.map

/***/ }),

/***/ 10061:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__webpack_require__(33981), exports);
__exportStar(__webpack_require__(44492), exports);
__exportStar(__webpack_require__(36530), exports);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 36530:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maybeToPrecision = maybeToPrecision;
/**
 * Cast `number` to string. Optionally `digits` specifies significant figures.
 * @param number
 * @param figures
 * @returns - A string representation of `number`.
 */
function maybeToPrecision(number, figures) {
    if (number < 0) {
        number = 0 - number;
        if (typeof figures === 'number') {
            return `- ${number.toPrecision(figures)}`;
        }
        else {
            return `- ${number.toString()}`;
        }
    }
    else if (typeof figures === 'number') {
        return number.toPrecision(figures);
    }
    else {
        return number.toString();
    }
}
//# sourceMappingURL=maybeToPrecision.js.map

/***/ }),

/***/ 53987:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var mlRegressionBase = __webpack_require__(10061);
var mlRegressionSimpleLinear = __webpack_require__(3884);

class ExponentialRegression extends mlRegressionBase.BaseRegression {
  constructor(x, y) {
    super();
    if (x === true) {
      this.A = y.A;
      this.B = y.B;
    } else {
      mlRegressionBase.checkArrayLength(x, y);
      regress(this, x, y);
    }
  }

  _predict(input) {
    return this.B * Math.exp(input * this.A);
  }

  toJSON() {
    return {
      name: 'exponentialRegression',
      A: this.A,
      B: this.B,
    };
  }

  toString(precision) {
    return `f(x) = ${mlRegressionBase.maybeToPrecision(
      this.B,
      precision,
    )} * e^(${mlRegressionBase.maybeToPrecision(this.A, precision)} * x)`;
  }

  toLaTeX(precision) {
    if (this.A >= 0) {
      return `f(x) = ${mlRegressionBase.maybeToPrecision(
        this.B,
        precision,
      )}e^{${mlRegressionBase.maybeToPrecision(this.A, precision)}x}`;
    } else {
      return `f(x) = \\frac{${mlRegressionBase.maybeToPrecision(
        this.B,
        precision,
      )}}{e^{${mlRegressionBase.maybeToPrecision(-this.A, precision)}x}}`;
    }
  }

  static load(json) {
    if (json.name !== 'exponentialRegression') {
      throw new TypeError('not a exponential regression model');
    }
    return new ExponentialRegression(true, json);
  }
}

function regress(er, x, y) {
  const n = x.length;
  const yl = new Array(n);
  for (let i = 0; i < n; i++) {
    yl[i] = Math.log(y[i]);
  }

  const linear = new mlRegressionSimpleLinear.SimpleLinearRegression(x, yl);
  er.A = linear.slope;
  er.B = Math.exp(linear.intercept);
}

exports.ExponentialRegression = ExponentialRegression;


/***/ }),

/***/ 1299:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var mlMatrix = __webpack_require__(73076);

class MultivariateLinearRegression {
  constructor(x, y, options = {}) {
    const { intercept = true, statistics = true } = options;
    this.statistics = statistics;
    if (x === true) {
      this.weights = y.weights;
      this.inputs = y.inputs;
      this.outputs = y.outputs;
      this.intercept = y.intercept;
    } else {
      x = new mlMatrix.Matrix(x);
      y = new mlMatrix.Matrix(y);
      if (intercept) {
        x.addColumn(new Array(x.rows).fill(1));
      }
      let xt = x.transpose();
      const xx = xt.mmul(x);
      const xy = xt.mmul(y);
      const invxx = new mlMatrix.SVD(xx).inverse();
      const beta = xy.transpose().mmul(invxx).transpose();
      this.weights = beta.to2DArray();
      this.inputs = x.columns;
      this.outputs = y.columns;
      if (intercept) this.inputs--;
      this.intercept = intercept;
      if (statistics) {
        /*
         * Let's add some basic statistics about the beta's to be able to interpret them.
         * source: http://dept.stat.lsa.umich.edu/~kshedden/Courses/Stat401/Notes/401-multreg.pdf
         * validated against Excel Regression AddIn
         * test: "datamining statistics test"
         */
        const fittedValues = x.mmul(beta);
        const residuals = y.clone().addM(fittedValues.neg());
        const variance =
          residuals
            .to2DArray()
            .map((ri) => Math.pow(ri[0], 2))
            .reduce((a, b) => a + b) /
          (y.rows - x.columns);
        this.stdError = Math.sqrt(variance);
        this.stdErrorMatrix = mlMatrix.pseudoInverse(xx).mul(variance);
        this.stdErrors = this.stdErrorMatrix
          .diagonal()
          .map((d) => Math.sqrt(d));
        this.tStats = this.weights.map((d, i) =>
          this.stdErrors[i] === 0 ? 0 : d[0] / this.stdErrors[i],
        );
      }
    }
  }

  predict(x) {
    if (Array.isArray(x)) {
      if (typeof x[0] === 'number') {
        return this._predict(x);
      } else if (Array.isArray(x[0])) {
        const y = new Array(x.length);
        for (let i = 0; i < x.length; i++) {
          y[i] = this._predict(x[i]);
        }
        return y;
      }
    } else if (mlMatrix.Matrix.isMatrix(x)) {
      const y = new mlMatrix.Matrix(x.rows, this.outputs);
      for (let i = 0; i < x.rows; i++) {
        y.setRow(i, this._predict(x.getRow(i)));
      }
      return y;
    }
    throw new TypeError('x must be a matrix or array of numbers');
  }

  _predict(x) {
    const result = new Array(this.outputs);
    if (this.intercept) {
      for (let i = 0; i < this.outputs; i++) {
        result[i] = this.weights[this.inputs][i];
      }
    } else {
      result.fill(0);
    }
    for (let i = 0; i < this.inputs; i++) {
      for (let j = 0; j < this.outputs; j++) {
        result[j] += this.weights[i][j] * x[i];
      }
    }
    return result;
  }

  score() {
    throw new Error('score method is not implemented yet');
  }

  toJSON() {
    return {
      name: 'multivariateLinearRegression',
      weights: this.weights,
      inputs: this.inputs,
      outputs: this.outputs,
      intercept: this.intercept,
      summary: this.statistics
        ? {
            regressionStatistics: {
              standardError: this.stdError,
              observations: this.outputs,
            },
            variables: this.weights.map((d, i) => {
              return {
                label:
                  i === this.weights.length - 1
                    ? 'Intercept'
                    : `X Variable ${i + 1}`,
                coefficients: d,
                standardError: this.stdErrors[i],
                tStat: this.tStats[i],
              };
            }),
          }
        : undefined,
    };
  }

  static load(model) {
    if (model.name !== 'multivariateLinearRegression') {
      throw new Error('not a MLR model');
    }
    return new MultivariateLinearRegression(true, model);
  }
}

module.exports = MultivariateLinearRegression;


/***/ }),

/***/ 27958:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolynomialRegression = void 0;
const ml_matrix_1 = __webpack_require__(73076);
const ml_regression_base_1 = __webpack_require__(10061);
class PolynomialRegression extends ml_regression_base_1.BaseRegression {
    /**
     * @param x - independent or explanatory variable
     * @param y - dependent or response variable
     * @param degree - degree of the polynomial regression, or array of powers to be used. When degree is an array, intercept at zero is forced to false/ignored.
     * @example `new PolynomialRegression(x, y, 2)`, in this case, you can pass the option `interceptAtZero`, if you need it.
     * @param options
     * @example `new PolynomialRegression(x, y, [1, 3, 5])`
     * Each of the degrees corresponds to a column, so if you have them switched, just do:
     * @example `new PolynomialRegression(x, y, [3, 1, 5])`
     * @param options.interceptAtZero - force the polynomial regression so that f(0) = 0
     */
    constructor(x, y, degree, options = {}) {
        super();
        // @ts-expect-error internal use only
        if (x === true) {
            // @ts-expect-error internal use only
            this.degree = y.degree;
            // @ts-expect-error internal use only
            this.powers = y.powers;
            // @ts-expect-error internal use only
            this.coefficients = y.coefficients;
        }
        else {
            (0, ml_regression_base_1.checkArrayLength)(x, y);
            const result = regress(x, y, degree, options);
            this.degree = result.degree;
            this.powers = result.powers;
            this.coefficients = result.coefficients;
        }
    }
    _predict(x) {
        let y = 0;
        for (let k = 0; k < this.powers.length; k++) {
            y += this.coefficients[k] * x ** this.powers[k];
        }
        return y;
    }
    toJSON() {
        return {
            name: 'polynomialRegression',
            degree: this.degree,
            powers: this.powers,
            coefficients: this.coefficients,
        };
    }
    toString(precision) {
        return this._toFormula(precision, false);
    }
    toLaTeX(precision) {
        return this._toFormula(precision, true);
    }
    _toFormula(precision, isLaTeX) {
        let sup = '^';
        let closeSup = '';
        let times = ' * ';
        if (isLaTeX) {
            sup = '^{';
            closeSup = '}';
            times = '';
        }
        let fn = '';
        let str = '';
        for (let k = 0; k < this.coefficients.length; k++) {
            str = '';
            if (this.coefficients[k] !== 0) {
                if (this.powers[k] === 0) {
                    str = (0, ml_regression_base_1.maybeToPrecision)(this.coefficients[k], precision);
                }
                else if (this.powers[k] === 1) {
                    str = `${(0, ml_regression_base_1.maybeToPrecision)(this.coefficients[k], precision) + times}x`;
                }
                else {
                    str = `${(0, ml_regression_base_1.maybeToPrecision)(this.coefficients[k], precision) + times}x${sup}${this.powers[k]}${closeSup}`;
                }
                if (this.coefficients[k] > 0 && k !== this.coefficients.length - 1) {
                    str = ` + ${str}`;
                }
                else if (k !== this.coefficients.length - 1) {
                    str = ` ${str}`;
                }
            }
            fn = str + fn;
        }
        if (fn.startsWith('+')) {
            fn = fn.slice(1);
        }
        return `f(x) = ${fn}`;
    }
    static load(json) {
        if (json.name !== 'polynomialRegression') {
            throw new TypeError('not a polynomial regression model');
        }
        // @ts-expect-error internal use only
        return new PolynomialRegression(true, json);
    }
}
exports.PolynomialRegression = PolynomialRegression;
/**
 * Perform a polynomial regression on the given data set.
 * This is an internal function.
 * @param x - independent or explanatory variable
 * @param y - dependent or response variable
 * @param degree - degree of the polynomial regression
 * @param options.interceptAtZero - force the polynomial regression so that $f(0) = 0$
 * @param options
 */
function regress(x, y, degree, options = {}) {
    const n = x.length;
    let { interceptAtZero = false } = options;
    let powers = [];
    if (Array.isArray(degree)) {
        powers = degree;
        interceptAtZero = false; //must be false in this case
    }
    else if (typeof degree === 'number') {
        if (interceptAtZero) {
            powers = new Array(degree);
            for (let k = 0; k < degree; k++) {
                powers[k] = k + 1;
            }
        }
        else {
            powers = new Array(degree + 1);
            for (let k = 0; k <= degree; k++) {
                powers[k] = k;
            }
        }
    }
    const nCoefficients = powers.length; //1 per power, in any case.
    const F = new ml_matrix_1.Matrix(n, nCoefficients);
    const Y = new ml_matrix_1.Matrix([y]);
    for (let k = 0; k < nCoefficients; k++) {
        for (let i = 0; i < n; i++) {
            if (powers[k] === 0) {
                F.set(i, k, 1);
            }
            else {
                F.set(i, k, x[i] ** powers[k]);
            }
        }
    }
    const FT = new ml_matrix_1.MatrixTransposeView(F);
    const A = FT.mmul(F);
    const B = FT.mmul(new ml_matrix_1.MatrixTransposeView(Y));
    return {
        coefficients: (0, ml_matrix_1.solve)(A, B).to1DArray(),
        degree: Math.max(...powers),
        powers,
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 92017:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var mlRegressionBase = __webpack_require__(10061);
var mlRegressionSimpleLinear = __webpack_require__(3884);

class PowerRegression extends mlRegressionBase.BaseRegression {
  constructor(x, y) {
    super();
    if (x === true) {
      // reloading model
      this.A = y.A;
      this.B = y.B;
    } else {
      mlRegressionBase.checkArrayLength(x, y);
      regress(this, x, y);
    }
  }

  _predict(newInputs) {
    return this.A * newInputs ** this.B;
  }

  toJSON() {
    return {
      name: 'powerRegression',
      A: this.A,
      B: this.B,
    };
  }

  toString(precision) {
    return `f(x) = ${mlRegressionBase.maybeToPrecision(
      this.A,
      precision,
    )} * x^${mlRegressionBase.maybeToPrecision(this.B, precision)}`;
  }

  toLaTeX(precision) {
    let latex = '';
    if (this.B >= 0) {
      latex = `f(x) = ${mlRegressionBase.maybeToPrecision(
        this.A,
        precision,
      )}x^{${mlRegressionBase.maybeToPrecision(this.B, precision)}}`;
    } else {
      latex = `f(x) = \\frac{${mlRegressionBase.maybeToPrecision(
        this.A,
        precision,
      )}}{x^{${mlRegressionBase.maybeToPrecision(-this.B, precision)}}}`;
    }
    latex = latex.replace(/e([+-]?[0-9]+)/g, 'e^{$1}');
    return latex;
  }

  static load(json) {
    if (json.name !== 'powerRegression') {
      throw new TypeError('not a power regression model');
    }
    return new PowerRegression(true, json);
  }
}

function regress(pr, x, y) {
  const n = x.length;
  const xl = new Array(n);
  const yl = new Array(n);
  for (let i = 0; i < n; i++) {
    xl[i] = Math.log(x[i]);
    yl[i] = Math.log(y[i]);
  }

  const linear = new mlRegressionSimpleLinear.SimpleLinearRegression(xl, yl);
  pr.A = Math.exp(linear.intercept);
  pr.B = linear.slope;
}

exports.PowerRegression = PowerRegression;


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RobustPolynomialRegression = void 0;
const is_any_array_1 = __webpack_require__(35453);
const ml_regression_base_1 = __webpack_require__(10061);
const predict_1 = __webpack_require__(57312);
const robustPolynomial_1 = __webpack_require__(83274);
/**
 * @class RobustPolynomialRegression
 * @param x
 * @param y
 * @param degree - polynomial degree
 */
class RobustPolynomialRegression extends ml_regression_base_1.BaseRegression {
    constructor(x, y, degree) {
        super();
        if ((0, is_any_array_1.isAnyArray)(x)) {
            (0, ml_regression_base_1.checkArrayLength)(x, y);
            (0, robustPolynomial_1.robustPolynomial)(this, x, y, degree);
        }
        else {
            const name = 'robustPolynomialRegression';
            const model = x;
            this.degree = model.degree;
            this.powers = model.powers;
            this.coefficients = model.coefficients;
            this.name = name;
        }
    }
    toJSON() {
        return {
            name: this.name,
            degree: this.degree,
            powers: this.powers,
            coefficients: this.coefficients,
        };
    }
    _predict(x) {
        return (0, predict_1.predict)(x, this.powers, this.coefficients);
    }
    /**
     * Display the formula
     * @param precision - precision for the numbers
     * @returns
     */
    toString(precision) {
        return this._toFormula(precision, false);
    }
    /**
     * Display the formula in LaTeX format
     * @param precision - precision for the numbers
     * @returns
     */
    toLaTeX(precision) {
        return this._toFormula(precision, true);
    }
    _toFormula(precision, isLaTeX) {
        let sup = '^';
        let closeSup = '';
        let times = ' * ';
        if (isLaTeX) {
            sup = '^{';
            closeSup = '}';
            times = '';
        }
        let fn = '';
        let str = '';
        const coefficients = this.coefficients;
        const powers = this.powers;
        for (let k = 0; k < coefficients.length; k++) {
            str = '';
            if (coefficients[k] !== 0) {
                if (powers[k] === 0) {
                    str = (0, ml_regression_base_1.maybeToPrecision)(coefficients[k], precision);
                }
                else if (powers[k] === 1) {
                    str = `${(0, ml_regression_base_1.maybeToPrecision)(coefficients[k], precision) + times}x`;
                }
                else {
                    str = `${(0, ml_regression_base_1.maybeToPrecision)(coefficients[k], precision) + times}x${sup}${powers[k]}${closeSup}`;
                }
                if (coefficients[k] > 0 && k !== coefficients.length - 1) {
                    str = ` + ${str}`;
                }
                else if (k !== coefficients.length - 1) {
                    str = ` ${str}`;
                }
            }
            fn = str + fn;
        }
        if (fn.startsWith('+')) {
            fn = fn.slice(1);
        }
        return `f(x) = ${fn}`;
    }
    static load(json) {
        if (json.name !== 'robustPolynomialRegression') {
            throw new TypeError('not a RobustPolynomialRegression model');
        }
        return new RobustPolynomialRegression(json, undefined, undefined);
    }
}
exports.RobustPolynomialRegression = RobustPolynomialRegression;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 39410:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.calcCoefficients = calcCoefficients;
const ml_matrix_1 = __webpack_require__(73076);
/**
 * @ignore
 * @param tuple
 * @param powers
 * @returns
 */
function calcCoefficients(tuple, powers) {
    const X = [];
    const Y = [];
    for (let i = 0; i < tuple.length; i++) {
        Y[i] = [tuple[i].y];
        X[i] = new Array(powers.length);
        for (let j = 0; j < powers.length; j++) {
            X[i][j] = tuple[i].x ** powers[j];
        }
    }
    return (0, ml_matrix_1.solve)(X, Y).to1DArray();
}
//# sourceMappingURL=calcCoefficients.js.map

/***/ }),

/***/ 86877:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRandomTuples = getRandomTuples;
/**
 * @ignore
 * @param x
 * @param y
 * @param degree
 * @returns
 */
function getRandomTuples(x, y, degree) {
    const len = Math.floor(x.length / degree);
    const tuples = new Array(len);
    for (let i = 0; i < x.length; i++) {
        let pos = Math.floor(Math.random() * len);
        let counter = 0;
        while (counter < x.length) {
            if (!tuples[pos]) {
                tuples[pos] = [
                    {
                        x: x[i],
                        y: y[i],
                    },
                ];
                break;
            }
            else if (tuples[pos].length < degree) {
                tuples[pos].push({
                    x: x[i],
                    y: y[i],
                });
                break;
            }
            else {
                counter++;
                pos = (pos + 1) % len;
            }
        }
        if (counter === x.length) {
            return tuples;
        }
    }
    return tuples;
}
//# sourceMappingURL=getRandomTuples.js.map

/***/ }),

/***/ 57312:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.predict = predict;
function predict(x, powers, coefficients) {
    let y = 0;
    for (let k = 0; k < powers.length; k++) {
        y += coefficients[k] * x ** powers[k];
    }
    return y;
}
//# sourceMappingURL=predict.js.map

/***/ }),

/***/ 20423:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.residualsMedian = residualsMedian;
function residualsMedian(residuals) {
    residuals.sort((a, b) => a.residual - b.residual);
    const l = residuals.length;
    const half = Math.floor(l / 2);
    return l % 2 === 0 ? residuals[half - 1] : residuals[half];
}
//# sourceMappingURL=residualsMedian.js.map

/***/ }),

/***/ 83274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.robustPolynomial = robustPolynomial;
const calcCoefficients_1 = __webpack_require__(39410);
const getRandomTuples_1 = __webpack_require__(86877);
const predict_1 = __webpack_require__(57312);
const residualsMedian_1 = __webpack_require__(20423);
function robustPolynomial(regression, x, y, degree) {
    const powers = new Array(degree).fill(0).map((_, index) => index);
    const tuples = (0, getRandomTuples_1.getRandomTuples)(x, y, degree);
    let min;
    for (const tuple of tuples) {
        const coefficients = (0, calcCoefficients_1.calcCoefficients)(tuple, powers);
        const residuals = [];
        for (let j = 0; j < x.length; j++) {
            const residual = y[j] - (0, predict_1.predict)(x[j], powers, coefficients);
            residuals[j] = {
                residual: residual * residual,
                coefficients,
            };
        }
        const median = (0, residualsMedian_1.residualsMedian)(residuals);
        if (!min || median.residual < min.residual) {
            min = median;
        }
    }
    regression.degree = degree;
    regression.powers = powers;
    regression.coefficients = min ? min.coefficients : [];
}
//# sourceMappingURL=robustPolynomial.js.map

/***/ }),

/***/ 35453:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAnyArray = void 0;
// eslint-disable-next-line @typescript-eslint/unbound-method
const toString = Object.prototype.toString;
/**
 * Checks if an object is an instance of an Array (array or typed array, except those that contain bigint values).
 *
 * @param value - Object to check.
 * @returns True if the object is an array or a typed array.
 */
function isAnyArray(value) {
    const tag = toString.call(value);
    return tag.endsWith('Array]') && !tag.includes('Big');
}
exports.isAnyArray = isAnyArray;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3884:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SimpleLinearRegression = void 0;
const ml_regression_base_1 = __webpack_require__(10061);
/**
 * Class representing simple linear regression.
 * The regression uses OLS to calculate intercept and slope.
 */
class SimpleLinearRegression extends ml_regression_base_1.BaseRegression {
    /**
     * @param x - explanatory variable
     * @param y - response variable
     */
    constructor(x, y) {
        super();
        // @ts-expect-error internal use of the constructor, from `this.load`
        if (x === true) {
            // @ts-expect-error internal use of the constructor, from `this.load`
            const yObj = y;
            this.slope = yObj.slope;
            this.intercept = yObj.intercept;
            this.coefficients = [yObj.intercept, yObj.slope];
        }
        else {
            (0, ml_regression_base_1.checkArrayLength)(x, y);
            const result = regress(x, y);
            this.slope = result.slope;
            this.intercept = result.intercept;
            this.coefficients = [result.intercept, result.slope];
        }
    }
    /**
     * Get the parameters and model name in JSON format
     * @returns
     */
    toJSON() {
        return {
            name: 'simpleLinearRegression',
            slope: this.slope,
            intercept: this.intercept,
        };
    }
    _predict(x) {
        return this.slope * x + this.intercept;
    }
    /**
     * Finds x for the given y value.
     * @param y - response variable value
     * @returns - x value
     */
    computeX(y) {
        return (y - this.intercept) / this.slope;
    }
    /**
     * Strings the linear function in the form 'f(x) = ax + b'
     * @param precision - number of significant figures.
     * @returns
     */
    toString(precision) {
        let result = 'f(x) = ';
        if (this.slope !== 0) {
            const xFactor = (0, ml_regression_base_1.maybeToPrecision)(this.slope, precision);
            result += `${xFactor === '1' ? '' : `${xFactor} * `}x`;
            if (this.intercept !== 0) {
                const absIntercept = Math.abs(this.intercept);
                const operator = absIntercept === this.intercept ? '+' : '-';
                result += ` ${operator} ${(0, ml_regression_base_1.maybeToPrecision)(absIntercept, precision)}`;
            }
        }
        else {
            result += (0, ml_regression_base_1.maybeToPrecision)(this.intercept, precision);
        }
        return result;
    }
    /**
     * Strings the linear function in the form 'f(x) = ax + b'
     * @param precision - number of significant figures.
     * @returns
     */
    toLaTeX(precision) {
        return this.toString(precision);
    }
    /**
     * Class instance from a JSON Object.
     * @param json
     * @returns
     */
    static load(json) {
        if (json.name !== 'simpleLinearRegression') {
            throw new TypeError('not a SLR model');
        }
        // @ts-expect-error internal use of the constructor
        return new SimpleLinearRegression(true, json);
    }
}
exports.SimpleLinearRegression = SimpleLinearRegression;
/**
 * Internal  function.
 * It determines the parameters (slope, intercept) of the line that best fit the `x,y` vector-data (simple linear regression).
 * @param x - explanatory variable
 * @param y - response variable
 * @returns - slope and intercept of the best fit line
 */
function regress(x, y) {
    const n = x.length;
    let xSum = 0;
    let ySum = 0;
    let xSquared = 0;
    let xY = 0;
    for (let i = 0; i < n; i++) {
        xSum += x[i];
        ySum += y[i];
        xSquared += x[i] * x[i];
        xY += x[i] * y[i];
    }
    const numerator = n * xY - xSum * ySum;
    const slope = numerator / (n * xSquared - xSum * xSum);
    return {
        slope,
        intercept: (1 / n) * ySum - slope * (1 / n) * xSum,
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 54869:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var median = __webpack_require__(89878);
var mlRegressionBase = __webpack_require__(10061);

class TheilSenRegression extends mlRegressionBase.BaseRegression {
  /**
   * Theil\u2013Sen estimator
   * https://en.wikipedia.org/wiki/Theil%E2%80%93Sen_estimator
   * @param {Array<number>|boolean} x
   * @param {Array<number>|object} y
   * @constructor
   */
  constructor(x, y) {
    super();
    if (x === true) {
      // loads the model
      this.slope = y.slope;
      this.intercept = y.intercept;
      this.coefficients = y.coefficients;
    } else {
      // creates the model
      mlRegressionBase.checkArrayLength(x, y);
      theilSen(this, x, y);
    }
  }

  toJSON() {
    return {
      name: 'TheilSenRegression',
      slope: this.slope,
      intercept: this.intercept,
    };
  }

  _predict(input) {
    return this.slope * input + this.intercept;
  }

  computeX(input) {
    return (input - this.intercept) / this.slope;
  }

  toString(precision) {
    let result = 'f(x) = ';
    if (this.slope) {
      let xFactor = mlRegressionBase.maybeToPrecision(this.slope, precision);
      result += `${Math.abs(xFactor - 1) < 1e-5 ? '' : `${xFactor} * `}x`;
      if (this.intercept) {
        let absIntercept = Math.abs(this.intercept);
        let operator = absIntercept === this.intercept ? '+' : '-';
        result += ` ${operator} ${mlRegressionBase.maybeToPrecision(absIntercept, precision)}`;
      }
    } else {
      result += mlRegressionBase.maybeToPrecision(this.intercept, precision);
    }
    return result;
  }

  toLaTeX(precision) {
    return this.toString(precision);
  }

  static load(json) {
    if (json.name !== 'TheilSenRegression') {
      throw new TypeError('not a Theil-Sen model');
    }
    return new TheilSenRegression(true, json);
  }
}

function theilSen(regression, x, y) {
  let len = x.length;
  let slopes = new Array(len * len);
  let count = 0;
  for (let i = 0; i < len; ++i) {
    for (let j = i + 1; j < len; ++j) {
      if (x[i] !== x[j]) {
        slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
      }
    }
  }
  slopes.length = count;
  let medianSlope = median(slopes);

  let cuts = new Array(len);
  for (let i = 0; i < len; ++i) {
    cuts[i] = y[i] - medianSlope * x[i];
  }

  regression.slope = medianSlope;
  regression.intercept = median(cuts);
  regression.coefficients = [regression.intercept, regression.slope];
}

exports.TheilSenRegression = TheilSenRegression;


/***/ }),

/***/ 10877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;


var mlRegressionBase = __webpack_require__(10061);
var mlRegressionPolynomial = __webpack_require__(27958);
var mlRegressionSimpleLinear = __webpack_require__(3884);
var mlRegressionExponential = __webpack_require__(53987);
var mlRegressionPower = __webpack_require__(92017);
var mlRegressionMultivariateLinear = __webpack_require__(1299);
var Kernel = __webpack_require__(64075);
var mlMatrix = __webpack_require__(73076);
var mlRegressionTheilSen = __webpack_require__(54869);
var mlRegressionRobustPolynomial = __webpack_require__(78862);

/*
 * Function that calculate the potential fit in the form f(x) = A*x^M
 * with a given M and return de A coefficient.
 *
 * @param {Vector} X - Vector of the x positions of the points.
 * @param {Vector} Y - Vector of the x positions of the points.
 * @param {Number} M - The exponent of the potential fit.
 * @return {Number} A - The A coefficient of the potential fit.
 */
class PotentialRegression extends mlRegressionBase.BaseRegression {
  /**
   * @class
   * @param x - Independent variable
   * @param y - Dependent variable
   * @param M
   */
  constructor(x, y, M) {
    super();
    if (x === true) {
      // reloading model
      this.A = y.A;
      this.M = y.M;
    } else {
      let n = x.length;
      if (n !== y.length) {
        throw new RangeError("input and output array have a different length");
      }

      let linear = new mlRegressionPolynomial.PolynomialRegression(x, y, [M]);
      this.A = linear.coefficients[0];
      this.M = M;
    }
  }

  _predict(x) {
    return this.A * x ** this.M;
  }

  toJSON() {
    return {
      name: "potentialRegression",
      A: this.A,
      M: this.M,
    };
  }

  toString(precision) {
    return `f(x) = ${mlRegressionBase.maybeToPrecision(this.A, precision)} * x^${this.M}`;
  }

  toLaTeX(precision) {
    if (this.M >= 0) {
      return `f(x) = ${mlRegressionBase.maybeToPrecision(this.A, precision)}x^{${this.M}}`;
    } else {
      return `f(x) = \\frac{${mlRegressionBase.maybeToPrecision(this.A, precision)}}{x^{${-this
        .M}}}`;
    }
  }

  static load(json) {
    if (json.name !== "potentialRegression") {
      throw new TypeError("not a potential regression model");
    }
    return new PotentialRegression(true, json);
  }
}

const defaultOptions$1 = {
  lambda: 0.1,
  kernelType: "gaussian",
  kernelOptions: {},
  computeCoefficient: false,
};

// Implements the Kernel ridge regression algorithm.
// http://www.ics.uci.edu/~welling/classnotes/papers_class/Kernel-Ridge.pdf
class KernelRidgeRegression extends mlRegressionBase.BaseRegression {
  constructor(inputs, outputs, options) {
    super();
    if (inputs === true) {
      // reloading model
      this.alpha = outputs.alpha;
      this.inputs = outputs.inputs;
      this.kernelType = outputs.kernelType;
      this.kernelOptions = outputs.kernelOptions;
      this.kernel = new Kernel(outputs.kernelType, outputs.kernelOptions);
    } else {
      inputs = mlMatrix.Matrix.checkMatrix(inputs);
      options = { ...defaultOptions$1, ...options };

      const kernelFunction = new Kernel(
        options.kernelType,
        options.kernelOptions,
      );
      const K = kernelFunction.compute(inputs);
      const n = inputs.rows;
      K.add(mlMatrix.Matrix.eye(n, n).mul(options.lambda));

      this.alpha = mlMatrix.solve(K, outputs);
      this.inputs = inputs;
      this.kernelType = options.kernelType;
      this.kernelOptions = options.kernelOptions;
      this.kernel = kernelFunction;
    }
  }

  _predict(newInputs) {
    return this.kernel
      .compute([newInputs], this.inputs)
      .mmul(this.alpha)
      .getRow(0);
  }

  toJSON() {
    return {
      name: "kernelRidgeRegression",
      alpha: this.alpha,
      inputs: this.inputs,
      kernelType: this.kernelType,
      kernelOptions: this.kernelOptions,
    };
  }

  static load(json) {
    if (json.name !== "kernelRidgeRegression") {
      throw new TypeError("not a KRR model");
    }
    return new KernelRidgeRegression(true, json);
  }
}

const defaultOptions = {
  order: 2,
};
// Implements the Kernel ridge regression algorithm.
// http://www.ics.uci.edu/~welling/classnotes/papers_class/Kernel-Ridge.pdf
class PolynomialFitRegression2D extends mlRegressionBase.BaseRegression {
  /**
   * Constructor for the 2D polynomial fitting
   * @param inputs
   * @param outputs
   * @param options
   */
  constructor(inputs, outputs, options = {}) {
    super();
    if (inputs === true) {
      // reloading model
      this.coefficients = mlMatrix.Matrix.columnVector(outputs.coefficients);
      this.order = outputs.order;
      if (outputs.r) {
        this.r = outputs.r;
        this.r2 = outputs.r2;
      }
      if (outputs.chi2) {
        this.chi2 = outputs.chi2;
      }
    } else {
      options = { ...defaultOptions, ...options };
      this.order = options.order;
      this.coefficients = [];
      this.X = inputs;
      this.y = outputs;

      this.train(this.X, this.y, options);
    }
  }

  /**
   * Function that fits the model given the data(X) and predictions(y).
   * The third argument is an object with the following options:
   * order: order of the polynomial to fit.
   * @param {Matrix} X - A matrix with n rows and 2 columns.
   * @param {Matrix} y - A vector of the prediction values.
   */
  train(X, y) {
    if (!mlMatrix.Matrix.isMatrix(X)) X = new mlMatrix.Matrix(X);
    if (!mlMatrix.Matrix.isMatrix(y)) y = mlMatrix.Matrix.columnVector(y);

    if (y.rows !== X.rows) {
      y = y.transpose();
    }

    if (X.columns !== 2) {
      throw new RangeError(
        `You give X with ${X.columns} columns and it must be 2`,
      );
    }
    if (X.rows !== y.rows) {
      throw new RangeError("X and y must have the same rows");
    }

    let examples = X.rows;
    let coefficients = ((this.order + 2) * (this.order + 1)) / 2;
    if (examples < coefficients) {
      throw new Error(
        "Insufficient number of points to create regression model.",
      );
    }
    this.coefficients = new Array(coefficients);

    let x1 = X.getColumnVector(0);
    let x2 = X.getColumnVector(1);

    let scaleX1 = 1 / x1.clone().abs().max();
    let scaleX2 = 1 / x2.clone().abs().max();
    let scaleY = 1 / y.clone().abs().max();

    x1.mulColumn(0, scaleX1);
    x2.mulColumn(0, scaleX2);
    y.mulColumn(0, scaleY);

    let A = new mlMatrix.Matrix(examples, coefficients);
    let col = 0;

    for (let i = 0; i <= this.order; ++i) {
      let limit = this.order - i;
      for (let j = 0; j <= limit; ++j) {
        let result = powColVector(x1, i).mulColumnVector(powColVector(x2, j));
        A.setColumn(col, result);
        col++;
      }
    }

    let svd = new mlMatrix.SVD(A.transpose(), {
      computeLeftSingularVectors: true,
      computeRightSingularVectors: true,
      autoTranspose: false,
    });

    let qqs = mlMatrix.Matrix.rowVector(svd.diagonal);
    qqs = qqs.apply((i, j) => {
      if (qqs.get(i, j) >= 1e-15) qqs.set(i, j, 1 / qqs.get(i, j));
      else qqs.set(i, j, 0);
    });

    let qqs1 = mlMatrix.Matrix.zeros(examples, coefficients);
    for (let i = 0; i < coefficients; ++i) {
      qqs1.set(i, i, qqs.get(0, i));
    }

    qqs = qqs1;

    let U = svd.rightSingularVectors;
    let V = svd.leftSingularVectors;

    this.coefficients = V.mmul(qqs.transpose()).mmul(U.transpose()).mmul(y);

    col = 0;

    for (let i = 0; i <= coefficients; ++i) {
      let limit = this.order - i;
      for (let j = 0; j <= limit; ++j) {
        this.coefficients.set(
          col,
          0,
          (this.coefficients.get(col, 0) * scaleX1 ** i * scaleX2 ** j) /
            scaleY,
        );
        col++;
      }
    }
  }

  _predict(newInputs) {
    let x1 = newInputs[0];
    let x2 = newInputs[1];

    let y = 0;
    let column = 0;

    for (let i = 0; i <= this.order; i++) {
      for (let j = 0; j <= this.order - i; j++) {
        y += x1 ** i * x2 ** j * this.coefficients.get(column, 0);
        column++;
      }
    }

    return y;
  }

  toJSON() {
    return {
      name: "polyfit2D",
      order: this.order,
      coefficients: this.coefficients,
    };
  }

  static load(json) {
    if (json.name !== "polyfit2D") {
      throw new TypeError("not a polyfit2D model");
    }
    return new PolynomialFitRegression2D(true, json);
  }
}

/**
 * Function that given a column vector return this: vector^power
 * @param x - Column vector.
 * @param power - Pow number.
 * @returns {Suite|Matrix}
 */
function powColVector(x, power) {
  let result = x.clone();
  for (let i = 0; i < x.rows; ++i) {
    result.set(i, 0, result.get(i, 0) ** power);
  }
  return result;
}

const NLR = {
  PotentialRegression,
};

Object.defineProperty(exports, "Y2", ({
  enumerable: true,
  get: function () { return mlRegressionPolynomial.PolynomialRegression; }
}));
__webpack_unused_export__ = ({
  enumerable: true,
  get: function () { return mlRegressionSimpleLinear.SimpleLinearRegression; }
});
__webpack_unused_export__ = ({
  enumerable: true,
  get: function () { return mlRegressionSimpleLinear.SimpleLinearRegression; }
});
Object.defineProperty(exports, "PT", ({
  enumerable: true,
  get: function () { return mlRegressionExponential.ExponentialRegression; }
}));
Object.defineProperty(exports, "D0", ({
  enumerable: true,
  get: function () { return mlRegressionPower.PowerRegression; }
}));
__webpack_unused_export__ = mlRegressionMultivariateLinear;
Object.defineProperty(exports, "MB", ({
  enumerable: true,
  get: function () { return mlRegressionTheilSen.TheilSenRegression; }
}));
Object.defineProperty(exports, "$I", ({
  enumerable: true,
  get: function () { return mlRegressionRobustPolynomial.RobustPolynomialRegression; }
}));
__webpack_unused_export__ = KernelRidgeRegression;
__webpack_unused_export__ = KernelRidgeRegression;
__webpack_unused_export__ = NLR;
__webpack_unused_export__ = NLR;
__webpack_unused_export__ = PolynomialFitRegression2D;


/***/ }),

/***/ 48448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAnyArray: () => (/* binding */ isAnyArray)
/* harmony export */ });
// eslint-disable-next-line @typescript-eslint/unbound-method
const toString = Object.prototype.toString;
/**
 * Checks if an object is an instance of an Array (array or typed array, except those that contain bigint values).
 * @param value - Object to check.
 * @returns True if the object is an array or a typed array.
 */
function isAnyArray(value) {
    const tag = toString.call(value);
    return tag.endsWith('Array]') && !tag.includes('Big');
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 58560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ PolynomialKernel)
/* harmony export */ });
const defaultOptions = {
  degree: 1,
  constant: 1,
  scale: 1,
};

/**
 * Polynomial kernel.
 */
class PolynomialKernel {
  /**
   * Create a new polynomial kernel.
   * @param {object} [options] - Kernel options.
   * @param {number} [options.degree=1] - Degree of the polynomial.
   * @param {number} [options.constant=1] - Polynomial constant.
   * @param {number} [options.scale=1] - Polynomial scale.
   */
  constructor(options) {
    options = { ...defaultOptions, ...options };

    this.degree = options.degree;
    this.constant = options.constant;
    this.scale = options.scale;
  }

  /**
   * Compute the value of the kernel between two vectors.
   * @param {number[]} x - First vector.
   * @param {number[]} y - Second vector.
   * @returns {number} The dot product between `x` and `y` in feature space.
   */
  compute(x, y) {
    let sum = 0;
    for (let i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return (this.scale * sum + this.constant) ** this.degree;
  }
}


/***/ }),

/***/ 91060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ SigmoidKernel)
/* harmony export */ });
const defaultOptions = {
  alpha: 0.01,
  constant: -Math.E,
};

/**
 * Sigmoid (hyperbolic tangent) kernel.
 */
class SigmoidKernel {
  /**
   * Create a new sigmoid kernel.
   * @param {object} [options] - Kernel options.
   * @param {number} [options.alpha=0.01] - Value for the alpha factor.
   * @param {number} [options.constant=-Math.E] - Value for the constant.
   */
  constructor(options) {
    options = { ...defaultOptions, ...options };
    this.alpha = options.alpha;
    this.constant = options.constant;
  }

  /**
   * Compute the value of the kernel between two vectors.
   * @param {number[]} x - First vector.
   * @param {number[]} y - Second vector.
   * @returns {number} The dot product between `x` and `y` in feature space.
   */
  compute(x, y) {
    let sum = 0;
    for (let i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return Math.tanh(this.alpha * sum + this.constant);
  }
}


/***/ })

};
