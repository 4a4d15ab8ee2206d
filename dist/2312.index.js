export const id = 2312;
export const ids = [2312];
export const modules = {

/***/ 32312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Hy: () => (/* binding */ LONGEST_SENTENCE),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
// Text from data made fit to be shown anywhere: one line, nothing invisible, nothing that moves other text, bounded.
/** Code points of a name that a reader is shown. */
const LONGEST_NAME = 200;
/** Code points of a sentence that a reader is shown. */
const LONGEST_SENTENCE = 1000;
/** Folds white space, shows control, bidi and zero-width characters and lone surrogates as U+FFFD, and cuts to length. */
function visible(text, longest) {
    // Cut once before normalising, so that a text of many megabytes costs nothing; NFC at most triples UTF-16 length.
    const shown = text
        .slice(0, longest * 4)
        .normalize("NFC")
        .replace(/\s+/gu, " ")
        .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, "\u{FFFD}")
        .trim();
    const points = Array.from(shown);
    return points.length <= longest ? shown : `${points.slice(0, longest - 1).join("")}\u2026`;
}
/**
 * Sentences of the report carry names between backticks: "the column `area` is gone". Whatever a name does to the
 * backticks, every renderer sees the same pieces, and none of them contains a backtick.
 */
function piecesOf(sentence) {
    return visible(sentence, LONGEST_SENTENCE)
        .split(/(`[^`]+`)/)
        .map((text, index) => ({ code: index % 2 === 1, text: text.replaceAll("`", "") }))
        .filter((piece) => piece.text !== "");
}
/** A name from data inside a sentence of ours. */
function named(name) {
    const shown = visible(name, LONGEST_NAME).replaceAll("`", "'");
    return `\`${shown === "" ? "(empty)" : shown}\``;
}


/***/ })

};
