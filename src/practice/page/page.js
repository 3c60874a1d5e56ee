// The page's script: shows what the server says this person sees, and sends what they do. No text becomes markup.

const facts = JSON.parse(document.getElementById("facts").textContent);
const words = facts.words;
const $ = (selector, root = document) => root.querySelector(selector);
const narrow = matchMedia("(max-width: 760px)");

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

// ---- What is sent ----

async function post(path, body) {
  const answer = await fetch(`/practice/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ as: facts.as, ...body }),
  });
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(result.error || words.failed);
  return result;
}

const attempt = (promise) => promise.catch((why) => (toast(why.message), null));

let toastTimer;
function toast(text) {
  const box = $("#toast");
  box.textContent = text;
  box.classList.add("on");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.classList.remove("on"), Math.max(3000, 60 * text.length));
}

function opensBot(url) {
  try {
    const link = new URL(/^[a-z]+:/i.test(url) ? url : `https://${url}`);
    const named = link.protocol === "tg:" ? link.searchParams.get("domain") : link.pathname.replaceAll("/", "");
    const ours = ["t.me", "telegram.me"].includes(link.hostname) || link.protocol === "tg:";
    return ours && named?.toLowerCase() === facts.bot.toLowerCase();
  } catch {
    return false;
  }
}

async function follow(url) {
  if (opensBot(url)) {
    if (await attempt(post("open", { url }))) show("private");
  } else if (/^https?:/i.test(url)) {
    open(url, "_blank", "noopener");
  }
}

async function press(button, chat, message, data) {
  button.setAttribute("aria-busy", "true");
  const result = await attempt(post("press", { chat, message, data }));
  button.removeAttribute("aria-busy");
  if (!result) return;
  const answer = result.answer;
  if (!answer) return toast(words.nothing);
  if (answer.url) await follow(answer.url);
  if (answer.text && answer.show_alert) {
    $("#alert-text").textContent = answer.text;
    $("#alert").showModal();
  } else if (answer.text) {
    toast(answer.text);
  }
}

// ---- Text with entities ----

function dateText(entity, fallback) {
  const format = entity.date_time_format || "";
  const date = new Date(entity.unix_time * 1000);
  const language = facts.language || undefined;
  try {
    if (/^r$/i.test(format)) {
      const seconds = Math.round(entity.unix_time - Date.now() / 1000);
      const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
      const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) || units[3];
      return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.round(seconds / size), unit);
    }
    if (!format) return fallback;
    const options = {};
    if (/w/i.test(format)) options.weekday = "long";
    if (format.includes("d")) Object.assign(options, { day: "numeric", month: "numeric", year: "2-digit" });
    if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
    if (/t/i.test(format)) Object.assign(options, { hour: "numeric", minute: "2-digit" });
    if (format.includes("T")) options.second = "2-digit";
    return new Intl.DateTimeFormat(language, options).format(date);
  } catch {
    return fallback;
  }
}

function link(url, content) {
  const web = /^https?:/i.test(url);
  if (!web && !opensBot(url)) return make("span", {}, ...content);
  const anchor = make("a", { href: web ? url : "#", target: "_blank", rel: "noopener noreferrer" }, ...content);
  anchor.addEventListener("click", (event) => {
    if (!opensBot(url)) return;
    event.preventDefault();
    follow(url);
  });
  return anchor;
}

