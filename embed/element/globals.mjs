// Which window does the module find? That of the browser: a page may have put something else in the place
// of its names, as libraries of old do. esbuild gives these to every script of the element that asks.

export const self = globalThis;

/** Whether something is the window. */
export const Window = { [Symbol.hasInstance]: (/** @type {unknown} */ thing) => thing === globalThis };
