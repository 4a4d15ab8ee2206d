export const id = 3230;
export const ids = [3230];
export const modules = {

/***/ 83230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeParquet: () => (/* binding */ decodeParquet)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 5 modules
var column = __webpack_require__(61419);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-pages.js
// Looks at every page of a Parquet column before it is decoded: its sizes, its number of values, its checksum.

/** A page that unfolds to more is no table's: writers cut pages at about 1 MiB. */
const pageBytes = 2 ** 28;
/** What is wrong with the pages of a flat column that should have `rowCount` values; null when nothing is. */
function pageFlaw(file, chunk, rowCount) {
    const { dictionary_page_offset, data_page_offset, total_compressed_size } = chunk;
    const start = Number(dictionary_page_offset || data_page_offset);
    const end = start + Number(total_compressed_size);
    if (!(start >= 4 && end <= file.length))
        return "a column lies outside the file";
    if (Number(chunk.num_values) !== rowCount)
        return `a column has ${chunk.num_values} values in a group of ${rowCount} rows`;
    const reader = { view: new DataView(file.buffer, file.byteOffset + start, end - start), offset: 0 };
    let values = 0;
    while (reader.offset < end - start - 1) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const { compressed_page_size: stored, uncompressed_page_size: unfolded } = header;
        if (!isCount(stored) || stored > end - start - reader.offset)
            return "a page is cut short";
        if (!isCount(unfolded) || unfolded > pageBytes)
            return "a page has an impossible size";
        if (header.crc !== undefined) {
            const content = file.subarray(start + reader.offset, start + reader.offset + stored);
            if ((header.crc | 0) !== crc32(content))
                return "a page does not match its checksum";
        }
        const count = header.dictionary_page_header?.num_values ?? 0;
        // A dictionary's text has four bytes before it, a number at least that many; only a dictionary of booleans is denser.
        if (!isCount(count) || count > 8 * unfolded)
            return "a dictionary has an impossible size";
        const held = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
        if (!isCount(held))
            return "a page has an impossible number of values";
        const nulls = header.data_page_header_v2?.num_nulls ?? 0;
        if (!isCount(nulls) || nulls > held)
            return "a page has an impossible number of missing values";
        values += held;
        if (values > rowCount)
            break;
        reader.offset += stored;
    }
    return values === rowCount ? null : `the pages of a column have ${values} values in a group of ${rowCount} rows`;
}
function isCount(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
/** ISO 3309's cyclic redundancy check, as gzip and Parquet use it. */
function crc32(bytes) {
    let crc = -1;
    for (let at = 0; at < bytes.length; at++)
        crc = crcTable[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
    return ~crc;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-values.js
// What a Parquet column's stored values mean in a table: a number, or a text in its one usual form.

/** What the values of a column without nesting mean; "none": they are no plain values. */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    if (logical?.type === "NULL")
        return { kind: "nothing" };
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
        return scale >= 0 && scale < 100 ? decimal(scale) : none("a decimal of an impossible scale");
    }
    if (converted === "DATE" || logical?.type === "DATE")
        return parquet_values_text((days) => dateText(Number(days) * 86400));
    if (logical?.type === "TIMESTAMP")
        return timestamp(logical.unit, logical.isAdjustedToUTC);
    if (converted === "TIMESTAMP_MILLIS")
        return timestamp("MILLIS", true);
    if (converted === "TIMESTAMP_MICROS")
        return timestamp("MICROS", true);
    if (logical?.type === "TIME")
        return time(logical.unit);
    if (converted === "TIME_MILLIS")
        return time("MILLIS");
    if (converted === "TIME_MICROS")
        return time("MICROS");
    if (logical?.type === "UUID")
        return parquet_values_text(uuidText);
    if (logical?.type === "FLOAT16")
        return { kind: "number", numberOf: float16, textOf: (stored) => String(float16(stored)) };
    for (const odd of ["INTERVAL", "BSON", "GEOMETRY", "GEOGRAPHY", "VARIANT"])
        if (converted === odd || logical?.type === odd)
            return none(`${odd.toLowerCase()} values`);
    switch (type) {
        case "BOOLEAN":
            return parquet_values_text((stored) => (stored ? "true" : "false"));
        case "INT32":
        case "INT64": {
            const unsigned = converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
            return integer(unsigned ? (type === "INT32" ? 32n : 64n) : null);
        }
        case "FLOAT":
        case "DOUBLE":
            return { kind: "number", numberOf: Number, textOf: String };
        case "INT96":
            // Nanoseconds since 1970, as the reader gives them; Spark and Impala write them without a zone.
            return timestamp("NANOS", false);
        case "BYTE_ARRAY":
            return { kind: "bytes" };
        default:
            return none("bytes of a fixed length without a meaning");
    }
}
function none(what) {
    return { kind: "none", what };
}
function parquet_values_text(textOf) {
    return { kind: "text", textOf };
}
/** `bits` of an unsigned integer, which is stored as if it were signed. */
function integer(bits) {
    const exact = (stored) => {
        const value = wholeOf(stored);
        return bits !== null && value < 0n ? value + (1n << bits) : value;
    };
    return {
        kind: "number",
        numberOf(stored) {
            if (typeof stored === "number" && (bits === null || stored >= 0))
                return stored;
            const value = Number(exact(stored));
            return Number.isSafeInteger(value) ? value : null;
        },
        textOf: (stored) => exact(stored).toString(),
    };
}
function decimal(scale) {
    return {
        kind: "number",
        numberOf(stored) {
            const unscaled = Number(unscaledOf(stored));
            // At most 2^53 over an exact power of ten: one rounding.
            return Number.isSafeInteger(unscaled) && scale <= 22 ? unscaled / decimal_text/* exactPowersOfTen */.WP[scale] : null;
        },
        textOf(stored) {
            const unscaled = unscaledOf(stored);
            const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
            const point = digits.length - scale;
            return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale === 0 ? "" : `.${digits.slice(point)}`}`;
        },
    };
}
/** Bytes are two's complement, the highest first. */
function unscaledOf(stored) {
    if (!(stored instanceof Uint8Array))
        return wholeOf(stored);
    let value = 0n;
    for (const byte of stored)
        value = (value << 8n) | BigInt(byte);
    return BigInt.asIntN(8 * stored.length, value);
}
const perSecond = {
    MILLIS: [1000n, 3],
    MICROS: [1000000n, 6],
    NANOS: [1000000000n, 9],
};
/** 2026-05-01T09:30:00.5, with Z where the time is UTC; a midnight without a zone is a date: 2026-05-01. */
function timestamp(unit, utc) {
    const [units, digits] = perSecond[unit];
    return parquet_values_text((stored) => {
        const value = wholeOf(stored);
        const part = ((value % units) + units) % units;
        const seconds = Number((value - part) / units);
        const day = Math.floor(seconds / 86400);
        if (!utc && part === 0n && seconds === 86400 * day)
            return dateText(seconds);
        return `${dateText(86400 * day)}T${clockText(seconds - 86400 * day)}${fractionText(part, digits)}${utc ? "Z" : ""}`;
    });
}
function time(unit) {
    const [units, digits] = perSecond[unit];
    return parquet_values_text((stored) => {
        const value = wholeOf(stored);
        return `${clockText(Number(value / units))}${fractionText(value % units, digits)}`;
    });
}
function fractionText(part, digits) {
    return part === 0n ? "" : `.${part.toString().padStart(digits, "0").replace(/0+$/, "")}`;
}
function two(value) {
    return String(value).padStart(2, "0");
}
function clockText(seconds) {
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
/** @throws {RangeError} beyond the years that a Date holds */
function dateText(seconds) {
    return new Date(1000 * seconds).toISOString().split("T")[0];
}
function uuidText(stored) {
    const hex = Array.from(bytesOf(stored), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** IEEE 754 binary16. */
function float16(stored) {
    const [low = 0, high = 0] = bytesOf(stored);
    const exponent = (high >> 2) & 31;
    const fraction = ((high & 3) << 8) | low;
    const size = exponent === 31
        ? fraction === 0
            ? Infinity
            : Number.NaN
        : exponent === 0
            ? fraction * 2 ** -24
            : (1 + fraction / 1024) * 2 ** (exponent - 15);
    return high < 128 ? size : -size;
}
/** @throws where a damaged file stores something else than its schema says */
function wholeOf(stored) {
    if (typeof stored === "number" || typeof stored === "bigint")
        return BigInt(stored);
    throw new Error("a column has another type than it says");
}
function bytesOf(stored) {
    if (stored instanceof Uint8Array)
        return stored;
    throw new Error("a column has another type than it says");
}

// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
// EXTERNAL MODULE: ./lib/core/dataset/utf8.js
var utf8 = __webpack_require__(5197);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet.js
// Decodes a Parquet file, whole in memory, into columns: row group by row group, one column after the other.









/** @throws {UserError} when the file is damaged, or a column that is asked for holds no plain values */
async function decodeParquet(request) {
    const { path } = request;
    try {
        return await decoded(request);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message.replace(/^parquet /, "").slice(0, 200) : String(error);
        throw new errors/* UserError */.yo("data", damaged(path, reason), { cause: error });
    }
}
async function decoded({ path, bytes, columns: wanted, limits }) {
    const file = new Uint8Array(bytes);
    if (!hasMagic(file, 0) || !hasMagic(file, file.length - 4) || file.length < 12)
        throw (0,csv_faults/* dataFault */.x5)({ file: path }, "this is no Parquet file: PAR1 is missing at its start or end", "Write the file again, or give it the name of its format.");
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes, { geoparquet: false });
    const fields = (0,src_metadata/* parquetSchema */.YR)(metadata).children;
    if (fields.length > limits.columns)
        throw (0,csv_faults/* tooManyColumns */.zr)({ file: path }, limits.columns);
    const names = fields.map(({ element }) => element.name);
    requireUnique(path, names);
    const rowCount = rowCountOf(metadata);
    if (rowCount === null)
        throw new Error("the row groups have another number of rows than the file");
    const read = fields.filter(({ element }) => wanted === null || wanted.includes(element.name));
    if (rowCount > limits.rows)
        throw (0,csv_faults/* tooManyRows */.Zz)({ file: path }, limits.rows);
    if (rowCount * read.length > limits.cells)
        throw (0,csv_faults/* tooManyCells */.RB)({ file: path }, limits.cells);
    const nested = read.filter(({ children, element }) => children.length > 0 || element.type === undefined || element.repetition_type === "REPEATED");
    const problems = nested.map(({ element }) => `column \`${element.name}\` holds nested values`);
    const plain = read
        .filter((field) => !nested.includes(field))
        .map(({ element }) => ({
        name: element.name,
        required: element.repetition_type === "REQUIRED",
        meaning: meaningOf(element),
    }));
    for (const { name, meaning } of plain)
        if (meaning.kind === "none")
            problems.push(`column \`${name}\` holds ${meaning.what}`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems.map((message) => ({
            message: `${message}, where a row needs one plain value`,
            where: { file: path },
            hint: "Take the column out, flatten it into plain columns, or name the features without it.",
        })));
    const source = { bytes, file, metadata: withoutMeanings(metadata), rowCount };
    const columns = [];
    for (const field of plain)
        columns.push(await columnOf(source, field, path));
    return { names, rowCount, columns };
}
/** A page of missing values only has nothing to inflate, which not every inflater takes. */
const compressors = Object.fromEntries(Object.entries(src/* compressors */.Vm).map(([codec, inflate]) => [
    codec,
    (input, length) => (length === 0 ? new Uint8Array(0) : inflate(input, length)),
]));
async function columnOf(source, { name, required, meaning }, path) {
    const at = (row) => ({ file: path, line: row + 1 });
    const missing = (row) => {
        if (required)
            throw (0,csv_faults/* dataFault */.x5)(at(row), `column \`${name}\` has no value in row ${(0,numerals/* count */.U9)(row + 1)}, though it must`, rewrite);
    };
    if (meaning.kind === "number") {
        const values = new Float64Array(source.rowCount);
        const exact = await eachValue(source, name, (stored, row) => {
            const value = stored === undefined || stored === null ? Number.NaN : meaning.numberOf(stored);
            if (stored === undefined || stored === null)
                missing(row);
            if (value === null)
                return false;
            values[row] = value;
            return true;
        });
        if (exact)
            return { type: "number", name, values };
    }
    if (meaning.kind === "nothing")
        return { type: "number", name, values: new Float64Array(source.rowCount).fill(Number.NaN) };
    const codes = new Int32Array(source.rowCount);
    const texts = new text_index/* TextIndex */.UC();
    const encoder = new TextEncoder();
    await eachValue(source, name, (stored, row) => {
        if (stored === undefined || stored === null) {
            missing(row);
            codes[row] = -1;
            return true;
        }
        const bytes = meaning.kind === "number" || meaning.kind === "text" ? encoder.encode(meaning.textOf(stored)) : stored;
        if (!(bytes instanceof Uint8Array))
            throw new Error(`column ${name} has another type than it says`);
        const hash = (0,text_index/* hashOf */.qQ)(bytes, 0, bytes.length);
        let code = texts.find(bytes, 0, bytes.length, hash);
        if (code < 0) {
            if (!(0,utf8/* isUtf8 */.c)(bytes, 0, bytes.length))
                throw (0,csv_faults/* dataFault */.x5)(at(row), `column \`${name}\` holds bytes that are no UTF-8 text (row ${(0,numerals/* count */.U9)(row + 1)})`, "Write it as text, or name the features without it.");
            code = texts.add(bytes, 0, bytes.length, hash);
        }
        codes[row] = code;
        return true;
    });
    return { type: "text", name, codes, dictionary: texts.dictionary() };
}
/** Hands over each stored value of a column; false as soon as `take` gives false. */
async function eachValue(source, name, take) {
    let groupStart = 0;
    for (const group of source.metadata.row_groups) {
        const rows = Number(group.num_rows);
        const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
        if (chunk?.meta_data === undefined)
            throw new Error(`column ${name} is missing in a row group`);
        if (chunk.file_path !== undefined)
            throw new Error(`column ${name} lies in another file`);
        const flaw = pageFlaw(source.file, chunk.meta_data, rows);
        if (flaw !== null)
            throw new Error(flaw);
        const pages = [];
        if (rows > 0)
            await (0,read/* parquetRead */.bA)({
                file: { byteLength: source.bytes.byteLength, slice: (start, end) => source.bytes.slice(start, end) },
                metadata: source.metadata,
                columns: [name],
                rowStart: groupStart,
                rowEnd: groupStart + rows,
                compressors,
                utf8: false,
                geoparquet: false,
                parsers: { timestampFromNanoseconds: (nanos) => nanos },
                onChunk: ({ columnData }) => pages.push(columnData),
            });
        const held = pages.reduce((sum, page) => sum + page.length, 0);
        if (held !== rows)
            throw new Error(`column ${name} has ${held} values in a group of ${rows} rows`);
        let row = groupStart;
        for (const page of pages)
            for (let i = 0; i < page.length; i++, row++)
                if (!take(page[i], row))
                    return false;
        groupStart += rows;
    }
    return true;
}
function withoutMeanings(metadata) {
    const schema = metadata.schema.map((element) => {
        const physical = { ...element };
        delete physical.converted_type;
        delete physical.logical_type;
        return physical;
    });
    return { ...metadata, schema };
}
/** Null where the groups' rows do not sum up to the file's. */
function rowCountOf({ num_rows, row_groups }) {
    const sum = row_groups.reduce((rows, group) => rows + group.num_rows, 0n);
    return sum === num_rows && row_groups.every((group) => group.num_rows >= 0n) ? Number(num_rows) : null;
}
function requireUnique(path, names) {
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    if (twice.length > 0)
        throw (0,csv_faults/* dataFault */.x5)({ file: path }, `two columns are named \`${twice[0]}\``, "Rename one of them, or take it out.");
}
/** "PAR1" */
function hasMagic(file, at) {
    return [0x50, 0x41, 0x52, 0x31].every((byte, index) => file[at + index] === byte);
}
const rewrite = "Write the file again from its source.";
function damaged(path, reason) {
    return { message: `the Parquet file cannot be read: ${reason}`, where: { file: path }, hint: rewrite };
}


/***/ })

};
