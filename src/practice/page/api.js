// What is sent to the server, and how its answers are shown.

export const facts = JSON.parse(document.getElementById("facts").textContent);
export const words = facts.words;
export const $ = (selector, root = document) => root.querySelector(selector);
export const narrow = matchMedia("(max-width: 760px)");

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export const post = (path, body) => postAs("application/json", path, JSON.stringify({ as: facts.as, ...body }));

export async function postAs(type, path, body) {
  const answer = await fetch(`/practice/${path}`, { method: "POST", headers: { "Content-Type": type }, body });
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(result.error || words.failed);
  return result;
}

export const attempt = (promise) => promise.catch((why) => (toast(why.message), null));

let toastTimer;
export function toast(text) {
  const box = $("#toast");
  box.textContent = text;
  box.classList.add("on");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.classList.remove("on"), Math.max(3000, 60 * text.length));
}

export function opensBot(url) {
  try {
    const link = new URL(/^[a-z]+:/i.test(url) ? url : `https://${url}`);
    const named = link.protocol === "tg:" ? link.searchParams.get("domain") : link.pathname.replaceAll("/", "");
    const ours = ["t.me", "telegram.me"].includes(link.hostname) || link.protocol === "tg:";
    return ours && named?.toLowerCase() === facts.bot.toLowerCase();
  } catch {
    return false;
  }
}

export async function follow(url) {
  if (opensBot(url)) {
    if (await attempt(post("open", { url }))) document.dispatchEvent(new Event("opened"));
  } else if (/^https?:/i.test(url)) {
    open(url, "_blank", "noopener");
  }
}

export async function press(button, chat, message, data) {
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
