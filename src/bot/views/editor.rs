//! The editor of a poll's words in other languages, in the private chat: the list of languages, one language, and the notes
//! that lead organisers there.

use super::gap::open_key;
use super::reword::reword_key;
use super::{fits, lines};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    BallotPass, Button, Concerns, Fewest, Kind, LanguageTag, MAX_VOICE_SECONDS, Poll, PollState,
};
use crate::store::translations::{Content, Translation};
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// The list of languages.
pub(crate) struct Editor<'e> {
    pub(crate) speech: &'e Speech,
    pub(crate) poll: &'e Poll,
    pub(crate) pass: &'e BallotPass,
    /// The languages to list, in order.
    pub(crate) languages: &'e [LanguageTag],
    /// Those in which something waits to be checked.
    pub(crate) waiting: &'e [LanguageTag],
    /// Whether the person may open the poll.
    pub(crate) is_organiser: bool,
}

impl Editor<'_> {
    /// The list; `said` goes first: what came of what the person did last.
    pub(crate) fn view(&self, texts: &Texts, said: Option<String>) -> View {
        let speech = self.speech;
        let text = Html::paragraphs([
            said.map(|said| Html::text(&said)).unwrap_or_default(),
            Html::bold(&speech.editor_title()),
            Html::text(self.poll.source.wording.question.as_str()),
            Html::text(&speech.editor_how()),
            Html::text(&speech.editor_signs()),
        ]);
        let keys = self.languages.iter().map(|language| {
            let button = Button::EditLanguage(self.poll.code.clone(), self.pass.clone(), language.clone());
            Key::press(format!("{} {}", texts.name_of(language), self.signs(language)), button)
        });
        let open = Some(open_key(speech, self.poll))
            .filter(|_| self.is_organiser && self.poll.state == PollState::Draft);
        let keyboard = Keyboard::rows_of(2, keys)
            .row(open)
            .row([Key::press(speech.editor_done_button(), Button::EditorDone)]);
        View { text, keyboard }
    }

    fn signs(&self, language: &LanguageTag) -> String {
        let words = match self.poll.text_in(language) {
            _ if self.waiting.contains(language) => "👀",
            Some(text) if !text.checked => "🤖",
            Some(_) if self.poll.is_whole_in(language) => "✅",
            Some(_) | None => "➕",
        };
        let voice = if self.poll.voice_in(language).is_some() { "🔊" } else { "" };
        format!("{words}{voice}")
    }
}

/// One language of a poll.
pub(crate) struct EditedLanguage<'e> {
    pub(crate) speech: &'e Speech,
    pub(crate) poll: &'e Poll,
    pub(crate) pass: &'e BallotPass,
    pub(crate) language: &'e LanguageTag,
    /// What waits longest to be checked in it.
    pub(crate) waiting: Option<&'e Translation>,
    /// Whether the person may say that a translation is right.
    pub(crate) may_check: bool,
    pub(crate) is_organiser: bool,
}

