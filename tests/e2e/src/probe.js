// What does the page show? Every script that the tests run begins with these few words.
// On the page of somebody else they look inside of the element, and there alone.
const host = document.querySelector("otasuke-calculator");
const root = host?.shadowRoot ?? document;
const $ = (selector) => root.querySelector(selector);
const $$ = (selector) => [...root.querySelectorAll(selector)];
const byId = (id) => root.getElementById(id);
// Whether a calculator stands there, drawn once and in its place.
const ready = () => Boolean($("#otasuke[data-ready], .wait:is([hidden], [role]) ~ .root[data-ready]"));
const visible = (e) =>
  Boolean(e) && e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
const text = (e) => (e?.textContent ?? "").replace(/\s+/g, " ").trim();
const describe = (e) => {
  if (!e) return "nothing";
  const name = e.getAttribute("name") ? `[name=${e.getAttribute("name")}][value=${e.value}]` : "";
  const data = Object.entries(e.dataset ?? {}).map(([key, value]) => `[data-${key}=${value}]`);
  const id = e.id ? `#${e.id}` : "";
  const own = id || name || data.join("") ? "" : ` “${text(e).slice(0, 30)}”`;
  return `${e.tagName.toLowerCase()}${id}${name}${data.join("")}${own}`;
};
const figure = (name) => {
  const e = $(`#oc-answer [data-figure="${name}"]`);
  return visible(e) ? text(e) : null;
};
const answer = () => ({
  status: $("#oc-answer")?.dataset.status ?? null,
  net: figure("net"),
  subsidy: figure("subsidy"),
});
// A field as a person meets it: what stands in it, whether it is marked wrong, what is said of it.
const field = (id) => {
  const input = byId(id);
  if (!input) return null;
  const error = byId(`${id}-error`);
  return {
    value: input.value,
    invalid: input.getAttribute("aria-invalid") === "true",
    error: visible(error) ? text(error) : "",
    echo: text(byId(`${id}-echo`)),
  };
};
// The open panel, and its paragraphs and list items as they are read.
const panel = () => $("#oc-panel");
const sentences = () =>
  $$("#oc-panel :is(h3, p, li, summary, caption, td, .oc-rounds)").filter(visible).map(text);
const says = (part) => sentences().some((one) => one.includes(part));
// A table of the panel by a part of its caption, row by row.
const table = (caption) => {
  const found = $$("#oc-panel table").find((e) => text(e.caption).includes(caption));
  return found ? [...found.tBodies[0].rows].map((row) => [...row.cells].map(text)) : null;
};
// A radio or a checkbox is drawn by its label.
const drawn = (e) => {
  const label = e?.labels?.[0];
  return label && ["radio", "checkbox"].includes(e.type) ? label : e;
};
// Brought to the middle of the view, as a person scrolls before clicking.
const shown = (e) => {
  e?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  return e;
};
// The closed part in which it lies.
const closed = (e) => e.parentElement.closest("details:not([open])");
const reached = (e) => (e && !closed(e) ? e : null);
// Where a person clicks it: in the middle of what is seen of it, unless something else lies there.
const middle = (e) => {
  const box = e.getClientRects()[0];
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const at = [(left + right) / 2, (top + bottom) / 2].map(Math.floor);
  const hit = root.elementFromPoint(...at);
  return e.contains(hit) ? at : `at ${at} is ${describe(hit)}`;
};
// When the page has finished what the last event began: two frames drawn, or five seconds, as a
// browser may draw nothing for long where nobody sees it.
const settled = (then) => {
  const late = setTimeout(then, 5000);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(late);
      then();
    }),
  );
};
// Where Tab is expected to stop: everything that takes focus and is shown; a radio group once.
const stops = () => {
  const takes = "a[href], button, input, select, textarea, summary, [tabindex]";
  return $$(takes).filter((e) => {
    if (e.disabled || e.tabIndex < 0 || !e.checkVisibility({ visibilityProperty: true })) return false;
    const group = e.type === "radio" && $$(`input[type=radio][name="${e.name}"]`);
    return !group || e.checked || (!group.some((one) => one.checked) && group[0] === e);
  });
};
