export const id = 709;
export const ids = [709];
export const modules = {

/***/ 32229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
// Which format a data file is in, by its name: data/houses.jsonl.gz is JSON, whatever it is packed in.
const endings = {
    json: "json",
    jsonl: "json",
    ndjson: "json",
    parquet: "parquet",
    parq: "parquet",
    pq: "parquet",
};
function formatOf(path) {
    const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(endings, ending) ? endings[ending] : "csv";
}


/***/ }),

/***/ 20085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readNames),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
;// CONCATENATED MODULE: ./lib/core/dataset/column-names.js
// The names of columns by their bytes, so that no text is made of a name that comes with each row.

class ColumnNames {
    names = [];
    #bytes = [];
    #index = new text_index/* TextIndex */.UC();
    /** Column of the name; -1 when there is none. `expected` is looked at first. */
    find(bytes, start, end, expected) {
        const guess = expected < this.#bytes.length ? this.#bytes[expected] : null;
        if (guess !== null && guess.length === end - start) {
            let at = 0;
            while (at < guess.length && guess[at] === bytes[start + at])
                at++;
            if (at === guess.length)
                return expected;
        }
        return this.#index.find(bytes, start, end, (0,text_index/* hashOf */.qQ)(bytes, start, end));
    }
    /** Adds a name that `find` did not find. */
    add(bytes, start, end) {
        this.#bytes.push(bytes.slice(start, end));
        this.names.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end)));
        return this.#index.add(bytes, start, end, (0,text_index/* hashOf */.qQ)(bytes, start, end));
    }
}
function columnNamesOf(names) {
    const columns = new ColumnNames();
    for (const name of names) {
        const bytes = new TextEncoder().encode(name);
        columns.add(bytes, 0, bytes.length);
    }
    return columns;
}

