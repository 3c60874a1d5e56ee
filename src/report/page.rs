//! A page of its own: HTML with nothing to fetch, in the direction of its language.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::text::Speech;

/// The page. The title is also its heading.
pub(super) fn page(speech: &Speech, title: &str, style: &str, body: &Markup) -> String {
    let direction = if speech.is_right_to_left() { "rtl" } else { "ltr" };
    html! {
        (DOCTYPE)
        html lang=(speech.tag()) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body {
                h1 { (title) }
                (body)
            }
        }
    }
    .into_string()
}
