// One picture in its frame: zoomed, moved and turned without leaving the frame's sight.
const LEAST = 0.08;
const MOST = 4;

export class Frame {
  constructor(frame, paper) {
    Object.assign(this, { frame, paper, scale: 1, x: 0, y: 0, quarter: 0, begun: false });
    const image = paper.querySelector("img");
    this.width = Number(image.getAttribute("width"));
    this.height = Number(image.getAttribute("height"));
    paper.style.width = `${this.width}px`;
    frame.addEventListener("pointerdown", (event) => this.#hold(event));
    frame.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    frame.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.#draw()).observe(frame);
  }

  begin() {
    if (!this.begun) this.fit();
    this.begun = true;
  }

  fit() {
    const [width, height] = this.#turned();
    this.scale = Math.min(this.frame.clientWidth / width, this.frame.clientHeight / height);
    this.x = (this.frame.clientWidth - width * this.scale) / 2;
    this.y = (this.frame.clientHeight - height * this.scale) / 2;
    this.#draw();
  }

  turn() {
    this.quarter = (this.quarter + 1) % 4;
    this.fit();
  }

  zoom(by, atX = this.frame.clientWidth / 2, atY = this.frame.clientHeight / 2) {
    const scale = Math.min(MOST, Math.max(LEAST, this.scale * by));
    this.x = atX - ((atX - this.x) * scale) / this.scale;
    this.y = atY - ((atY - this.y) * scale) / this.scale;
    this.scale = scale;
    this.#draw();
  }

  // Bring a box into sight, large enough to read.
  centre(rect) {
    const box = rect.getBBox();
    const wide = Math.max(box.width, this.width * 0.28);
    this.scale = Math.min(1.6, Math.max(this.scale, (this.frame.clientWidth / wide) * 0.8));
    const [x, y] = this.#at(box.x + box.width / 2, box.y + box.height / 2);
    this.x = this.frame.clientWidth / 2 - x * this.scale;
    this.y = this.frame.clientHeight / 2 - y * this.scale;
    this.#draw();
  }

  #turned() {
    return this.quarter % 2 ? [this.height, this.width] : [this.width, this.height];
  }

  #at(x, y) {
    return [[x, y], [this.height - y, x], [this.width - x, this.height - y], [y, this.width - x]][this.quarter];
  }

  #draw() {
    const [width, height] = this.#turned();
    const kept = 80;
    this.x = Math.min(this.frame.clientWidth - kept, Math.max(kept - width * this.scale, this.x));
    this.y = Math.min(this.frame.clientHeight - kept, Math.max(kept - height * this.scale, this.y));
    const [left, top] = [[0, 0], [this.height, 0], [this.width, this.height], [0, this.width]][this.quarter];
    this.paper.style.transform = `translate(${this.x + left * this.scale}px, ${this.y + top * this.scale}px) scale(${this.scale}) rotate(${this.quarter * 90}deg)`;
  }

  #hold(event) {
    if (event.button !== 0) return;
    const [fromX, fromY, x, y] = [event.clientX, event.clientY, this.x, this.y];
    const move = (at) => {
      if (Math.hypot(at.clientX - fromX, at.clientY - fromY) < 4) return;
      this.frame.classList.add("held");
      this.x = x + at.clientX - fromX;
      this.y = y + at.clientY - fromY;
      this.#draw();
    };
    const end = () => {
      this.frame.classList.remove("held");
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    event.preventDefault();
    this.frame.focus({ preventScroll: true });
  }

  #wheel(event) {
    event.preventDefault();
    const box = this.frame.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) this.zoom(event.deltaY < 0 ? 1.15 : 0.87, event.clientX - box.x, event.clientY - box.y);
    else {
      this.x -= event.deltaX;
      this.y -= event.deltaY;
      this.#draw();
    }
  }

  #key(event) {
    const by = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.x += by[0];
    this.y += by[1];
    this.#draw();
  }
}
