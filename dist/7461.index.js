export const id = 7461;
export const ids = [7461];
export const modules = {

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38795);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.


async function review(world, options) {
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)(world, options, { report: await (0,_steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReview */ .b)(world, options), files: [], saved: null });
}


/***/ })

};
