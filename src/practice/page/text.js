// Text with entities, drawn as elements: no text ever becomes markup.

import { facts, follow, make, opensBot, words } from "./api.js";

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
      command.addEventListener("click", () => panel.fill(text));
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
export function draw(text, entities, from, to, panel) {
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
