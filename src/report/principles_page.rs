//! The eight non-negotiables on one sheet of paper: an HTML page of its own, with nothing to fetch.

use maud::html;

use super::page::page;
use crate::domain::{GroupPromises, Principle};
use crate::text::{Speech, Texts, principle_text, principle_title, promised};

/// Where the principles come from.
const SOURCE: &str =
    "https://abetterstartsouthend.co.uk/family_resources/essential-principles-for-co-production";

/// One A4 page. Sizes leave room for the longest language.
const STYLE: &str = "
@page { size: A4; margin: 14mm 16mm; }
* { box-sizing: border-box; }
body { font: 12.2pt/1.42 'Noto Sans', 'Segoe UI', 'Noto Naskh Arabic', 'Noto Sans Bengali', sans-serif;
  color: #1a1a1a; max-width: 178mm; margin: 8mm auto; padding: 0 4mm; }
h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 5mm; color: #0b4f6c; }
ol { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 12mm 1fr; padding: 2.7mm 0; border-top: 0.3mm solid #c9d6dc;
  break-inside: avoid; }
li > b { font-size: 21pt; line-height: 1.1; color: #0b4f6c; }
h2 { font-size: 13.2pt; line-height: 1.3; margin: 0 0 0.8mm; }
p { margin: 0; }
p.promise { margin-top: 1mm; color: #0b4f6c; overflow-wrap: anywhere; }
p.promise small { color: #444; }
footer { border-top: 0.3mm solid #c9d6dc; padding-top: 3mm; margin-top: 1mm; font-size: 9.5pt; color: #444; }
footer span { unicode-bidi: isolate; overflow-wrap: anywhere; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
[dir=rtl] body { line-height: 1.6; }
";

/// The page in a language, with what groups promise.
pub(crate) fn principles_page(texts: &Texts, speech: &Speech, promises: &[GroupPromises]) -> String {
    let body = html! {
        ol {
            @for principle in Principle::all() {
                li {
                    b { (principle.number()) }
                    div {
                        h2 { (principle_title(speech, principle)) }
                        p { (principle_text(speech, principle)) }
                        @for (said, language) in promises.iter().filter_map(|of| promised(texts, speech, of, principle)) {
                            p.promise {
                                (said)
                                @if let Some(language) = language { " " small { (language) } }
                            }
                        }
                    }
                }
            }
        }
        footer {
            p { (speech.principles_credit()) }
            p { span dir="ltr" { (SOURCE) } }
        }
    };
    page(speech, &speech.principles_title(), STYLE, &body)
}
