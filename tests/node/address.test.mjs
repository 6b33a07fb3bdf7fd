// Does a link in the address of a host's page leave all else there alone?
import assert from "node:assert/strict";
import { test } from "node:test";
import { linkIn, withLink } from "../../embed/element/address.mjs";

for (const [hash, link, becomes] of [
  ["", "1abc", "#otasuke=1abc"],
  ["#", "1abc", "#otasuke=1abc"],
  ["#otasuke=1old", "1abc", "#otasuke=1abc"],
  ["#a=b&otasuke=1old&c=d", "1abc", "#a=b&c=d&otasuke=1abc"],
  ["#tab=prices", "1abc", "#tab=prices&otasuke=1abc"],
  ["#otasuke=1old", undefined, ""],
  ["#a=b&otasuke=1old", undefined, "#a=b"],
  // A place, and routes.
  ["#prices", "1abc", undefined],
  ["#/route", "1abc", undefined],
  ["#/route?x=1&y=2", "1abc", undefined],
  ["#!/a=b", "1abc", undefined],
  ["#:~:text=%E6%96%99", "1abc", undefined],
]) {
  test(`${hash || "nothing"} with ${link ?? "no link"} becomes ${becomes ?? "nothing else"}`, () => {
    assert.equal(withLink(hash, link), becomes);
  });
}

for (const [hash, link] of [
  ["#otasuke=1abc", "#1abc"],
  ["#a=b&otasuke=1abc", "#1abc"],
  ["#otasuke=", undefined],
  ["#/otasuke=1abc", undefined],
  ["#notasuke=1abc", undefined],
  ["", undefined],
]) {
  test(`${hash || "nothing"} holds ${link ?? "no link"}`, () => assert.equal(linkIn(hash), link));
}
