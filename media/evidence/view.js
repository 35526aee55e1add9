// The page of the view "Evidence": shows what the extension sends and tells it what was pressed. It knows nothing else.
(() => {
  const editor = acquireVsCodeApi();
  const main = document.querySelector("main");
  const buttons = () => [...main.querySelectorAll("button")];
  const nameOf = (button) => `${button.dataset.do} ${button.dataset.at}`;

  window.addEventListener("message", ({ data }) => {
    const focused = main.contains(document.activeElement) ? nameOf(document.activeElement) : "";
    main.innerHTML = data.html;
    if (focused === "") window.scrollTo(0, 0);
    else (buttons().find((button) => nameOf(button) === focused) ?? buttons()[0])?.focus();
  });

  main.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button) editor.postMessage({ do: button.dataset.do, at: button.dataset.at });
  });

  // As in a list: arrows go from one to the next.
  main.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const all = buttons();
    const next = all[all.indexOf(document.activeElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  editor.postMessage({ do: "ready" });
})();
