"use strict";
(() => {
  const form = document.getElementById("review");
  const told = document.getElementById("told");
  const valueOf = (id) => document.getElementById(id).value.trim();
  let isChanged = false;

  const verdictsOf = (section) =>
    [...section.querySelectorAll("fieldset")].map(
      (point) => point.querySelector("input:checked")?.value || null,
    );

  // Returns a whole number from 0 to 100, null for an empty field, undefined for anything else.
  const scoreOf = (field) => {
    const typed = field.value.trim();
    if (!typed) return null;
    return /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : undefined;
  };

  const answerOf = (section) => ({
    position: Number(section.dataset.position),
    attempt: Number(section.dataset.attempt),
    verdicts: verdictsOf(section),
    score: scoreOf(section.querySelector(".score")),
    remark: section.querySelector(".remark").value.trim(),
  });

  const saysSomething = (answer) =>
    answer.remark !== "" || answer.score !== null || answer.verdicts.some((each) => each);

  const firstWrong = () => {
    const fields = [...form.querySelectorAll(".score")];
    for (const field of fields) {
      field.setAttribute("aria-invalid", String(scoreOf(field) === undefined));
    }
    return fields.find((field) => scoreOf(field) === undefined);
  };

  const handOver = (text, name) => {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  };

  const save = () => {
    const wrong = firstWrong();
    if (wrong) {
      told.textContent = form.dataset.wrongScore;
      wrong.focus();
      return;
    }
    const answers = [...form.querySelectorAll("section")].map(answerOf).filter(saysSomething);
    const comment = valueOf("comment");
    if (!answers.length && !comment) {
      told.textContent = form.dataset.empty;
      return;
    }
    const review = {
      format: form.dataset.format,
      version: Number(form.dataset.version),
      session_id: form.dataset.session,
      reviewer: valueOf("reviewer"),
      saved_at: new Date().toISOString(),
      comment,
      answers,
    };
    const name = `review-${form.dataset.session.replace(/[^A-Za-z0-9-]/g, "")}.json`;
    handOver(JSON.stringify(review, null, 2) + "\n", name);
    isChanged = false;
    told.textContent = form.dataset.saved.replace("{file}", name);
  };

  form.addEventListener("input", () => {
    isChanged = true;
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("save").addEventListener("click", save);
  window.addEventListener("beforeunload", (event) => {
    if (isChanged) event.preventDefault();
  });
})();