function wrap(entity, content, text, panel) {
  const simple = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
    blockquote: "blockquote", expandable_blockquote: "blockquote" };
  if (simple[entity.type]) return make(simple[entity.type], {}, ...content);
  switch (entity.type) {
    case "text_link": return link(entity.url, content);
    case "url": return link(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`, content);
    case "bot_command": {
      const command = make("button", { type: "button", className: "command" }, ...content);
      command.addEventListener("click", () => fill(panel, text));
      return command;
    }
    case "spoiler": {
      const spoiler = make("button", { type: "button", className: "spoiler", ariaLabel: words.hidden }, ...content);
      spoiler.addEventListener("click", () => spoiler.replaceWith(...spoiler.childNodes));
      return spoiler;
    }
    case "date_time":
      return make("time", { dateTime: new Date(entity.unix_time * 1000).toISOString(), title: text, dir: "auto" },
        dateText(entity, text));
    default: return make("span", {}, ...content);
  }
}

// Entities are sorted by place, the longer first: what begins inside one is drawn inside it.
function draw(text, entities, from, to, panel) {
  const nodes = [];
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const content = draw(text, entities, entity.offset, end, panel);
    nodes.push(wrap(entity, content, text.slice(entity.offset, end), panel));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

// ---- Messages ----

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
  if (message.voice) nodes.push(make("audio", { src: at(message.voice), controls: true }));
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
  reply.addEventListener("click", () => replyTo(panel, item.message));
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

function showMessages(panel, chat) {
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

function toEnd(panel) {
  panel.list.scrollTop = panel.list.scrollHeight;
  panel.newer.hidden = true;
}

// ---- Writing ----

function fill(panel, text) {
  panel.box.value = `${text.split("@")[0]} `;
  panel.box.focus();
  offer(panel);
}

function replyTo(panel, message) {
  panel.reply = message ? message.at : null;
  panel.replying.hidden = !message;
  if (!message) return;
  $("b", panel.replying).textContent = `${message.from}: ${message.text.slice(0, 60)}`;
  panel.box.focus();
}

function offer(panel) {
  const typed = /^\/(\w*)$/.exec(panel.box.value)?.[1];
  const fits = typed === undefined ? [] : panel.commandList.filter((c) => c.command.startsWith(typed));
  panel.offers.hidden = fits.length === 0;
  panel.offers.replaceChildren(...fits.map((command) => {
    const button = make("button", { type: "button" },
      make("b", {}, `/${command.command}`), make("span", { dir: "auto" }, command.description));
    button.addEventListener("click", () => fill(panel, `/${command.command}`));
    return button;
  }));
}

async function send(panel) {
  const text = panel.box.value;
  if (!text.trim()) return;
  const sent = await attempt(post("say", { chat: panel.chat, text, reply_to: panel.reply }));
  if (!sent) return;
  panel.box.value = "";
  replyTo(panel, null);
  offer(panel);
}

// ---- Panels ----

function panelOf(name) {
  const root = document.getElementById(name);
  const panel = {
    name, root, tab: document.getElementById(`tab-${name}`), list: $(".messages", root), box: $("textarea", root),
    newer: $(".newer", root), replying: $(".replying", root), offers: $(".commands", root),
    items: new Map(), chat: 0, commandList: [], reply: null, drawn: false,
  };
  $("form", root).addEventListener("submit", (event) => {
    event.preventDefault();
    send(panel);
  });
  panel.box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send(panel);
    } else if (event.key === "Escape") {
      replyTo(panel, null);
      panel.offers.hidden = true;
    }
  });
  panel.box.addEventListener("input", () => offer(panel));
  $("button", panel.replying).addEventListener("click", () => replyTo(panel, null));
  panel.newer.addEventListener("click", () => toEnd(panel));
  panel.list.addEventListener("scroll", () => {
    if (panel.list.scrollHeight - panel.list.scrollTop - panel.list.clientHeight < 60) panel.newer.hidden = true;
  });
  // The list gives way when the box grows or a keyboard rises: whoever was at its end stays there.
  let height = 0;
  new ResizeObserver(() => {
    const { list } = panel;
    if (list.scrollHeight - list.scrollTop - height < 60) toEnd(panel);
    height = list.clientHeight;
  }).observe(panel.list);
  panel.tab.addEventListener("click", () => show(name));
  panel.tab.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = name === "group" ? "private" : "group";
    show(other);
    panels[other].tab.focus();
  });
  return panel;
}

const panels = { group: panelOf("group"), private: panelOf("private") };

// Chooses the tab on a phone; beside each other both are there, and the chosen one takes the cursor.
function show(name) {
  for (const panel of Object.values(panels)) {
    const chosen = panel.name === name;
    panel.root.classList.toggle("shown", chosen || !narrow.matches);
    panel.tab.setAttribute("aria-selected", String(chosen));
    panel.tab.tabIndex = chosen ? 0 : -1;
    if (chosen) {
      panel.tab.classList.remove("unseen");
      toEnd(panel);
      if (!narrow.matches && document.activeElement?.closest("section") !== panel.root) panel.box.focus();
    }
  }
  current = name;
}

let current = "group";
narrow.addEventListener("change", () => show(current));
$("#who").addEventListener("change", (event) => event.target.form.submit());

async function listen() {
  let since = 0;
  for (;;) {
    try {
      const answer = await fetch(`/practice/events?as=${facts.as}&since=${since}`);
      if (!answer.ok) throw new Error(answer.status);
      const view = await answer.json();
      // After the server has begun anew its count is lower: take it as it is.
      since = view.revision;
      $("#connection").textContent = "";
      showMessages(panels.group, view.group);
      showMessages(panels.private, view.private);
    } catch {
      $("#connection").textContent = words.lost;
      since = 0;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

show(location.hash === "#private" ? "private" : "group");
listen();