// EXTERNAL MODULE: ./lib/core/dataset/csv.js + 1 modules
var dataset_csv = __webpack_require__(3378);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/format.js
var dataset_format = __webpack_require__(32229);
// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
;// CONCATENATED MODULE: ./lib/core/dataset/json-escapes.js
// The escapes in a JSON text: which there are, and the UTF-8 that they stand for.
const backslash = 92;
const zero = 48;
const lowerU = 117;
/** For each byte that may follow a backslash, but u, the byte meant; 0 for none. */
const meant = new Uint8Array(256);
for (const [letter, byte] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"])
    meant[letter.charCodeAt(0)] = byte.charCodeAt(0);
/** The last byte of the escape whose backslash is bytes[at]; -1 when there is no such escape. */
function escapeEnd(bytes, at, wrong) {
    if (bytes[at + 1] !== lowerU) {
        if (meant[bytes[at + 1]] !== 0)
            return at + 1;
        wrong.at = at + 1;
        wrong.fault = "no such escape: a backslash is written \\\\";
        return -1;
    }
    for (let digit = at + 2; digit < at + 6; digit++)
        if (hexValue(bytes[digit]) < 0) {
            wrong.at = digit;
            wrong.fault = "\\u needs four hexadecimal digits";
            return -1;
        }
    return at + 5;
}
/**
 * Writes the text bytes[start, end), whose escapes are there, in UTF-8: its length, or -1 when one is no character.
 * An escape is never shorter than what it stands for, so that `to` needs end - start bytes.
 */
function json_escapes_unescape(bytes, start, end, to, wrong) {
    let length = 0;
    for (let at = start; at < end; at++) {
        if (bytes[at] !== backslash) {
            to[length++] = bytes[at];
            continue;
        }
        at++;
        if (bytes[at] !== lowerU) {
            to[length++] = meant[bytes[at]];
            continue;
        }
        let code = codeUnit(bytes, at + 1);
        at += 4;
        if (code >= 0xd800 && code < 0xe000) {
            const follows = bytes[at + 1] === backslash && bytes[at + 2] === lowerU ? codeUnit(bytes, at + 3) : 0;
            if (code >= 0xdc00 || follows < 0xdc00 || follows >= 0xe000) {
                wrong.at = at - 5;
                wrong.fault = "half of a surrogate pair stands alone, which is no character";
                return -1;
            }
            code = 0x10000 + ((code - 0xd800) << 10) + (follows - 0xdc00);
            at += 6;
        }
        length = putUtf8(to, length, code);
    }
    return length;
}
/** Position behind the character. */
function putUtf8(to, at, code) {
    if (code < 0x80) {
        to[at] = code;
        return at + 1;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    to[at] = (0xff00 >> (more + 1)) | (code >> (6 * more));
    for (let rest = 1; rest <= more; rest++)
        to[at + rest] = 0x80 | ((code >> (6 * (more - rest))) & 63);
    return at + more + 1;
}
function codeUnit(bytes, at) {
    let code = 0;
    for (let digit = 0; digit < 4; digit++)
        code = 16 * code + hexValue(bytes[at + digit]);
    return code;
}
/** The value of a hexadecimal digit; -1 for any other byte. */
function hexValue(byte) {
    if (byte >= zero && byte <= zero + 9)
        return byte - zero;
    const letter = byte | 32;
    return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-value.js
// Cuts one JSON value out of bytes, strictly by RFC 8259, without making strings or objects of it.


const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const json_value_backslash = 92;
const minus = 45;
const plus = 43;
const point = 46;
const json_value_zero = 48;
const lowerE = 101;
const nameMissing = 'a name in double quotes (") is missing';
const colonMissing = "a colon is missing after the name";
/** Deeper values are no data of a table, and a stack of brackets costs nobody but us. */
const depthLimit = 64;
class JsonValue {
    kind = "null";
    /** What was cut, unless it is nested: a number's text, a string's content, a literal's word. */
    run = emptyRun();
    /** Where the fault is, if there is one, and what it is. */
    faultAt = 0;
    fault = "";
    /** Line ends passed. */
    lineBreaks = 0;
    #acrossLines;
    #bytes = new Uint8Array(0);
    #escaped = false;
    #wrongEscape = { at: 0, fault: "" };
    #unescaped = new WeakMap();
    /** `acrossLines`: whether a value may have line ends in it. */
    constructor(acrossLines) {
        this.#acrossLines = acrossLines;
    }
    /** Starts over with other bytes; behind the last one must be a NUL, where every scan stops. */
    open(bytes) {
        this.#bytes = bytes;
        this.lineBreaks = 0;
    }
    /** Cuts the value that starts at `at`: gives its end, or -1. */
    cut(at) {
        const byte = this.#bytes[at];
        if (byte === csv_field/* quote */.hD) {
            this.kind = "string";
            return this.string(at, this.run);
        }
        let end;
        if (byte === minus || (byte >= json_value_zero && byte <= json_value_zero + 9)) {
            end = this.#number(at);
            this.kind = "number";
        }
        else if (byte === openBrace || byte === openBracket) {
            this.kind = "nested";
            return this.#nested(at);
        }
        else {
            const word = byte === 116 ? "true" : byte === 102 ? "false" : byte === 110 ? "null" : null;
            if (word === null)
                return this.none(at, "a value is missing, or is no JSON value");
            end = this.#word(at, word);
            this.kind = word;
        }
        this.run.bytes = this.#bytes;
        this.run.start = at;
        this.run.end = end;
        return end;
    }
    /** Cuts the string whose quote is bytes[at], escapes resolved, into `run`: gives the position behind it, or -1. */
    string(at, run) {
        const end = this.#closingQuote(at);
        if (end < 0)
            return -1;
        run.bytes = this.#bytes;
        run.start = at + 1;
        run.end = end;
        return !this.#escaped || this.#unescape(run) ? end + 1 : -1;
    }
    /** The first position from `from` that is not blank. */
    blanks(from) {
        const bytes = this.#bytes;
        let at = from;
        for (;;) {
            const byte = bytes[at];
            if (byte === 32 || byte === 9 || byte === 13)
                at++;
            else if (byte === csv_field/* lineFeed */.hB && this.#acrossLines) {
                this.lineBreaks++;
                at++;
            }
            else
                return at;
        }
    }
    none(at, fault) {
        this.faultAt = at;
        this.fault = this.#bytes[at] === csv_field/* lineFeed */.hB ? "the line ends before its object does" : fault;
        return -1;
    }
    #word(at, word) {
        for (let i = 0; i < word.length; i++)
            if (this.#bytes[at + i] !== word.charCodeAt(i))
                return this.none(at + i, `the word ${word} is misspelt`);
        return at + word.length;
    }
    #number(from) {
        const bytes = this.#bytes;
        let at = bytes[from] === minus ? from + 1 : from;
        const first = at;
        at = this.#digits(at);
        if (at === first)
            return this.none(at, "a number has no digits");
        if (bytes[first] === json_value_zero && at > first + 1)
            return this.none(first, "a number starts with a zero too many");
        if (bytes[at] === point) {
            const fraction = at + 1;
            at = this.#digits(fraction);
            if (at === fraction)
                return this.none(at, "a number has no digit after its point");
        }
        if ((bytes[at] | 32) === lowerE) {
            const sign = bytes[at + 1];
            const exponent = sign === plus || sign === minus ? at + 2 : at + 1;
            at = this.#digits(exponent);
            if (at === exponent)
                return this.none(at, "a number has no digit in its exponent");
        }
        return at;
    }
    #digits(from) {
        let at = from;
        while (this.#bytes[at] >= json_value_zero && this.#bytes[at] <= json_value_zero + 9)
            at++;
        return at;
    }
    /** Position of the closing quote of the string that bytes[from] opens; -1 when there is none. */
    #closingQuote(from) {
        const bytes = this.#bytes;
        this.#escaped = false;
        for (let at = from + 1;; at++) {
            const byte = bytes[at];
            if (byte === csv_field/* quote */.hD)
                return at;
            if (byte === json_value_backslash) {
                this.#escaped = true;
                at = escapeEnd(bytes, at, this.#wrongEscape);
                if (at < 0)
                    return this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
            }
            else if (byte < 32) {
                if (byte === csv_field/* lineFeed */.hB)
                    return this.none(from, "a text is not closed on its line");
                return this.none(at, "a control character stands in a text: write it as an escape");
            }
        }
    }
    #unescape(run) {
        const { start, end } = run;
        let buffer = this.#unescaped.get(run);
        if (buffer === undefined || buffer.length < end - start) {
            buffer = new Uint8Array(2 * (end - start));
            this.#unescaped.set(run, buffer);
        }
        run.bytes = buffer;
        run.start = 0;
        run.end = json_escapes_unescape(this.#bytes, start, end, buffer, this.#wrongEscape);
        if (run.end >= 0)
            return true;
        this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
        return false;
    }
    /** End of the object or array that bytes[from] opens, its inside checked; -1 when something is wrong with it. */
    #nested(from) {
        const bytes = this.#bytes;
        const closing = [];
        let at = from;
        for (;;) {
            // A value starts at `at`.
            const byte = bytes[at];
            if (byte === openBrace || byte === openBracket) {
                if (closing.length === depthLimit)
                    return this.none(at, `values are nested deeper than ${depthLimit}`);
                closing.push(byte === openBrace ? closeBrace : closeBracket);
                at = this.blanks(at + 1);
                if (bytes[at] !== closing.at(-1)) {
                    if (byte === openBrace)
                        at = this.#nestedName(at);
                    if (at < 0)
                        return -1;
                    continue;
                }
            }
            else {
                at = this.cut(at);
                if (at < 0)
                    return -1;
                at = this.blanks(at);
            }
            // Behind a value, or at the end of an empty one.
            while (bytes[at] === closing.at(-1)) {
                closing.pop();
                if (closing.length === 0) {
                    this.kind = "nested";
                    return at + 1;
                }
                at = this.blanks(at + 1);
            }
            if (bytes[at] !== comma)
                return this.none(at, "a comma or closing bracket is missing");
            at = this.blanks(at + 1);
            if (closing.at(-1) === closeBrace)
                at = this.#nestedName(at);
            if (at < 0)
                return -1;
        }
    }
    /** From a name inside a nested object to its value. */
    #nestedName(at) {
        if (this.#bytes[at] !== csv_field/* quote */.hD)
            return this.none(at, nameMissing);
        const end = this.#closingQuote(at);
        if (end < 0)
            return -1;
        const behind = this.blanks(end + 1);
        if (this.#bytes[behind] !== colon)
            return this.none(behind, colonMissing);
        return this.blanks(behind + 1);
    }
}
function emptyRun() {
    return { bytes: new Uint8Array(0), start: 0, end: 0 };
}

// EXTERNAL MODULE: ./lib/core/dataset/row-builder.js
var row_builder = __webpack_require__(85966);
;// CONCATENATED MODULE: ./lib/core/dataset/json-plain.js
// The hot paths: objects written like one before them, whose values are of the plainest. Anything else is left to the cutter.





const json_plain_zero = 48;
const json_plain_minus = 45;
const json_plain_point = 46;
/** 1 for the bytes that a text is looked through for: its end, an escape, a control character. */
const textStops = Uint8Array.from({ length: 256 }, (_, byte) => byte < 32 || byte === csv_field/* quote */.hD || byte === json_value_backslash ? 1 : 0);
/** 1 for the bytes that a number may have. */
const ofNumber = new Uint8Array(256);
for (const byte of new TextEncoder().encode("+-.0123456789Ee"))
    ofNumber[byte] = 1;
/**
 * Fills the row `row` from the object whose brace is bytes[at], and gives the position behind it; -1 when it is not
 * complete, not of that shape, or has a fault: what was filled in then does not count. bytes behind the last must be NUL.
 */
function fillPlain(rows, row, take, fieldBytes, shape, value, bytes, start) {
    const { kinds, numbers, codes, texts } = rows;
    const { columns, between, ends } = shape;
    const members = columns.length;
    let at = start;
    let expected = 0;
    for (let member = 0; member <= members; member++) {
        for (const end = ends[member]; expected < end;)
            if (bytes[at++] !== between[expected++])
                return -1;
        if (member === members)
            break;
        const column = columns[member];
        const kind = kinds[column];
        const from = at;
        if (kind === row_builder/* decimal */._ || kind === row_builder/* integerKey */.Ce) {
            // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
            const negative = bytes[at] === json_plain_minus;
            if (negative)
                at++;
            const first = at;
            let digits = 0;
            let digit = bytes[at] - json_plain_zero;
            while (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                digit = bytes[++at] - json_plain_zero;
            }
            const whole = at - first;
            let fraction = 0;
            let plain = whole > 0 && (whole === 1 || bytes[first] !== json_plain_zero);
            if (bytes[at] === json_plain_point) {
                const behindPoint = ++at;
                digit = bytes[at] - json_plain_zero;
                while (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                    digit = bytes[++at] - json_plain_zero;
                }
                fraction = at - behindPoint;
                plain &&= fraction > 0 && kind === row_builder/* decimal */._;
            }
            plain &&= digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && ofNumber[bytes[at]] === 0;
            if (plain && (kind === row_builder/* decimal */._ || digits > 0 || !negative)) {
                const size = fraction === 0 ? digits : digits / decimal_text/* exactPowersOfTen */.WP[fraction];
                numbers[column][row] = negative ? -size : size;
                continue;
            }
        }
        else if (kind === row_builder/* text */.Qq && bytes[at] === csv_field/* quote */.hD) {
            let hash = text_index/* hashBasis */.TX;
            at++;
            while (textStops[bytes[at]] === 0)
                hash = Math.imul(hash ^ bytes[at++], 0x01000193);
            if (bytes[at] === csv_field/* quote */.hD && at - from < fieldBytes) {
                let code = texts[column].find(bytes, from + 1, at, hash);
                if (code < 0)
                    code = rows.newCode(column, bytes, from + 1, at, hash);
                if (code === row_builder/* notText */.nr)
                    return -1;
                codes[column][row] = code;
                at++;
                continue;
            }
        }
        else if (kind === row_builder/* skipped */.hT && bytes[at] === csv_field/* quote */.hD) {
            at++;
            while (textStops[bytes[at]] === 0)
                at++;
            if (bytes[at] === csv_field/* quote */.hD && at - from < fieldBytes) {
                at++;
                continue;
            }
        }
        at = value.cut(from);
        if (at < 0 || (at - from > fieldBytes && value.kind !== "nested") || take(column, value) !== null)
            return -1;
    }
    return at;
}
/** As above, for its names only. Numbers are not looked at closely: they are when the rows are read. */
function passPlain(shape, value, bytes, start) {
    const { columns, between, ends } = shape;
    const members = columns.length;
    let at = start;
    let expected = 0;
    for (let member = 0; member <= members; member++) {
        for (const end = ends[member]; expected < end;)
            if (bytes[at++] !== between[expected++])
                return -1;
        if (member === members)
            break;
        const from = at;
        while (ofNumber[bytes[at]] === 1)
            at++;
        if (at > from)
            continue;
        if (bytes[at] === csv_field/* quote */.hD) {
            at++;
            while (textStops[bytes[at]] === 0)
                at++;
            if (bytes[at] === csv_field/* quote */.hD) {
                at++;
                continue;
            }
        }
        at = value.cut(from);
        if (at < 0)
            return -1;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/csv-header.js
var csv_header = __webpack_require__(38220);
;// CONCATENATED MODULE: ./lib/core/dataset/json-cutter.js
// Cuts the members of one JSON object out of bytes, one after the other.


class JsonCutter {
    /** The member's name. */
    key = emptyRun();
    value;
    /** Where the member's name starts. */
    keyAt = 0;
    /** Where the member's value starts. */
    valueAt = 0;
    /** Position behind what was cut; of the fault, if there is one. */
    next = 0;
    #bytes = new Uint8Array(0);
    #limit = 0;
    #first = true;
    /** `acrossLines`: whether an object may have line ends in it. */
    constructor(acrossLines) {
        this.value = new JsonValue(acrossLines);
    }
    get fault() {
        return this.value.fault;
    }
    /** Line ends passed since `open`. */
    get lineBreaks() {
        return this.value.lineBreaks;
    }
    /** Starts with the object whose brace is bytes[at]; bytes[limit] must be NUL. */
    open(bytes, at, limit) {
        this.value.open(bytes);
        this.#bytes = bytes;
        this.#limit = limit;
        this.next = at + 1;
        this.#first = true;
    }
    /** The next member, or the object's end. */
    step() {
        const bytes = this.#bytes;
        const { value } = this;
        let at = value.blanks(this.next);
        if (bytes[at] === closeBrace) {
            this.next = at + 1;
            return "end";
        }
        if (!this.#first) {
            if (bytes[at] !== comma)
                return this.#wrong(at, "a comma or } is missing");
            at = value.blanks(at + 1);
        }
        this.#first = false;
        if (bytes[at] !== csv_field/* quote */.hD)
            return this.#wrong(at, nameMissing);
        this.keyAt = at;
        at = value.string(at, this.key);
        if (at < 0)
            return this.#outcome();
        at = value.blanks(at);
        if (bytes[at] !== colon)
            return this.#wrong(at, colonMissing);
        this.valueAt = value.blanks(at + 1);
        this.next = value.cut(this.valueAt);
        return this.next < 0 ? this.#outcome() : "member";
    }
    #wrong(at, fault) {
        this.value.none(at, fault);
        return this.#outcome();
    }
    /** A fault at the very end of the bytes is none: more is to come. */
    #outcome() {
        this.next = this.value.faultAt;
        return this.next >= this.#limit ? "more" : "fault";
    }
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-shape.js
// How an object was written, byte for byte but for its values: most likely the next one is written like it.

class JsonShape {
    /** Column of each member, in their order; no column twice. */
    columns;
    /** What stands before each value and behind the last: {"id": and , "size": and }, end to end. */
    between;
    /** Part k of `between` ends before ends[k]; there is one more than there are members. */
    ends;
    /** Line ends in all of them. */
    lineBreaks;
    /** @param marks per member its column, and where its value starts and ends; of an object bytes[start, end) without fault */
    constructor(bytes, start, end, marks) {
        const members = marks.length / 3;
        this.columns = Int32Array.from({ length: members }, (_, member) => marks[3 * member]);
        this.ends = new Int32Array(members + 1);
        const values = Array.from({ length: members }, (_, member) => marks[3 * member + 2] - marks[3 * member + 1]);
        this.between = new Uint8Array(end - start - values.reduce((sum, length) => sum + length, 0));
        let length = 0;
        for (let part = 0; part <= members; part++) {
            const from = part === 0 ? start : marks[3 * part - 1];
            const to = part === members ? end : marks[3 * part + 1];
            this.between.set(bytes.subarray(from, to), length);
            length += to - from;
            this.ends[part] = length;
        }
        this.lineBreaks = this.between.reduce((sum, byte) => (byte === csv_field/* lineFeed */.hB ? sum + 1 : sum), 0);
    }
}

// EXTERNAL MODULE: ./lib/core/dataset/utf8.js
var utf8 = __webpack_require__(5197);
;// CONCATENATED MODULE: ./lib/core/dataset/json-rows.js
// Reads JSON Lines, or one array of objects, record by record: each object is a row, each name a column.








/** Reads the window's file to its end, or only what the window holds first. @throws {UserError} at file:line:column. */
async function readRecords(window, reading, sampleOnly) {
    const { path, limits } = reading;
    await window.fill();
    (0,csv_header/* refuseUtf16 */.h)(window.bytes.subarray(window.start, window.end), path);
    if (window.bytes[0] === 0xef && window.bytes[1] === 0xbb && window.bytes[2] === 0xbf)
        window.start = 3;
    const reader = new RecordReader(reading);
    for (;;) {
        window.start = reader.read(window.bytes, window.start, window.end, window.ended);
        if (window.ended || (sampleOnly && reader.records > 0))
            break;
        if (window.full) {
            if (window.end >= limits.rowBytes)
                throw (0,csv_faults/* tooLong */.Po)("row", { file: path, line: reader.line }, limits.rowBytes);
            window.grow(limits.rowBytes);
        }
        await window.fill();
    }
    if (reader.records > 0 || reader.inArray)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, "the file is empty", "Write one JSON object a line, with the columns' names as keys.");
}
class RecordReader {
    line = 1;
    records = 0;
    inArray = false;
    #reading;
    #cutter = new JsonCutter(false);
    #expected = "value";
    /** Per column: the last attempt at a record that it was in, from 1. */
    #seen = new Int32Array(64);
    #attempts = 0;
    /** Of an object before, which was cut member by member. */
    #shape = null;
    #cutRecords = 0;
    #marks = [];
    /** Where the line of bytes[at] starts, for columns in messages; what of it has left the window has this many characters. */
    #lineStart = 0;
    #charactersBefore = 0;
    constructor(reading) {
        this.#reading = reading;
    }
    /** Reads whole records of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
    read(bytes, start, end, ended) {
        this.#lineStart = start;
        let at = start;
        for (;;) {
            for (let byte = bytes[at]; byte === 32 || byte === 9 || byte === 13 || byte === csv_field/* lineFeed */.hB; byte = bytes[++at]) {
                if (byte !== csv_field/* lineFeed */.hB)
                    continue;
                this.line++;
                this.#startLine(at + 1);
                if (this.#expected === "line end")
                    this.#expected = "value";
            }
            if (at === end) {
                if (ended && this.inArray && this.#expected !== "nothing")
                    throw this.#fault(bytes, at, "the file ends within the array");
                return this.#leave(bytes, at);
            }
            const byte = bytes[at];
            switch (this.#expected) {
                case "value":
                case "value after comma":
                    if (byte === openBracket && !this.inArray && this.records === 0) {
                        this.inArray = true;
                        this.#cutter = new JsonCutter(true);
                        at++;
                    }
                    else if (byte === closeBracket && this.inArray && this.#expected === "value") {
                        this.#expected = "nothing";
                        at++;
                    }
                    else if (byte === openBrace) {
                        const behind = this.#record(bytes, at, end, ended);
                        if (behind < 0)
                            return this.#leave(bytes, at);
                        at = behind;
                        this.#expected = this.inArray ? "comma" : "line end";
                    }
                    else
                        throw this.#fault(bytes, at, `here ${this.inArray ? "an element" : "a line"} is no object`);
                    break;
                case "comma":
                    if (byte !== comma && byte !== closeBracket)
                        throw this.#fault(bytes, at, "a comma or ] is missing after an object");
                    this.#expected = byte === comma ? "value after comma" : "nothing";
                    at++;
                    break;
                case "line end":
                    throw this.#fault(bytes, at, "there is text after the object");
                case "nothing":
                    throw this.#fault(bytes, at, "there is text after the array");
                default:
                    return this.#expected;
            }
        }
    }
    /** Position behind the object whose brace is at `brace`; -1 when it is not complete. */
    #record(bytes, brace, end, ended) {
        const { value } = this.#cutter;
        value.open(bytes);
        let next = -1;
        if (this.#shape !== null)
            next = this.#reading.taker.plain(this.#shape, value, bytes, brace, this.line);
        let lineBreaks = value.lineBreaks + (this.#shape?.lineBreaks ?? 0);
        if (next < 0) {
            next = this.#members(bytes, brace, end, ended);
            if (next < 0)
                return -1;
            lineBreaks = this.#cutter.lineBreaks;
        }
        this.records++;
        if (lineBreaks > 0) {
            this.line += lineBreaks;
            this.#startLine(bytes.lastIndexOf(csv_field/* lineFeed */.hB, next) + 1);
        }
        return next;
    }
    /** The same, member by member. */
    #members(bytes, brace, end, ended) {
        const cutter = this.#cutter;
        const { columns, taker, limits } = this.#reading;
        const stamp = ++this.#attempts;
        cutter.open(bytes, brace, end);
        taker.begin(this.line);
        this.#marks.length = 0;
        for (let expected = 0;; expected++) {
            const outcome = cutter.step();
            if (outcome === "end")
                break;
            if (outcome === "more") {
                if (!ended)
                    return -1;
                throw this.#fault(bytes, cutter.next, "the file ends within an object");
            }
            if (outcome === "fault")
                throw this.#fault(bytes, cutter.next, cutter.fault);
            const { bytes: from, start: first, end: last } = cutter.key;
            let column = columns.find(from, first, last, expected);
            if (column < 0)
                column = this.#newColumn(bytes);
            else if (column < this.#seen.length && this.#seen[column] === stamp)
                throw this.#fault(bytes, cutter.keyAt, `\`${columns.names[column]}\` stands twice in one object`);
            if (column >= this.#seen.length)
                this.#seen = resized(this.#seen, 2 * column);
            this.#seen[column] = stamp;
            expected = column;
            if (cutter.next - cutter.valueAt > limits.fieldBytes && cutter.value.kind !== "nested")
                throw (0,csv_faults/* tooLong */.Po)("field", this.#place(bytes, cutter.valueAt), limits.fieldBytes);
            const fault = taker.member(column, cutter.value);
            if (fault !== null)
                throw this.#fault(bytes, cutter.valueAt, fault);
            this.#marks.push(column, cutter.valueAt, cutter.next);
        }
        taker.end();
        // At ever larger distances: objects of many shapes must not cost a shape each, and a file may become another one late.
        this.#cutRecords++;
        if (Number.isInteger(Math.log2(this.#cutRecords)))
            this.#shape = new JsonShape(bytes, brace, cutter.next, this.#marks);
        return cutter.next;
    }
    #startLine(at) {
        this.#lineStart = at;
        this.#charactersBefore = 0;
    }
    /** What is before `at` leaves the window. */
    #leave(bytes, at) {
        this.#charactersBefore += (0,utf8/* columnAt */.o)(bytes, this.#lineStart, at) - 1;
        return at;
    }
    #newColumn(bytes) {
        const { columns, growing, limits } = this.#reading;
        const { bytes: from, start, end } = this.#cutter.key;
        const where = this.#place(bytes, this.#cutter.keyAt);
        if (!(0,utf8/* isUtf8 */.c)(from, start, end))
            throw (0,csv_faults/* notUtf8 */.T3)(where);
        if (start === end)
            throw this.#fault(bytes, this.#cutter.keyAt, "a name is empty");
        const name = new TextDecoder().decode(from.subarray(start, end));
        if (!growing)
            throw (0,csv_faults/* dataFault */.x5)(where, `the other files have no column \`${name}\``, "Files that are read as one table need the same columns.");
        if (columns.names.length === limits.columns)
            throw (0,csv_faults/* tooManyColumns */.zr)(where, limits.columns);
        return columns.add(from, start, end);
    }
    /** Also where the place is lines below the record's first. */
    #place(bytes, at) {
        let line = this.line;
        for (let from = bytes.indexOf(csv_field/* lineFeed */.hB, this.#lineStart); from >= 0 && from < at; line++)
            from = bytes.indexOf(csv_field/* lineFeed */.hB, from + 1);
        const before = line === this.line ? this.#charactersBefore : 0;
        return { file: this.#reading.path, line, column: before + (0,utf8/* columnAt */.o)(bytes, this.#lineStart, at) };
    }
    #fault(bytes, at, message) {
        const hint = this.inArray
            ? "The file must be one JSON array of objects, each with the columns' names as keys."
            : "Each line must be one JSON object with the columns' names as keys; a missing value is null.";
        return new errors/* UserError */.yo("data", { message, where: this.#place(bytes, at), hint });
    }
}
function resized(from, length) {
    const to = new Int32Array(length);
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-file.js
// One JSON file of a dataset: its columns' names, and its rows into the columns under construction.





/** Adds the names of all objects, in order of first appearance: a later row may have a column that the first lacks. */
async function collectNames(source, columns, growing, limits) {
    const taker = {
        begin() { },
        member: () => null,
        end() { },
        plain: (shape, value, bytes, at) => passPlain(shape, value, bytes, at),
    };
    const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    try {
        await readRecords(window, { path: source.path, columns, growing, taker, limits }, false);
    }
    finally {
        await window.close();
    }
}
/** Appends the file's rows; a column that an object does not have is missing there. */
async function appendJson(rows, source, limits, sampleOnly) {
    const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    const before = rows.bytesDone;
    const taker = rowTaker(rows, source.path, limits, () => {
        rows.bytesDone = before + window.offset;
    });
    const columns = columnNamesOf(rows.names);
    try {
        await readRecords(window, { path: source.path, columns, growing: false, taker, limits }, sampleOnly);
        rows.bytesDone = before + window.offset;
    }
    finally {
        await window.close();
    }
}
function rowTaker(rows, file, limits, onGrowth) {
    const width = rows.plans.length;
    const { kinds, numbers, codes } = rows;
    let row = 0;
    const begin = (line) => {
        if (rows.rowCount === rows.capacity) {
            onGrowth();
            rows.grow(file, line);
        }
        row = rows.rowCount;
        rows.lines[row] = line;
    };
    const clear = () => {
        for (let column = 0; column < width; column++) {
            if (kinds[column] === row_builder/* text */.Qq)
                codes[column][row] = -1;
            else if (kinds[column] !== row_builder/* skipped */.hT)
                numbers[column][row] = Number.NaN;
        }
    };
    const member = (column, value) => {
        const kind = kinds[column];
        if (kind === row_builder/* skipped */.hT)
            return null;
        if (value.kind === "nested")
            return nestedFault(rows.plans[column].name);
        const { bytes, start, end } = value.run;
        if (kind === row_builder/* decimal */._ || kind === row_builder/* integerKey */.Ce) {
            numbers[column][row] = value.kind === "null" ? Number.NaN : rows.numberOf(column, bytes, start, end);
            return null;
        }
        const code = value.kind === "null" ? -1 : rows.codeOf(column, bytes, start, end);
        codes[column][row] = code;
        return code === row_builder/* notText */.nr ? "the text is not UTF-8" : null;
    };
    return {
        begin(line) {
            begin(line);
            clear();
        },
        member,
        end() {
            rows.rowCount = row + 1;
        },
        plain(shape, value, bytes, at, line) {
            begin(line);
            if (shape.columns.length < width)
                clear();
            const behind = fillPlain(rows, row, member, limits.fieldBytes, shape, value, bytes, at);
            if (behind >= 0)
                rows.rowCount = row + 1;
            return behind;
        },
    };
}
function nestedFault(name) {
    return `\`${name}\` holds an object or a list, where a row needs one plain value (write \`${name}.part\`: 1 instead of nesting)`;
}

;// CONCATENATED MODULE: ./lib/core/dataset/parquet-file.js
// One Parquet file of a dataset: its columns' names, and its rows into the columns under construction.


/** The names of a Parquet file's columns. */
async function parquetNames(source, limits) {
    return (await decoded(source, [], limits)).names;
}
/** Reads the columns that the builder keeps. Few files are larger than memory, and the format wants its end first. */
function parquetPart(source, rows, limits) {
    const kept = rows.names.filter((_, column) => rows.kinds[column] !== row_builder/* skipped */.hT);
    return decoded(source, kept, limits);
}
/** Appends the first rows of a part, by name, each cell as the same cell of a CSV would be. */
function appendPart(rows, part, path, most) {
    const count = Math.min(part.rowCount, most);
    rows.reserve(count, path);
    for (const column of part.columns) {
        const at = rows.names.indexOf(column.name);
        if (rows.kinds[at] === row_builder/* text */.Qq)
            appendTexts(rows, at, column, count);
        else if (rows.kinds[at] !== row_builder/* skipped */.hT)
            appendNumbers(rows, at, column, count);
    }
    for (let row = 0; row < count; row++)
        rows.lines[rows.rowCount + row] = row + 1;
    rows.rowCount += count;
}
function appendNumbers(rows, at, column, count) {
    const values = rows.numbers[at];
    const { rowCount } = rows;
    if (column.type === "number" && rows.kinds[at] === row_builder/* decimal */._) {
        // The only file's numbers are taken as they are: a copy would be the larger part of the memory.
        if (column.values.length === values.length && count === values.length)
            rows.numbers[at] = column.values;
        else
            values.set(column.values.subarray(0, count), rowCount);
        return;
    }
    if (column.type === "number") {
        // The rest of a key that turns is not looked at: it is read again, as text.
        for (let row = 0; row < count && rows.kinds[at] !== row_builder/* skipped */.hT; row++) {
            const value = column.values[row];
            // Its text is the only way to write it.
            const plain = Number.isNaN(value) || (Number.isSafeInteger(value) && !Object.is(value, -0));
            values[rowCount + row] = plain ? value : numberOfText(rows, at, String(value));
        }
        return;
    }
    const { dictionary, codes } = column;
    const used = usedTexts(column, count);
    const numbers = Float64Array.from(dictionary.ends, (end, code) => {
        if (used[code] === 0 || rows.kinds[at] === row_builder/* skipped */.hT)
            return Number.NaN;
        return rows.numberOf(at, dictionary.bytes, startOf(dictionary, code), end);
    });
    for (let row = 0; row < count; row++)
        values[rowCount + row] = codes[row] < 0 ? Number.NaN : numbers[codes[row]];
}
function appendTexts(rows, at, column, count) {
    const codes = rows.codes[at];
    const { rowCount } = rows;
    if (column.type === "text") {
        const { dictionary } = column;
        const used = usedTexts(column, count);
        const own = Int32Array.from(dictionary.ends, (end, code) => used[code] === 0 ? row_builder/* notText */.nr : rows.codeOf(at, dictionary.bytes, startOf(dictionary, code), end));
        for (let row = 0; row < count; row++)
            codes[rowCount + row] = column.codes[row] < 0 ? -1 : own[column.codes[row]];
        return;
    }
    for (let row = 0; row < count; row++) {
        const value = column.values[row];
        const bytes = encoder.encode(String(value));
        codes[rowCount + row] = Number.isNaN(value) ? -1 : rows.codeOf(at, bytes, 0, bytes.length);
    }
}
const encoder = new TextEncoder();
function numberOfText(rows, at, value) {
    const bytes = encoder.encode(value);
    return rows.numberOf(at, bytes, 0, bytes.length);
}
/** 1 for each text that one of the first rows has. */
function usedTexts(column, count) {
    const used = new Uint8Array(column.dictionary.ends.length);
    for (let row = 0; row < count; row++)
        if (column.codes[row] >= 0)
            used[column.codes[row]] = 1;
    return used;
}
function startOf({ ends }, code) {
    return code === 0 ? 0 : ends[code - 1];
}
async function decoded(source, columns, limits) {
    // Its decompressors take longer to load than most files to read.
    const decode = source.decodeParquet ?? (await Promise.all(/* import() */[__webpack_require__.e(9460), __webpack_require__.e(2959)]).then(__webpack_require__.bind(__webpack_require__, 22959))).decodeParquet;
    return await decode({ path: source.path, bytes: await wholeFile(source, limits), columns, limits });
}
async function wholeFile(source, limits) {
    let bytes = new Uint8Array(source.size ?? 2 ** 16);
    let length = 0;
    for await (const chunk of source.open()) {
        const needed = length + chunk.length;
        if (needed > limits.parquetBytes)
            throw (0,csv_faults/* tooLarge */.g$)(source.path, limits.parquetBytes);
        if (needed > bytes.length) {
            const larger = new Uint8Array(Math.max(needed, Math.min(2 * bytes.length, limits.parquetBytes)));
            larger.set(bytes.subarray(0, length));
            bytes = larger;
        }
        bytes.set(chunk, length);
        length = needed;
    }
    return length === bytes.length ? bytes.buffer : bytes.slice(0, length).buffer;
}

;// CONCATENATED MODULE: ./lib/core/dataset/read-table.js
// Reads data files of any format, also mixed, into one Table: a cell is the same whichever format it comes in.







/**
 * Column names of the files. CSV's order counts first, then Parquet's; in JSON a name may come with any row.
 * @throws {UserError} when a file has none, or the files have different columns
 */
async function readNames(files, options, limits = csv_faults/* csvLimits */.hV) {
    if (files.length === 0)
        (0,dataset_csv/* noFile */.w1)();
    const ofFormat = (format) => files.filter(({ path }) => (0,dataset_format/* formatOf */.b)(path) === format);
    const [csv, parquet, json] = [ofFormat("csv"), ofFormat("parquet"), ofFormat("json")];
    let first = null;
    if (csv.length > 0)
        first = { path: csv[0].path, names: await (0,dataset_csv/* readHeader */.ay)(csv, options, limits) };
    for (const source of parquet) {
        const names = await parquetNames(source, limits);
        if (first === null)
            first = { path: source.path, names };
        else
            requireSameNames(first, source.path, names);
    }
    const names = first === null ? new ColumnNames() : columnNamesOf(first.names);
    for (const source of json)
        await collectNames(source, names, first === null, limits);
    return names.names;
}
/**
 * The rows of all files, in the given order, as one table; of a Parquet file, the line of a row is its number.
 *
 * As in a CSV, a column holds numbers if every cell that is not missing is a decimal number or the text of one, else texts.
 * @throws {UserError} fault "data", naming file and place, when a file is damaged or the files have different columns
 */
async function readTable(files, options, limits = csv_faults/* csvLimits */.hV) {
    const { shared = false } = options;
    if (files.every(({ path }) => (0,dataset_format/* formatOf */.b)(path) === "csv"))
        return (0,dataset_csv/* readCsv */.Nb)(files, options, limits);
    const names = options.names ?? (await readNames(files, options, limits));
    const sample = new row_builder/* RowBuilder */.e$((0,dataset_csv/* firstPlans */.hL)(names, options), 64, limits);
    const decoded = new Map();
    await append(sample, files[0], options, limits, true, decoded);
    const plans = (0,dataset_csv/* turnedPlans */.tc)(sample, options, false);
    const rows = new row_builder/* RowBuilder */.e$(plans, sample.rowCount, limits, shared);
    rows.bytesTotal = promisedBytes(files);
    const firstRows = await appendAll(rows, files, options, limits, decoded);
    const columns = await (0,dataset_csv/* columnsOf */.PL)(rows, files, options, async (again) => {
        const second = new row_builder/* RowBuilder */.e$(again, rows.rowCount, limits, shared);
        await appendAll(second, files, options, limits, new Map());
        return second;
    });
    return {
        rowCount: rows.rowCount,
        columns,
        origin: rows.origin(files.map((file) => file.path), firstRows),
    };
}
async function appendAll(rows, files, options, limits, decoded) {
    const firstRows = [];
    for (const source of files) {
        firstRows.push(rows.rowCount);
        await append(rows, source, options, limits, false, decoded);
    }
    return firstRows;
}
/** What rows are foreseen by; 0 where that would mislead: Parquet says how many it has. */
function promisedBytes(files) {
    if (files.some(({ path }) => (0,dataset_format/* formatOf */.b)(path) === "parquet"))
        return 0;
    const sizes = files.map(({ size }) => size ?? Number.NaN);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return Number.isNaN(sum) ? 0 : sum;
}
/** As many rows as a guess of the columns' types needs. */
const sampleRows = 1000;
async function append(rows, source, options, limits, sampleOnly, decoded) {
    const format = (0,dataset_format/* formatOf */.b)(source.path);
    switch (format) {
        case "csv":
            return (0,dataset_csv/* appendCsv */.bi)(rows, source, options.delimiter, limits, sampleOnly);
        case "json":
            return appendJson(rows, source, limits, sampleOnly);
        case "parquet": {
            const part = decoded.get(source) ?? (await parquetPart(source, rows, limits));
            if (sampleOnly)
                decoded.set(source, part);
            else
                decoded.delete(source);
            return appendPart(rows, part, source.path, sampleOnly ? sampleRows : part.rowCount);
        }
        default:
            return format;
    }
}
function requireSameNames(first, path, names) {
    const lacking = first.names.filter((name) => !names.includes(name)).map((name) => `lacks \`${name}\``);
    const added = names.filter((name) => !first.names.includes(name)).map((name) => `has \`${name}\` more`);
    const [difference] = [...lacking, ...added];
    if (difference === undefined)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, `the columns differ from those of ${first.path}: this file ${difference}`, "Files that are read as one table need the same columns.");
}


/***/ }),

/***/ 18388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ watchWriting)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32229);
/* harmony import */ var _line_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84171);
// How data files are written, apart from what they say: gathered while they are read.


/** Bytes of one dataset whose lines are hashed: in more, that would be felt. */
const HASHED_BYTES = 32 * 2 ** 20;
const OPENING_BYTES = 64 * 2 ** 10;
/** The sources, and how they are written once they have been read. */
function watchWriting(sources) {
    const found = new Map();
    const size = sources.reduce((sum, source) => sum + (source.size ?? 0), 0);
    const limit = size > HASHED_BYTES ? 0 : HASHED_BYTES;
    return {
        sources: sources.map((source) => {
            if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(source.path) === "parquet")
                return source;
            const keep = (text) => found.set(source.path, text);
            return { ...source, open: () => (found.has(source.path) ? source.open() : watched(source, limit, keep)) };
        }),
        writing: () => sources.map(({ path }) => ({
            path,
            format: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(path),
            packing: /\.gz$/i.test(path) ? "gzip" : /\.zst$/i.test(path) ? "Zstandard" : null,
            text: found.get(path) ?? null,
        })),
    };
}
async function* watched(source, limit, keep) {
    const tally = new _line_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .LineTally */ .b(limit);
    const opening = new Uint8Array(OPENING_BYTES);
    let opened = 0;
    for await (const chunk of source.open()) {
        tally.add(chunk);
        if (opened < OPENING_BYTES) {
            const part = chunk.subarray(0, OPENING_BYTES - opened);
            opening.set(part, opened);
            opened += part.length;
        }
        yield chunk;
    }
    keep({ ...tally.facts(), opening: opening.slice(0, opened) });
}


/***/ }),

