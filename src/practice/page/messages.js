// Messages: each keeps its element, and of it only what changed is drawn anew.

import { $, attempt, facts, follow, make, post, press, toast, words } from "./api.js";
import { draw } from "./text.js";

const keyOf = (message) => message.replaces ? `message-${message.replaces}`
  : message.at.message ? `message-${message.at.message}` : `ephemeral-${message.at.ephemeral}`;
const nameOf = (at) => at.message ? `message-${at.message}` : `ephemeral-${at.ephemeral}`;

// Runs `fill` on a part of an item only if what it shows has changed.
function part(item, name, value, fillPart) {
  const shown = JSON.stringify(value ?? null);
  const element = item.parts[name];
  if (element.shown === shown) return;
  element.shown = shown;
  fillPart(element);
}

function newItem(message) {
  if (message.note !== undefined) return make("li", { className: "note", dir: "auto" }, message.note);
  const item = make("li");
  const p = {
    only: make("p", { className: "only-you" }), from: make("p", { className: "from", dir: "auto" }),
    answers: make("div"), media: make("div"), text: make("div", { className: "text", dir: "auto" }),
    under: make("div", { className: "under" }), keyboard: make("div", { className: "keyboard" }),
  };
  item.parts = p;
  item.append(make("div", { className: "bubble" }, p.only, p.from, p.answers, p.media, p.text, p.under), p.keyboard);
  return item;
}

function update(item, message, panel) {
  item.message = message;
  if (!item.parts) return;
  const mine = message.from_id === facts.as;
  item.className = ["message", mine && "mine", message.only_you && "only"].filter(Boolean).join(" ");
  part(item, "only", message.only_you, (el) => {
    el.textContent = words.only_you;
    el.hidden = !message.only_you;
  });
  part(item, "from", message.from, (el) => { el.textContent = message.from; });
  part(item, "answers", message.reply_to, (el) => el.replaceChildren(...answered(message.reply_to, panel)));
  part(item, "media", [message.photo, message.document, message.voice], (el) => el.replaceChildren(...media(message)));
  part(item, "text", [message.text, message.entities], (el) => {
    el.replaceChildren(...draw(message.text, [...message.entities], 0, message.text.length, panel));
    el.hidden = !message.text;
  });
  part(item, "under", [message.date, message.edited, message.reactions], (el) => under(el, item, panel));
  keyboard(item.parts.keyboard, message.keyboard, item, panel);
}

function answered(reply, panel) {
  if (!reply) return [];
  const button = make("button", { type: "button", className: "answers" },
    make("b", { dir: "auto" }, reply.from), make("span", { dir: "auto" }, reply.text || "…"));
  button.addEventListener("click", () => {
    panel.items.get(nameOf(reply.at))?.scrollIntoView({ block: "center" });
  });
  return [button];
}

function media(message) {
  const at = (file) => `/practice/file?id=${encodeURIComponent(file.file_id)}`;
  const nodes = [];
  if (message.photo) nodes.push(make("img", { src: at(message.photo), alt: words.picture }));
  if (message.voice) {
    const { seconds } = message.voice;
    nodes.push(make("audio", { src: at(message.voice), controls: true, ariaLabel: words.voice }),
      make("span", { className: "duration" }, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`));
  }
  if (message.document) {
    const file = message.document;
    const size = file.size < 1024 ? `${file.size} B` : `${Math.ceil(file.size / 1024)} KB`;
    nodes.push(make("a", { className: "file", href: at(file), download: file.name },
      make("bdi", {}, file.name), ` (${size})`));
  }
  return nodes;
}

function under(element, item, panel) {
  const message = item.message;
  const time = new Date(message.date * 1000);
  const reply = make("button", { type: "button", className: "reply" }, words.reply);
  reply.addEventListener("click", () => panel.replyTo(item.message));
  element.replaceChildren(
    make("span", { className: "reactions" }, message.reactions.join(" ")), reply,
    message.edited ? words.edited : "",
    make("time", { dateTime: time.toISOString() }, time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })));
}

// Buttons stay the elements they are, so that an edit takes the keyboard focus from nobody.
function keyboard(element, rows, item, panel) {
  rows.forEach((row, r) => {
    const line = element.children[r] || element.appendChild(make("div", { className: "row" }));
    row.forEach((button, b) => {
      let real = line.children[b];
      if (!real) {
        real = line.appendChild(make("button", { type: "button", dir: "auto" }));
        real.addEventListener("click", () => pushed(real, item, panel));
      }
      if (real.textContent !== button.text) real.textContent = button.text;
      real.meaning = button;
    });
    while (line.children.length > row.length) line.lastChild.remove();
  });
  while (element.children.length > rows.length) element.lastChild.remove();
}

function pushed(real, item, panel) {
  const { data, url, copy } = real.meaning;
  if (data != null) return press(real, panel.chat, item.message.at, data);
  if (url) return follow(url);
  if (copy) return attempt(navigator.clipboard.writeText(copy).then(() => toast(words.copied)));
}

export function showMessages(panel, chat) {
  const { list, items } = panel;
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const last = list.lastElementChild;
  panel.chat = chat.id;
  panel.commandList = chat.commands;
  const keys = new Set();
  let before = null;
  for (const message of chat.messages) {
    const key = keyOf(message);
    keys.add(key);
    let item = items.get(key);
    if (!item) items.set(key, (item = newItem(message)));
    update(item, message, panel);
    const next = before ? before.nextSibling : list.firstChild;
    if (next !== item) list.insertBefore(item, next);
    before = item;
  }
  for (const [key, item] of items) {
    if (!keys.has(key)) {
      item.remove();
      items.delete(key);
    }
  }
  showEmpty(panel, chat.messages.length === 0);
  const grown = list.lastElementChild !== last;
  if (atEnd || !panel.drawn || list.lastElementChild?.classList.contains("mine") && grown) toEnd(panel);
  else if (grown) panel.newer.hidden = false;
  if (panel.drawn && grown && !panel.root.classList.contains("shown")) panel.tab.classList.add("unseen");
  panel.drawn = true;
}

function showEmpty(panel, empty) {
  $(".empty", panel.list)?.remove();
  if (!empty) return;
  const item = make("li", { className: "empty" }, words.empty);
  if (panel.name === "private") {
    const start = make("button", { type: "button", className: "send" }, words.start);
    start.addEventListener("click", () => attempt(post("say", { chat: facts.as, text: "/start" })));
    item.append(make("br"), make("br"), start);
  }
  panel.list.append(item);
}

export function toEnd(panel) {
  panel.list.scrollTop = panel.list.scrollHeight;
  panel.newer.hidden = true;
}
