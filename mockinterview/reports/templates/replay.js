"use strict";
// Plays a recording along with its words. Without this the page shows the words and a plain player.
(() => {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const players = [];
  let current = null;

  const clock = (seconds) => {
    const whole = Math.floor(Math.max(0, seconds));
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const two = (number) => String(number).padStart(2, "0");
    return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  };

  class Player {
    constructor(root) {
      const card = root.closest("section");
      this.audio = root.querySelector("audio");
      this.controls = root.querySelector(".controls");
      this.button = root.querySelector(".play");
      this.bar = root.querySelector(".bar");
      this.now = root.querySelector(".now");
      this.speed = root.querySelector(".speed");
      this.text = card.querySelector(".transcript");
      this.words = this.text ? [...this.text.querySelectorAll("[data-t]")] : [];
      this.starts = this.words.map((word) => Number(word.dataset.t));
      this.seconds = Number(root.dataset.seconds);
      this.lit = -1;
      this.chosen = -1;
      this.follows = true;
      this.takeOver();
      card.querySelectorAll("span.time[data-at]").forEach((place) => this.makeButton(place));
      if (this.words.length) this.openWords();
      this.show();
    }

    takeOver() {
      this.audio.controls = false;
      this.controls.hidden = false;
      this.bar.max = this.seconds;
      this.button.addEventListener("click", () => this.toggle());
      this.bar.addEventListener("input", () => this.seek(Number(this.bar.value)));
      this.speed.addEventListener("change", () => {
        this.audio.playbackRate = Number(this.speed.value);
      });
      this.audio.addEventListener("play", () => this.began());
      for (const name of ["pause", "ended", "seeked"]) {
        this.audio.addEventListener(name, () => this.show());
      }
      this.audio.addEventListener("loadedmetadata", () => {
        this.audio.playbackRate = Number(this.speed.value);
        if (Number.isFinite(this.audio.duration)) this.seconds = this.audio.duration;
        this.bar.max = this.seconds;
        this.show();
      });
    }

    makeButton(place) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "time";
      button.textContent = place.textContent;
      button.addEventListener("click", () => this.playFrom(Number(place.dataset.at)));
      place.replaceWith(button);
    }

    openWords() {
      this.text.classList.add("heard");
      this.text.tabIndex = 0;
      this.text.addEventListener("click", (event) => {
        const word = event.target.closest("[data-t]");
        // Whoever drags over words wants to copy them, not to hear them.
        if (!word || !getSelection().isCollapsed) return;
        this.choose(this.words.indexOf(word));
        this.playFrom(Number(word.dataset.t));
      });
      this.text.addEventListener("keydown", (event) => this.pressed(event));
      this.text.addEventListener("focus", () => {
        if (this.text.matches(":focus-visible")) this.choose(Math.max(0, this.lit));
      });
    }

    pressed(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const last = this.words.length - 1;
      const to = {
        ArrowRight: this.chosen + 1, ArrowLeft: this.chosen - 1, Home: 0, End: last,
      }[event.key];
      if (to !== undefined) this.choose(Math.min(Math.max(to, 0), last));
      else if (event.key === "Enter" && this.chosen >= 0) this.playFrom(this.starts[this.chosen]);
      else return;
      event.preventDefault();
    }

    choose(index) {
      this.words[this.chosen]?.classList.remove("chosen");
      this.chosen = index;
      this.words[index]?.classList.add("chosen");
      this.reveal(this.words[index]);
    }

    toggle() {
      if (this.audio.paused) this.audio.play();
      else this.audio.pause();
    }

    playFrom(moment) {
      this.seek(moment);
      if (this.audio.paused) this.audio.play();
    }

    seek(moment) {
      current = this;
      this.audio.currentTime = moment;
      this.show();
    }

    began() {
      players.filter((other) => other !== this).forEach((other) => other.audio.pause());
      current = this;
      this.follows = true;
      const step = () => {
        this.show();
        if (!this.audio.paused && !this.audio.ended) requestAnimationFrame(step);
      };
      step();
    }

    show() {
      const at = this.audio.currentTime;
      const isPlaying = !this.audio.paused && !this.audio.ended;
      const told = `${clock(at)} / ${clock(this.seconds)}`;
      this.bar.value = at;
      if (this.now.textContent !== told) {
        this.now.textContent = told;
        this.bar.setAttribute("aria-valuetext", told);
      }
      this.button.dataset.state = isPlaying ? "playing" : "still";
      this.button.setAttribute("aria-label", isPlaying ? this.button.dataset.pause : this.button.dataset.play);
      this.light(isPlaying || at > 0 ? this.wordAt(at) : -1, isPlaying);
    }

    // The last word that has begun, by halving: an hour has ten thousand of them.
    wordAt(moment) {
      let [low, high] = [0, this.starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.starts[middle] <= moment + 0.02) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    }

    light(index, isPlaying) {
      if (index === this.lit) return;
      this.words[this.lit]?.classList.remove("lit");
      this.words[index]?.classList.add("lit");
      this.lit = index;
      if (isPlaying && this.follows) this.reveal(this.words[index]);
    }

    reveal(word) {
      if (!word) return;
      const place = word.getBoundingClientRect();
      if (place.top >= 0 && place.bottom <= innerHeight) return;
      word.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
    }
  }

  document.querySelectorAll(".player").forEach((root) => players.push(new Player(root)));

  // Whoever scrolls wants to read elsewhere: the words stop pulling until Play is pressed again.
  for (const name of ["wheel", "touchmove"]) {
    addEventListener(name, () => { if (current) current.follows = false; }, { passive: true });
  }

  addEventListener("keydown", (event) => {
    if (event.key !== " " || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("button, input, select, summary, a, audio")) return;
    const player = current ?? players[0];
    if (!player) return;
    event.preventDefault();
    player.toggle();
  });
})();