/***/ 20709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureSide)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/read-table.js + 9 modules
var read_table = __webpack_require__(20085);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/dataset/times.js
var times = __webpack_require__(67814);
// EXTERNAL MODULE: ./lib/core/dataset/writing.js
var writing = __webpack_require__(18388);
// EXTERNAL MODULE: ./lib/core/models/column-summary.js
var column_summary = __webpack_require__(82767);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/split.js
var core_split = __webpack_require__(35151);
// EXTERNAL MODULE: ./lib/core/stats/time-blocks.js
var time_blocks = __webpack_require__(41697);
// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/core/evaluation/features.js
var evaluation_features = __webpack_require__(36207);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/evaluation/training-job.js
var training_job = __webpack_require__(43180);
;// CONCATENATED MODULE: ./lib/core/evaluation/key-features.js
// Columns that identify rows and are learnt from as well: exact texts for the one, numbers for the other.


/**
 * The table as a model sees it. A key is read as exact text wherever it is no whole number, so a feature that is part of it
 * (a year with decimals, say) would be a category: it becomes numbers again, if all its texts are.
 */
function withKeysAsFeatures(table, job) {
    const features = new Set([...(job.columns ?? []), ...job.models.flatMap((model) => model.features ?? [])]);
    const shared = new Set([...job.key, ...(0,training_job/* splitColumns */.u)(job)].filter((name) => features.has(name)));
    if (shared.size === 0)
        return table;
    const seen = (column) => column.type === "text" && shared.has(column.name) ? asNumbers(column) : column;
    return { ...table, columns: table.columns.map(seen) };
}
/** Decided by the dictionary, which tables of the same origin share: train and holdout rows see one type. */
function asNumbers(column) {
    const { bytes, ends } = column.dictionary;
    const numbers = Float64Array.from(ends, (end, code) => (0,decimal_text/* decimalOf */.Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
    if (numbers.some((value) => Number.isNaN(value)))
        return column;
    const values = Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
    return { type: "number", name: column.name, values };
}

// EXTERNAL MODULE: ./lib/core/evaluation/slice-cut.js
var slice_cut = __webpack_require__(20881);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
;// CONCATENATED MODULE: ./lib/core/evaluation/weights.js
// The weight column: how much each row counts, or a clear word on why it cannot be used.




/** Rows at fault that are named one by one. */
const NAMED = 5;
/**
 * The weight of each row of the table: finite, 0 or more.
 * @throws {UserError} fault "data" naming the rows whose weight is missing, negative, infinite or no number
 */
function weightsOf(table, name) {
    const column = (0,dataset_table/* columnNamed */.c1)(table, name);
    if (column.type === "number")
        return usableWeights(table, column);
    const strays = (0,columns/* straysOf */.U4)(table, column);
    throw new errors/* UserError */.yo("data", {
        message: strays === null
            ? `the weight \`${name}\` is text`
            : `${(0,numerals/* count */.U9)(strays.rows)} of ${(0,numerals/* counted */.hS)(table.rowCount, "value")} of the weight \`${name}\` ${strays.rows === 1 ? "is no number" : "are no numbers"}; the first is \`${strays.first.text}\``,
        where: strays === null ? (0,dataset_table/* placeOf */.$t)(table.origin, 0) : { file: strays.first.file, line: strays.first.line },
        hint: "A weight is a number, 0 or more: correct the values, or name another column in data.weight.",
    });
}
function usableWeights(table, { name, values }) {
    const wrong = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(table.rowCount), (row) => !(values[row] >= 0 && values[row] < Infinity));
    if (wrong.length === 0)
        return values;
    const problems = Array.from(wrong.subarray(0, NAMED), (row) => {
        const value = values[row];
        return {
            message: Number.isNaN(value) ? `there is no weight \`${name}\`` : `the weight \`${name}\` is ${value}`,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, row),
            hint: "Write a number, 0 or more; 0 leaves the row out.",
        };
    });
    const more = wrong.length - problems.length;
    if (more > 0) {
        const last = wrong[wrong.length - 1];
        problems.push({
            message: `${(0,numerals/* counted */.hS)(more, "more row has", "more rows have")} no usable weight \`${name}\``,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, last),
            hint: "Correct them too; the last one is in this line.",
        });
    }
    throw new errors/* UserError */.yo("data", problems);
}

