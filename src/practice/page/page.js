// The page: two chats, what is typed in them, and the news from the server.

import { $, attempt, facts, make, narrow, post, words } from "./api.js";
import { showMessages, toEnd } from "./messages.js";
import { sendVoice } from "./voice.js";

function fill(panel, text) {
  panel.box.value = `${text.split("@")[0]} `;
  panel.box.focus();
  offer(panel);
}

function replyTo(panel, message) {
  panel.reply = message ? message.at : null;
  panel.replying.hidden = !message;
  if (!message) return;
  $("b", panel.replying).textContent = `${message.from}: ${message.text.slice(0, 60) || (message.voice ? words.voice : "…")}`;
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

function panelOf(name) {
  const root = document.getElementById(name);
  const panel = {
    name, root, tab: document.getElementById(`tab-${name}`), list: $(".messages", root), box: $("textarea", root),
    newer: $(".newer", root), replying: $(".replying", root), offers: $(".commands", root),
    items: new Map(), chat: 0, commandList: [], reply: null, drawn: false,
  };
  panel.fill = (text) => fill(panel, text);
  panel.replyTo = (message) => replyTo(panel, message);
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
  const file = $("input[type=file]", root);
  $(".voice", root).addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    if (file.files[0]) sendVoice(panel, file.files[0]);
    // The same file can be chosen again.
    file.value = "";
  });
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
document.addEventListener("opened", () => show("private"));
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
