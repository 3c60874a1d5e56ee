//! The greeting in private, help, and what is kept.

use crate::bot::view::{Key, Keyboard, View};
use crate::config::{Host, LawfulBasis};
use crate::domain::{Back, Button};
use crate::text::{Html, Speech, TIME_EXAMPLE, isolate};

/// The greeting, with a way to add the bot to a group.
pub(crate) fn start(speech: &Speech, bot_username: &str) -> View {
    let text = Html::paragraphs([
        Html::bold(&speech.start_hello()),
        Html::text(&speech.start_what()),
        Html::text(&speech.start_add()),
    ]);
    let add = format!("https://t.me/{bot_username}?startgroup=true");
    let keyboard = Keyboard::rows_of(
        1,
        [
            Key::press(format!("🌐 {}", speech.name()), Button::ChooseLanguage(Back::Nowhere)),
            Key::press(speech.welcome_principles_button(), Button::TurnToPrinciples),
            Key::open(speech.start_add_button(), add),
        ],
    );
    View { text, keyboard }
}

/// How it works, for families first, then for organisers.
pub(crate) fn help(speech: &Speech) -> View {
    View::text(Html::paragraphs([
        Html::bold(&speech.help_title()),
        Html::lines([
            Html::bold(&speech.help_family_title()),
            Html::text(&speech.help_family()),
            Html::text(&speech.help_family_translate()),
            Html::text(&speech.help_family_concern()),
            Html::text(&speech.help_family_suggest()),
            Html::text(&speech.help_family_commands()),
            Html::text(&speech.help_family_data()),
        ]),
        Html::lines([
            Html::bold(&speech.help_organiser_title()),
            Html::text(&speech.help_builder()),
            Html::text(&speech.help_organiser()),
            Html::typed(&speech.help_example()),
            Html::text(&speech.help_organiser_ready()),
            Html::text(&speech.help_organiser_kinds()),
            Html::text(&speech.help_organiser_ideas()),
            Html::text(&speech.help_organiser_languages()),
            Html::typed(&speech.help_example_languages()),
            Html::text(&speech.help_organiser_until()),
            Html::typed(&format!("until {TIME_EXAMPLE}")),
            Html::text(&speech.help_organiser_commands()),
        ]),
    ]))
}

/// What is kept, why, for how long, on what basis, who hosts it, and what a person may do about it.
pub(crate) fn privacy(speech: &Speech, host: &Host) -> View {
    let who = match &host.name {
        Some(name) => speech.privacy_host(isolate(name)),
        None => speech.privacy_host_unknown(),
    };
    let contact = host.contact.as_ref().map(|contact| speech.privacy_contact(isolate(contact)));
    let basis = host.lawful_basis.map(|on| basis(speech, on));
    let answers_for_it: Vec<String> = std::iter::once(who).chain(contact).chain(basis).collect();
    View::text(Html::paragraphs([
        Html::bold(&speech.privacy_title()),
        Html::text(&speech.privacy_kept()),
        Html::text(&speech.privacy_language()),
        Html::text(&speech.privacy_translate()),
        Html::text(&speech.privacy_builder()),
        Html::text(&speech.privacy_corrections()),
        Html::text(&speech.privacy_concern()),
        Html::text(&speech.privacy_suggestion()),
        Html::text(&speech.privacy_news()),
        Html::text(&speech.privacy_ideas()),
        Html::text(&speech.privacy_why()),
        Html::text(&speech.privacy_who_sees()),
        Html::text(&speech.privacy_keys(days(speech, host.keeping.days))),
        Html::text(&speech.privacy_left_groups(days(speech, host.keeping.left_group_days))),
        Html::lines(answers_for_it.iter().map(|line| Html::text(line))),
        Html::text(&speech.privacy_log()),
        Html::text(&speech.privacy_rights()),
        Html::text(&speech.privacy_adults()),
    ]))
}

fn basis(speech: &Speech, basis: LawfulBasis) -> String {
    match basis {
        LawfulBasis::Consent => speech.privacy_basis_consent(),
        LawfulBasis::PublicTask => speech.privacy_basis_public_task(),
        LawfulBasis::LegitimateInterests => speech.privacy_basis_legitimate_interests(),
    }
}

fn days(speech: &Speech, days: u16) -> String {
    speech.privacy_days(days, speech.number(days.into()))
}
