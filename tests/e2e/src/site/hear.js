// What does the page of somebody else hear of the calculator? Its events, and what stands on the console.
window.heard = [];
window.said = [];
for (const name of ["ready", "quoted", "offer-selected", "inquiry", "error"]) {
  addEventListener(`otasuke-${name}`, (event) => {
    const plain = JSON.parse(JSON.stringify(event.detail));
    const same = (one, other) =>
      one === other ||
      (typeof one === "object" &&
        one !== null &&
        other !== null &&
        Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
        Object.keys(one).length === Object.keys(other).length &&
        Object.keys(one).every((key) => same(one[key], other[key])));
    window.heard.push({
      name,
      detail: plain,
      isPlain: same(event.detail, plain),
      target: event.target.id || event.target.localName,
      bubbles: event.bubbles,
      composed: event.composed,
      cancelable: event.cancelable,
      at: performance.now(),
    });
    if (name === "inquiry" && window.prevented) event.preventDefault();
  });
}
for (const level of ["error", "warn", "info"]) {
  const say = console[level];
  console[level] = (...words) => {
    window.said.push([level, words.join(" ")]);
    say.apply(console, words);
  };
}