impl EditedLanguage<'_> {
    /// What it says in the source and now, what waits, and how to write.
    pub(crate) fn view(&self, texts: &Texts) -> View {
        let how = self.how();
        let title = Html::bold(&self.speech.editor_language(isolate(&texts.name_of(self.language))));
        let [source, now, waiting] = [self.source(texts), self.now(texts), self.waiting_words()];
        // Where all of it is too long for a message, what the person can see elsewhere falls away first.
        let candidates = [
            vec![title.clone(), source.clone(), now.clone(), waiting.clone(), how.clone()],
            vec![title.clone(), now, waiting.clone(), how.clone()],
            vec![title, if waiting == Html::default() { source } else { waiting }, how],
        ];
        let mut texts = candidates.into_iter().map(Html::paragraphs);
        let shortest = texts.next_back().unwrap_or_default();
        View { text: texts.find(fits).unwrap_or(shortest), keyboard: self.keyboard() }
    }

    fn source(&self, texts: &Texts) -> Html {
        if *self.language == self.poll.source.language {
            return Html::default();
        }
        let language = &self.poll.source.language;
        let reading = Reading::new(texts.negotiate([Some(language)]), self.poll);
        let says = self.speech.editor_source(isolate(&texts.name_of(language)));
        Html::lines([Html::text(&says), lines(reading)])
    }

    fn now(&self, texts: &Texts) -> Html {
        let reading = Reading::new(texts.negotiate([Some(self.language)]), self.poll);
        if !reading.is_own() {
            return Html::default();
        }
        let note = super::machine_note(Reading { speech: self.speech, ..reading });
        let now = Html::lines([Html::text(&self.speech.editor_now()), lines(reading)]);
        Html::paragraphs([now, note])
    }

    fn waiting_words(&self) -> Html {
        match self.waiting.map(|translation| &translation.content) {
            None => Html::default(),
            Some(Content::Voice(_)) => Html::text(&self.speech.editor_waiting_voice()),
            Some(Content::Words(wording)) => {
                let title = Html::text(&self.speech.editor_waiting());
                Html::lines([title, Html::typed(&wording.to_lines())])
            }
        }
    }

    fn how(&self) -> Html {
        let minutes = u64::from(MAX_VOICE_SECONDS / 60);
        let write = how_to_write(self.speech, self.poll);
        let record = self.speech.editor_record(minutes, self.speech.number(minutes));
        let has_context = !self.poll.source.wording.context.is_empty();
        let marks = has_context.then(|| Html::text(&self.speech.context_editor()));
        Html::lines([Html::text(&write)].into_iter().chain(marks).chain([Html::text(&record)]))
    }

    fn keyboard(&self) -> Keyboard {
        let (code, pass) = (&self.poll.code, self.pass);
        let unchecked = self.poll.text_in(self.language).filter(|text| !text.checked).map(|text| text.id);
        let live_voice = self.poll.voice_in(self.language).map(|voice| voice.id);
        let to_check = self.waiting.map(|translation| translation.id).or(unchecked);
        let voice = match self.waiting.map(|translation| (&translation.content, translation.id)) {
            Some((Content::Voice(_), id)) => Some(id),
            _ => live_voice,
        };
        let right = to_check.filter(|_| self.may_check).map(|id| {
            let button = Button::CheckTranslation(code.clone(), pass.clone(), id);
            Key::press(format!("✅ {}", self.speech.editor_right_button()), button)
        });
        let remove = to_check.or(live_voice).filter(|_| self.is_organiser).map(|id| {
            let button = Button::RemoveTranslation(code.clone(), pass.clone(), id);
            Key::press(format!("🗑 {}", self.speech.editor_remove_button()), button)
        });
        let listen = voice.map(|id| {
            let button = Button::ListenTo(code.clone(), pass.clone(), id);
            Key::press(format!("🔊 {}", self.speech.ballot_listen_button()), button)
        });
        let all = Button::Editor(code.clone(), pass.clone());
        Keyboard::default()
            .row(listen)
            .row(right.into_iter().chain(remove))
            .row([Key::press(self.speech.editor_all_button(), all)])
    }
}

/// How to write a poll's words in a language: all of them, or the question alone where Chorus has the answers, or there are none.
pub(super) fn how_to_write(speech: &Speech, poll: &Poll) -> String {
    match poll.kind {
        Kind::Open => speech.editor_write_question(),
        Kind::Decision => speech.decide_editor(),
        _ if poll.has_ready_options() => {
            format!("{} {}", speech.editor_write_question(), speech.editor_answers_there())
        }
        _ => speech.editor_write(),
    }
}

/// To an organiser: a member's translation waits.
pub(crate) fn notice_waiting(
    speech: &Speech,
    poll: &Poll,
    pass: &BallotPass,
    group: &str,
    language: &str,
) -> View {
    let text = Html::text(&speech.notice_waiting(isolate(group), isolate(language)));
    let check = Button::Editor(poll.code.clone(), pass.clone());
    View { text, keyboard: Keyboard::default().row([Key::press(speech.notice_check_button(), check)]) }
}

/// To an organiser: many have a concern about a question. Numbers under five are not told.
pub(crate) fn notice_concerns(speech: &Speech, poll: &Poll, concerns: Concerns, group: &str) -> View {
    let question = isolate(poll.source.wording.question.as_str());
    let text = Html::paragraphs([
        Html::text(&speech.notice_concerns(isolate(group), question)),
        super::card::concern_lines(speech, concerns),
        Html::text(&speech.notice_concerns_what()),
        super::code_line(speech, &poll.code),
    ]);
    View { text, keyboard: Keyboard::default().row([reword_key(speech, poll)]) }
}

/// To an organiser: the group's list lacks a language that people answer in.
pub(crate) fn notice_language(speech: &Speech, group: &str, language: &str, fewest: Fewest) -> View {
    View::text(Html::text(&speech.notice_language(
        isolate(group),
        speech.number(fewest.get()),
        isolate(language),
    )))
}
