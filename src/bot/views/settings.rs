//! A group's settings, for an organiser alone: its languages, its clock, its quiet hours.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    Button, Checkers, ConcernShare, Fewest, GroupClock, GroupLanguages, GroupSetting, LanguageTag,
    QuietHours, Region, TimeZone,
};
use crate::text::{Html, Speech, Texts, isolate};

/// Which of an organiser's groups.
pub(crate) fn settings_which(speech: &Speech, groups: &[(i64, String)]) -> View {
    if groups.is_empty() {
        return View::text(Html::text(&speech.settings_none()));
    }
    let keys = groups.iter().map(|(group, title)| Key::press(label(title), Button::Settings(*group)));
    View { text: Html::text(&speech.settings_which()), keyboard: Keyboard::rows_of(1, keys) }
}

/// How a group is set up.
pub(crate) struct SettingsOf<'s> {
    /// The group.
    pub(crate) group: i64,
    /// Its name.
    pub(crate) title: &'s str,
    /// Its languages.
    pub(crate) languages: &'s GroupLanguages,
    /// Its clock.
    pub(crate) clock: &'s GroupClock,
    /// From which share of those who answered concerns are told.
    pub(crate) share: ConcernShare,
}

/// How a group is set up, and the ways to change it.
pub(crate) fn settings(
    texts: &Texts,
    speech: &Speech,
    SettingsOf { group, title, languages, clock, share }: SettingsOf<'_>,
) -> View {
    let quiet = match clock.quiet.map(QuietHours::shown) {
        Some((from, to)) => speech.settings_quiet(isolate(&from), isolate(&to)),
        None => speech.settings_quiet_none(),
    };
    let text = Html::paragraphs([
        Html::bold(&speech.settings_title(isolate(title))),
        Html::text(&speech.settings_languages(texts.names_of(languages.iter()))),
        Html::text(&speech.settings_zone(isolate(&speech.city(&clock.zone)))),
        Html::text(&quiet),
        Html::text(&speech.settings_concerns(isolate(&share_name(speech, share)))),
    ]);
    let key = |sign: &str, label: String, setting: GroupSetting| {
        Key::press(format!("{sign} {label}"), Button::GroupSetting(group, setting))
    };
    let keyboard = Keyboard::rows_of(
        1,
        [
            key("🌐", speech.settings_languages_button(), GroupSetting::Languages),
            key("🕗", speech.settings_zone_button(), GroupSetting::Regions),
            key("🌙", speech.settings_quiet_button(), GroupSetting::Quiet),
            key("🔎", speech.settings_concerns_button(), GroupSetting::Concerns),
        ],
    );
    View { text, keyboard }
}

/// The languages by their own names; the group's carry their place in the order.
pub(crate) fn group_languages(
    texts: &Texts,
    speech: &Speech,
    group: i64,
    languages: &GroupLanguages,
    checkers: Checkers,
) -> View {
    let checked = match checkers {
        Checkers::Readers => speech.languages_check_readers(),
        Checkers::Organisers => speech.languages_check_organisers(),
    };
    let text = Html::paragraphs([
        Html::bold(&speech.languages_title()),
        Html::text(&speech.languages_how()),
        Html::text(&speech.languages_now(texts.names_of(languages.iter()))),
        Html::text(&checked),
    ]);
    let key = |label: String, setting: GroupSetting| Key::press(label, Button::GroupSetting(group, setting));
    let press = |tag: &LanguageTag| Button::GroupSetting(group, GroupSetting::Language(tag.clone()));
    let keys = language_keys(texts, languages, press);
    let keyboard = Keyboard::rows_of(2, keys)
        .row([key(speech.languages_check_button(), GroupSetting::Checkers)])
        .row([key(speech.languages_done_button(), GroupSetting::Done)]);
    View { text, keyboard }
}

