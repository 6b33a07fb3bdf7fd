// When are the panels loaded? By the first click that asks for one, and not before.

/**
 * @param {{root: Element, signal?: AbortSignal, load: () => Promise<{act: Function}>, failed: (error: unknown) => void}} page
 * @returns {() => Promise<{act: Function}>} loads them without a click
 */
export function onDemand({ root, signal, load, failed }) {
  let loading, loaded = false, wanted;
  const start = () => (loading ??= load().then((panels) => {
    loaded = true;
    return panels;
  }).catch((error) => {
    loading = undefined;
    failed(error);
    throw error;
  }));
  // What was pressed last while they load is opened; afterwards they hear for themselves.
  const open = (panels) => {
    if (wanted) panels.act("open", wanted, "chosen");
    wanted = undefined;
  };
  root.addEventListener("click", (event) => {
    const button = !loaded && event.target.closest?.("[data-do=topic], [data-do=open]");
    if (!button) return;
    wanted = button.dataset.value;
    // Whoever passed `failed` has been told.
    start().then(open, () => {});
  }, { signal });
  return start;
}
