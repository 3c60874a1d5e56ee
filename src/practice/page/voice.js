// Recordings: chosen as a file and sent as a voice message.

import { attempt, facts, postAs } from "./api.js";

// Seconds begun, at least 1; 1 as well where the browser can't tell.
function secondsOf(file) {
  return new Promise((resolve) => {
    const audio = new Audio();
    const done = () => {
      URL.revokeObjectURL(audio.src);
      resolve(Number.isFinite(audio.duration) ? Math.max(1, Math.ceil(audio.duration)) : 1);
    };
    audio.addEventListener("loadedmetadata", done, { once: true });
    audio.addEventListener("error", done, { once: true });
    audio.src = URL.createObjectURL(file);
  });
}

export async function sendVoice(panel, file) {
  const query = new URLSearchParams({ as: facts.as, chat: panel.chat, seconds: await secondsOf(file) });
  if (panel.reply) query.set("reply_to", JSON.stringify(panel.reply));
  if (await attempt(postAs("audio/ogg", `voice?${query}`, file))) panel.replyTo(null);
}