/// Every language by its own name; the group's carry their place in the order.
pub(super) fn language_keys(
    texts: &Texts,
    languages: &GroupLanguages,
    press: impl Fn(&LanguageTag) -> Button,
) -> impl Iterator<Item = Key> {
    texts.all().map(move |one| {
        let name = one.name();
        let label =
            languages.place(one.tag()).map_or_else(|| name.to_owned(), |place| format!("{place}. {name} ✅"));
        Key::press(label, press(one.tag()))
    })
}

/// The parts of the world.
pub(crate) fn regions(speech: &Speech, group: i64) -> View {
    let keys = Region::ALL.map(|region| {
        Key::press(region_name(speech, region), Button::GroupSetting(group, GroupSetting::Zones(region)))
    });
    let keyboard = Keyboard::rows_of(1, keys).row([back(speech, Button::Settings(group))]);
    View { text: Html::text(&speech.zone_where()), keyboard }
}

/// The cities of a part of the world, the group's own marked.
pub(crate) fn zones(speech: &Speech, group: i64, region: Region, now: &TimeZone) -> View {
    let keys = region.zones().map(|zone| {
        let mark = if zone == *now { " ✅" } else { "" };
        let label = format!("{}{mark}", speech.city(&zone));
        Key::press(label, Button::GroupSetting(group, GroupSetting::Zone(zone)))
    });
    let keyboard =
        Keyboard::rows_of(2, keys).row([back(speech, Button::GroupSetting(group, GroupSetting::Regions))]);
    View { text: Html::text(&speech.zone_city()), keyboard }
}

/// The choices of quiet hours, the group's own marked.
pub(crate) fn quiet(speech: &Speech, group: i64, now: Option<QuietHours>) -> View {
    let choices = QuietHours::CHOICES.map(Some).into_iter().chain([None]);
    let keys = choices.map(|choice| {
        let label = match choice.map(QuietHours::shown) {
            Some((from, to)) => format!("{from}–{to}"),
            None => speech.quiet_none_button(),
        };
        let mark = if choice == now { " ✅" } else { "" };
        Key::press(format!("{label}{mark}"), Button::GroupSetting(group, GroupSetting::QuietHours(choice)))
    });
    let keyboard = Keyboard::rows_of(1, keys).row([back(speech, Button::Settings(group))]);
    View { text: Html::text(&speech.quiet_ask()), keyboard }
}

/// The shares from which concerns are told, the group's own marked.
pub(crate) fn concern_share(speech: &Speech, group: i64, now: ConcernShare, fewest: Fewest) -> View {
    let keys = ConcernShare::ALL.map(|share| {
        let mark = if share == now { " ✅" } else { "" };
        let button = Button::GroupSetting(group, GroupSetting::ConcernShare(share));
        Key::press(format!("{}{mark}", share_name(speech, share)), button)
    });
    let keyboard = Keyboard::rows_of(1, keys).row([back(speech, Button::Settings(group))]);
    View { text: Html::text(&speech.concerns_ask(speech.number(fewest.get()))), keyboard }
}

fn share_name(speech: &Speech, share: ConcernShare) -> String {
    match share {
        ConcernShare::Off => speech.concerns_off_button(),
        ConcernShare::Tenth => speech.concerns_tenth_button(),
        ConcernShare::Quarter => speech.concerns_quarter_button(),
        ConcernShare::Half => speech.concerns_half_button(),
    }
}

fn region_name(speech: &Speech, region: Region) -> String {
    match region {
        Region::Africa => speech.zone_africa_button(),
        Region::America => speech.zone_america_button(),
        Region::Asia => speech.zone_asia_button(),
        Region::Australia => speech.zone_australia_button(),
        Region::Europe => speech.zone_europe_button(),
    }
}

/// Back to where a button leads.
pub(super) fn back(speech: &Speech, button: Button) -> Key {
    let arrow = if speech.is_right_to_left() { "▶" } else { "◀" };
    Key::press(format!("{arrow} {}", speech.ballot_back_button()), button)
}

/// A group's name, as much of it as a button shows.
pub(super) fn label(title: &str) -> String {
    match title.chars().count() {
        0 => "…".to_owned(),
        1..=30 => title.to_owned(),
        _ => format!("{}…", title.chars().take(29).collect::<String>()),
    }
}
