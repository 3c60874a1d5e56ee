//! The way to a group's report: which group, and which time.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, ReportSpan};
use crate::text::{Html, Speech, isolate};

/// Which of an organiser's groups.
pub(crate) fn report_which(speech: &Speech, groups: &[(i64, String)]) -> View {
    if groups.is_empty() {
        return View::text(Html::text(&speech.report_none()));
    }
    let keys =
        groups.iter().map(|(group, title)| Key::press(super::settings::label(title), Button::Report(*group)));
    View { text: Html::text(&speech.report_which()), keyboard: Keyboard::rows_of(1, keys) }
}

/// Which time.
pub(crate) fn report_span(speech: &Speech, group: i64, title: &str) -> View {
    let keys = ReportSpan::ALL.map(|span| {
        let label = match span {
            ReportSpan::Quarter => speech.report_quarter_button(),
            ReportSpan::Year => speech.report_year_button(),
            ReportSpan::All => speech.report_all_button(),
        };
        Key::press(label, Button::ReportSpan(group, span))
    });
    View { text: Html::text(&speech.report_span(isolate(title))), keyboard: Keyboard::rows_of(1, keys) }
}