;// CONCATENATED MODULE: ./lib/core/evaluation/training.js
// One side of a comparison: read a dataset, divide it, keep one part for models to learn from and the other to judge them.


















/** @throws {UserError} naming file, line and column where the data cannot be used. */
async function measureSide(job, files, read = read_table/* readTable */.x) {
    const header = await (0,read_table/* readNames */.r)(files, job.csv);
    (0,columns/* requireColumns */.fe)((0,columns/* columnsNamedBy */._2)(job), header, files);
    const { table, writing, notes } = await readSide(job, header, files, read);
    if (table.rowCount < 2)
        throw tooFewRows(table, files);
    const { actual, classes } = (0,target/* targetOf */.$r)(table, job.target, job.task);
    const weights = job.weight === null ? null : weightsOf(table, job.weight);
    const weighs = (rows) => (weights === null ? rows : (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => weights[row] > 0));
    const split = (0,core_split/* splitRows */.aN)(table, job.split, (0,dataset_table/* everyRow */.UJ)(table.rowCount), job.keptSides);
    const learnt = withKeysAsFeatures(table, job);
    const models = job.models.map((model) => ({ ...model, ...(0,evaluation_features/* chooseFeatures */.x9)(learnt, job, model) }));
    const usable = usableRows(table, actual, models[0]?.features ?? [], job.missing);
    const parts = { train: weighs(split.train), holdout: weighs(split.holdout) };
    requireWeights(job, table, split, parts);
    const [train, held] = [usable(parts.train), usable(parts.holdout)];
    requireParts(job, table, train, held, { actual, classes });
    const untrained = models.map(({ spec, features, altered = null }, index) => {
        const rows = index === 0 ? train : usableRows(table, actual, features, job.missing)(parts.train);
        return { spec, data: { table: learnt, rows, features, target: job.target, weights }, altered };
    });
    const excluded = table.rowCount - train.length - held.length;
    const weightless = split.train.length - parts.train.length + split.holdout.length - parts.holdout.length;
    const unusable = excluded - split.between - weightless;
    return {
        rows: {
            read: table.rowCount,
            train: train.length,
            holdout: held.length,
            excluded,
            holdoutWithoutTarget: (0,dataset_table/* rowsWhere */.Hu)(parts.holdout, (row) => Number.isNaN(actual[row])).length,
        },
        columns: header.map((name) => (0,columns/* columnFactsOf */.PY)(table, name, job.key)),
        untrained,
        trainTargetMean: classes === null ? (0,column_summary/* weightedMeanAt */.Ah)(actual, train, weights) : null,
        holdout: keepHoldout(job, table, held, { actual, classes, weights }, split),
        train: job.keepTrain ? { table, rows: train } : null,
        cuts: job.slices.map(({ column: name, bins, edges }) => {
            const column = (0,dataset_table/* columnOf */.uV)(table, name);
            return edges === null && column?.type === "number" ? (0,slice_cut/* cutAtQuantiles */.I)(column.values, train, bins) : null;
        }),
        dataset: writing === null ? null : { table, train, holdout: held, writing },
        keepsSides: job.keptSides !== undefined,
        notes: [
            ...notes,
            ...(unusable === 0 ? [] : [excludedNote(unusable, table.rowCount, job)]),
            ...(weightless === 0
                ? []
                : [
                    `${(0,numerals/* counted */.hS)(weightless, "row")} of weight 0 in \`${job.weight}\` ${weightless === 1 ? "is" : "are"} left out.`,
                ]),
            ...(split.between === 0
                ? []
                : [`${(0,numerals/* counted */.hS)(split.between, "row")} in the embargo before the cut: in neither part.`]),
            ...(models[0]?.notes ?? []),
        ],
    };
}
/** A column that only a review would look at must not stop the check: then there is no review. */
async function readSide(job, header, files, readRows) {
    const keys = job.group === null ? job.key : [...job.key, job.group];
    const needed = columnsToRead(job, header);
    const read = (columns, sources) => readRows(sources, { ...job.csv, columns, keys, names: header });
    if (!job.review)
        return { table: await read(needed, files), writing: null, notes: [] };
    const watched = (0,writing/* watchWriting */.e)(files);
    try {
        return { table: await read(null, watched.sources), writing: watched.writing(), notes: [] };
    }
    catch (error) {
        if (needed === null || !(error instanceof errors/* UserError */.yo))
            throw error;
        const note = `What changed in the data cannot be told row by row, because a column that the model does not use cannot be read: ${(0,errors/* inShort */.wZ)(error)}`;
        return { table: await read(needed, files), writing: null, notes: [note] };
    }
}
function keepHoldout(job, table, rows, { actual, classes, weights }, split) {
    const kept = (0,dataset_table/* takeRows */.LY)(table, rows);
    const splitIdentities = identitiesAt(split, rows);
    const compared = job.compared.filter((name) => (0,dataset_table/* columnOf */.uV)(kept, name) !== undefined);
    const content = compared.filter((name) => name !== job.target && name !== job.weight);
    const times = timesAt(job, split, rows, kept);
    return {
        table: withKeysAsFeatures(kept, job),
        actual: valuesAt(actual, rows),
        classes,
        weights: weights === null ? null : valuesAt(weights, rows),
        ...(times !== null && job.group === null
            ? { ...(0,time_blocks/* timeBlocks */._)(times, time_blocks/* TIME_BLOCKS */.p), times }
            : { ...unitsAt(splitIdentities, rows.length), times: null }),
        identities: job.split.identity?.kind === "key" ? splitIdentities : rowIdentities(kept, job.key, content),
        until: times === null || job.split.strategy !== "time" || rows.length === 0 ? null : latest(times),
        contents: (0,identity/* contentsOf */.KD)(kept, compared),
    };
}
/** When each holdout row was; read here where the split did not have to. */
function timesAt(job, split, rows, kept) {
    if (split.times !== null)
        return valuesAt(split.times, rows);
    return job.time === null ? null : (0,times/* timesOf */.Q)(kept, job.time).values;
}
function latest(times) {
    return times.reduce((last, time) => Math.max(last, time), Number.NEGATIVE_INFINITY);
}
/** By key where there is one, else by the values themselves. */
function rowIdentities(table, key, content) {
    if (key.length > 0)
        return (0,identity/* identitiesOf */.UI)(table, key, { exactText: true });
    return (0,identity/* identitiesOf */.UI)(table, content, { exactText: false });
}
/** Rows that the split cannot tell apart stand and fall together; where it divides by no identity, each row is its own unit. */
function unitsAt(splitIdentities, rowCount) {
    if (splitIdentities.length === 0)
        return { unit: (0,dataset_table/* everyRow */.UJ)(rowCount), unitCount: rowCount };
    return (0,row_match/* unitsOf */.$J)(splitIdentities);
}
/** The split's identities of those holdout rows that are usable. */
function identitiesAt({ holdout, identities }, usable) {
    if (identities.length === 0 || usable.length === holdout.length)
        return identities;
    const taken = new Uint32Array(2 * usable.length);
    for (let i = 0, at = 0; i < usable.length; i++, at++) {
        while (holdout[at] !== usable[i])
            at++;
        taken[2 * i] = identities[2 * at];
        taken[2 * i + 1] = identities[2 * at + 1];
    }
    return taken;
}
/** Those of some rows that have a target and, where the policy says so, every feature. */
function usableRows(table, actual, features, missing) {
    if (missing !== "impute") {
        const lacks = (0,evaluation_features/* rowsWithMissing */.UB)(table, features, missing);
        return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => lacks[row] === 0 && !Number.isNaN(actual[row]));
    }
    if (!actual.includes(Number.NaN))
        return (rows) => rows;
    return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => !Number.isNaN(actual[row]));
}
function valuesAt(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}
function columnsToRead(job, header) {
    if (job.columns === null)
        return null;
    const identity = job.split.identity?.columns ?? [];
    const sliced = job.slices.map(({ column }) => column);
    const wanted = new Set([...job.columns, ...sliced, job.target, ...job.key, ...(0,training_job/* splitColumns */.u)(job), ...identity]);
    return header.filter((name) => wanted.has(name));
}
/** Rows that all count for nothing are a mistake, unlike rows that are not there. */
function requireWeights(job, table, all, weighing) {
    const problems = ["train", "holdout"]
        .filter((part) => all[part].length > 0 && weighing[part].length === 0)
        .map((part) => ({
        message: `every ${part === "train" ? "train" : "held-out"} row of ${job.label} has weight 0 in \`${job.weight}\``,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, all[part][0]),
        hint: "Give rows a weight above 0, or take data.weight out.",
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
function requireParts(job, table, train, holdout, { actual, classes }) {
    const where = { file: table.origin.files.join(", ") };
    const fail = (message, hint) => new errors/* UserError */.yo("data", { message, where, hint });
    if (train.length === 0)
        throw fail(`no row of ${job.label} is left to train on`, "Add rows with a target, or make data.holdout smaller.");
    // Rows that a pull request appends may all be later than the base's last one; its model is still to be had.
    if (holdout.length === 0 && job.split.strategy !== "time")
        throw fail(`none of ${(0,numerals/* counted */.hS)(train.length, "row")} of ${job.label} is held out`, "Add rows, or make data.holdout.fraction larger.");
    const first = actual[train[0]];
    if (train.every((row) => actual[row] === first)) {
        throw fail(`the target \`${job.target}\` is ${classes === null ? first : `\`${classes[first]}\``} in every train row of ${job.label}`, "A constant target leaves nothing to learn: check the column, or name another target.");
    }
}
function tooFewRows(table, files) {
    const where = { file: files.map((file) => file.path).join(", ") };
    if (table.rowCount === 0)
        return new errors/* UserError */.yo("data", {
            message: "there is a header but no row",
            where,
            hint: "Add rows, or check how the file is written.",
        });
    return new errors/* UserError */.yo("data", {
        message: "there is only one row",
        where,
        hint: "One part is trained on and another held out: add rows.",
    });
}
function excludedNote(excluded, read, job) {
    const why = job.missing === "exclude" ? `have no \`${job.target}\` or miss a feature` : `have no \`${job.target}\``;
    return `${(0,numerals/* count */.U9)(excluded)} of ${(0,numerals/* counted */.hS)(read, "row")} ${why} and are left out.`;
}


/***/ })

};
