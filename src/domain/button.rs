//! The data behind an inline button: at most 64 bytes, read back as untrusted.

use super::{
    BallotPass, ClosingChoice, Concern, EndChange, GroupSetting, IdeaStep, LanguageTag, OptionNumber,
    PollCode, Press, Principle, SketchPress, SuggestionId, SuggestionStep, TranslationId,
};

/// Where a person goes once they have chosen a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Back {
    /// They came from nowhere in particular.
    Nowhere,
    /// To their ballot.
    Ballot(PollCode, BallotPass),
    /// To the list of principles.
    Principles,
    /// To one principle.
    Principle(Principle),
}

impl Back {
    fn encode(&self) -> String {
        match self {
            Self::Nowhere => String::new(),
            Self::Ballot(code, pass) => format!(":b:{code}:{pass}"),
            Self::Principles => ":p".to_owned(),
            Self::Principle(principle) => format!(":p:{}", principle.number()),
        }
    }

    fn decode(parts: &[&str]) -> Option<Self> {
        match parts {
            [] => Some(Self::Nowhere),
            ["b", code, pass] => Some(Self::Ballot(PollCode::parse(code)?, BallotPass::parse(pass)?)),
            ["p"] => Some(Self::Principles),
            ["p", number] => principle(number).map(Self::Principle),
            _ => None,
        }
    }
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Button {
    /// On a card: answer.
    CardPress(PollCode, OptionNumber),
    /// On a card: open the presser's own ballot.
    OpenBallot(PollCode),
    /// On a ballot: answer or take back. The pass proves that the ballot was made for the presser.
    BallotPress(PollCode, Press, BallotPass),
    /// On a ballot: show the buttons for everything but answering.
    MoreOnBallot(PollCode, BallotPass),
    /// On the back of a ballot: have a concern, or take it back.
    Concern(PollCode, BallotPass, Concern),
    /// Back to the ballot.
    TurnToBallot(PollCode, BallotPass),
    /// On a card: suggest another option.
    SuggestOnCard(PollCode),
    /// On a ballot: suggest another option.
    SuggestOnBallot(PollCode, BallotPass),
    /// Suggest nothing, or give no reason: what the person writes is for the poll no more.
    SuggestNothing,
    /// To an organiser: the suggestions of a poll that wait.
    Suggestions(PollCode),
    /// To an organiser: a step with a suggestion.
    Suggestion(PollCode, SuggestionId, SuggestionStep),
    /// On the ballot of an open question: take back the presser's ideas.
    TakeBackIdeas(PollCode, BallotPass),
    /// To an organiser: a step with the ideas for an open question.
    Ideas(PollCode, IdeaStep),
    /// Hear the recording in the presser's language.
    Listen(PollCode, BallotPass),
    /// Hear one recording, to check it.
    ListenTo(PollCode, BallotPass, TranslationId),
    /// To the organiser who asked for a poll: open it as it is.
    OpenPoll(PollCode),
    /// To the organiser who asked for a poll: let the machine translate it first.
    MachineTranslate(PollCode),
    /// The languages of a poll, to read and to write.
    Editor(PollCode, BallotPass),
    /// One language of a poll, to read and to write.
    EditLanguage(PollCode, BallotPass, LanguageTag),
    /// A translation is right.
    CheckTranslation(PollCode, BallotPass, TranslationId),
    /// A translation is not to be used.
    RemoveTranslation(PollCode, BallotPass, TranslationId),
    /// Nothing more is written for the poll.
    EditorDone,
    /// On a card or list of principles: show one to the presser.
    ShowPrinciple(Principle),
    /// On a card of principles: show the list to the presser, in their language.
    ShowPrinciples,
    /// In a private view: turn to one principle.
    TurnToPrinciple(Principle),
    /// In a private view: back to the list of principles.
    TurnToPrinciples,
    /// Send the page of principles for paper.
    PrintPrinciples,
    /// In a private view: choose the person's language, then go back to what was there.
    ChooseLanguage(Back),
    /// A person's language.
    SetLanguage(LanguageTag, Back),
    /// Follow Telegram's language again.
    FollowTelegram(Back),
    /// On the welcome in a group: its languages.
    GroupLanguages,
    /// To an organiser: the settings of that group.
    Settings(i64),
    /// To an organiser: a step in that group's settings.
    GroupSetting(i64, GroupSetting),
    /// To an organiser: when the poll closes by itself.
    Closing(PollCode),
    /// To an organiser: it closes then.
    CloseAt(PollCode, ClosingChoice),
    /// To an organiser: it closes at a time that they write.
    CloseAtOther(PollCode),
    /// Under a poll that an organiser writes: a step of it.
    Sketch(PollCode, SketchPress),
    /// To an organiser: begin a poll.
    NewSketch,
    /// To an organiser: why it closes now or at another time, to be written.
    WriteReason(PollCode, EndChange),
    /// To an organiser: it closes now or at another time, without a reason.
    WithoutReason(PollCode, EndChange),
    /// To an organiser: ask the question again in other words.
    Reword(PollCode),
    /// To an organiser: the question in other words is asked without a reason.
    RewordWithoutReason(PollCode),
    /// To an organiser: say what the poll is about.
    Context(PollCode),
    /// On the back of a ballot: be reminded of the poll before it ends, or not any more.
    Bell(PollCode, BallotPass),
    /// Show help to the presser.
    Help,
    /// Send the file of a poll.
    Export(PollCode),
}

impl Button {
    /// Writes the button as callback data.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::CardPress(code, number) => format!("a:{code}:{number}"),
            Self::OpenBallot(code) => format!("b:{code}"),
            Self::BallotPress(code, Press::Choose(number), pass) => format!("v:{code}:{pass}:{number}"),
            Self::BallotPress(code, Press::Remove(number), pass) => format!("d:{code}:{pass}:{number}"),
            Self::BallotPress(code, Press::Withdraw, pass) => format!("w:{code}:{pass}"),
            Self::MoreOnBallot(code, pass) => format!("m:{code}:{pass}"),
            Self::Concern(code, pass, concern) => format!("q:{code}:{pass}:{}", concern.key()),
            Self::TurnToBallot(code, pass) => format!("k:{code}:{pass}"),
            Self::SuggestOnCard(code) => format!("i:{code}"),
            Self::SuggestOnBallot(code, pass) => format!("i:{code}:b:{pass}"),
            Self::SuggestNothing => "i".to_owned(),
            Self::Suggestions(code) => format!("i:{code}:w"),
            Self::Suggestion(code, SuggestionId(id), step) => format!("i:{code}:{id}{}", step.encode()),
            Self::TakeBackIdeas(code, pass) => format!("I:{code}:b:{pass}"),
            Self::Ideas(code, step) => format!("I:{code}:{}", step.encode()),
            Self::Listen(code, pass) => format!("s:{code}:{pass}"),
            Self::ListenTo(code, pass, TranslationId(id)) => format!("s:{code}:{pass}:{id}"),
            Self::OpenPoll(code) => format!("o:{code}"),
            Self::MachineTranslate(code) => format!("r:{code}"),
            Self::Editor(code, pass) => format!("e:{code}:{pass}"),
            Self::EditLanguage(code, pass, tag) => format!("e:{code}:{pass}:{tag}"),
            Self::CheckTranslation(code, pass, TranslationId(id)) => format!("y:{code}:{pass}:{id}"),
            Self::RemoveTranslation(code, pass, TranslationId(id)) => format!("n:{code}:{pass}:{id}"),
            Self::EditorDone => "j".to_owned(),
            Self::ShowPrinciple(principle) => format!("p:{}", principle.number()),
            Self::ShowPrinciples => "p".to_owned(),
            Self::TurnToPrinciple(principle) => format!("t:{}", principle.number()),
            Self::TurnToPrinciples => "t".to_owned(),
            Self::PrintPrinciples => "u".to_owned(),
            Self::ChooseLanguage(back) => format!("c{}", back.encode()),
            Self::SetLanguage(tag, back) => format!("l:{tag}{}", back.encode()),
            Self::FollowTelegram(back) => format!("f{}", back.encode()),
            Self::GroupLanguages => "g".to_owned(),
            Self::Settings(group) => format!("g:{group}"),
            Self::GroupSetting(group, setting) => format!("g:{group}:{}", setting.encode()),
            Self::Closing(code) => format!("z:{code}"),
            Self::CloseAt(code, choice) => format!("z:{code}:{}", choice.key()),
            Self::CloseAtOther(code) => format!("z:{code}:o"),
            Self::Sketch(code, press) => format!("S:{code}:{}", press.encode()),
            Self::NewSketch => "S".to_owned(),
            Self::WriteReason(code, change) => format!("W:{code}:{}", change.key()),
            Self::WithoutReason(code, change) => format!("E:{code}:{}", change.key()),
            Self::Reword(code) => format!("R:{code}"),
            Self::RewordWithoutReason(code) => format!("R:{code}:n"),
            Self::Context(code) => format!("C:{code}"),
            Self::Bell(code, pass) => format!("B:{code}:{pass}"),
            Self::Help => "h".to_owned(),
            Self::Export(code) => format!("x:{code}"),
        }
    }

    /// Reads callback data; `None` for anything that [`Self::encode`] does not write.
    #[must_use]
    pub fn decode(data: &str) -> Option<Self> {
        let parts: Vec<&str> = data.split(':').collect();
        let button = match parts[..] {
            ["a", code, number] => Self::CardPress(PollCode::parse(code)?, option(number)?),
            ["b", code] => Self::OpenBallot(PollCode::parse(code)?),
            ["v", code, pass, number] => Self::BallotPress(
                PollCode::parse(code)?,
                Press::Choose(option(number)?),
                BallotPass::parse(pass)?,
            ),
            ["d", code, pass, number] => Self::BallotPress(
                PollCode::parse(code)?,
                Press::Remove(option(number)?),
                BallotPass::parse(pass)?,
            ),
            ["w", code, pass] => {
                Self::BallotPress(PollCode::parse(code)?, Press::Withdraw, BallotPass::parse(pass)?)
            }
            ["m", code, pass] => Self::MoreOnBallot(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["q", code, pass, concern] => {
                Self::Concern(PollCode::parse(code)?, BallotPass::parse(pass)?, Concern::from_key(concern)?)
            }
            ["k", code, pass] => Self::TurnToBallot(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["i", code] => Self::SuggestOnCard(PollCode::parse(code)?),
            ["i", code, "b", pass] => Self::SuggestOnBallot(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["i"] => Self::SuggestNothing,
            ["i", code, "w"] => Self::Suggestions(PollCode::parse(code)?),
            ["i", code, id, ref step @ ..] => Self::Suggestion(
                PollCode::parse(code)?,
                SuggestionId(id.parse().ok()?),
                SuggestionStep::decode(step)?,
            ),
            ["I", code, "b", pass] => Self::TakeBackIdeas(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["I", code, ref step @ ..] => Self::Ideas(PollCode::parse(code)?, IdeaStep::decode(step)?),
            ["s", code, pass] => Self::Listen(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["s", code, pass, id] => {
                Self::ListenTo(PollCode::parse(code)?, BallotPass::parse(pass)?, translation(id)?)
            }
            ["o", code] => Self::OpenPoll(PollCode::parse(code)?),
            ["r", code] => Self::MachineTranslate(PollCode::parse(code)?),
            ["e", code, pass] => Self::Editor(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["e", code, pass, tag] => {
                Self::EditLanguage(PollCode::parse(code)?, BallotPass::parse(pass)?, LanguageTag::parse(tag)?)
            }
            ["y", code, pass, id] => {
                Self::CheckTranslation(PollCode::parse(code)?, BallotPass::parse(pass)?, translation(id)?)
            }
            ["n", code, pass, id] => {
                Self::RemoveTranslation(PollCode::parse(code)?, BallotPass::parse(pass)?, translation(id)?)
            }
            ["j"] => Self::EditorDone,
            ["p", number] => Self::ShowPrinciple(principle(number)?),
            ["p"] => Self::ShowPrinciples,
            ["t", number] => Self::TurnToPrinciple(principle(number)?),
            ["t"] => Self::TurnToPrinciples,
            ["u"] => Self::PrintPrinciples,
            ["c", ref back @ ..] => Self::ChooseLanguage(Back::decode(back)?),
            ["l", tag, ref back @ ..] => Self::SetLanguage(LanguageTag::parse(tag)?, Back::decode(back)?),
            ["f", ref back @ ..] => Self::FollowTelegram(Back::decode(back)?),
            ["g"] => Self::GroupLanguages,
            ["g", group] => Self::Settings(group.parse().ok()?),
            ["g", group, ref setting @ ..] => {
                Self::GroupSetting(group.parse().ok()?, GroupSetting::decode(setting)?)
            }
            ["z", code] => Self::Closing(PollCode::parse(code)?),
            ["z", code, "o"] => Self::CloseAtOther(PollCode::parse(code)?),
            ["z", code, choice] => Self::CloseAt(PollCode::parse(code)?, ClosingChoice::from_key(choice)?),
            ["S", code, ref press @ ..] => Self::Sketch(PollCode::parse(code)?, SketchPress::decode(press)?),
            ["S"] => Self::NewSketch,
            ["W", code, change] => Self::WriteReason(PollCode::parse(code)?, EndChange::from_key(change)?),
            ["E", code, change] => Self::WithoutReason(PollCode::parse(code)?, EndChange::from_key(change)?),
            ["R", code] => Self::Reword(PollCode::parse(code)?),
            ["R", code, "n"] => Self::RewordWithoutReason(PollCode::parse(code)?),
            ["C", code] => Self::Context(PollCode::parse(code)?),
            ["B", code, pass] => Self::Bell(PollCode::parse(code)?, BallotPass::parse(pass)?),
            ["h"] => Self::Help,
            ["x", code] => Self::Export(PollCode::parse(code)?),
            _ => return None,
        };
        // Only the one spelling that was written is read back.
        (button.encode() == data).then_some(button)
    }
}

fn option(number: &str) -> Option<OptionNumber> {
    OptionNumber::new(number.parse().ok()?)
}

fn translation(id: &str) -> Option<TranslationId> {
    id.parse().ok().map(TranslationId)
}

fn principle(number: &str) -> Option<Principle> {
    Principle::new(number.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sketch_press::tests::any_press;
    use super::super::{ConcernShare, QuietHours, Region, TimeZone};
    use super::*;

    fn any_button() -> impl Strategy<Value = Button> {
        let code = || any::<u32>().prop_map(PollCode::from_random);
        let number = || (1usize..=12).prop_map(|n| OptionNumber::new(n).unwrap());
        let principle = || (1u8..=8).prop_map(|n| Principle::new(n).unwrap());
        let pass = || "[0-9a-f]{16}".prop_map(|p| BallotPass::parse(&p).unwrap());
        let id = || any::<u32>().prop_map(TranslationId);
        let change = || {
            let time = any::<u32>().prop_map(|seconds| EndChange::At(Some(i64::from(seconds) * 1000)));
            prop_oneof![Just(EndChange::Now), Just(EndChange::At(None)), time]
        };
        let back = move || {
            prop_oneof![
                Just(Back::Nowhere),
                Just(Back::Principles),
                principle().prop_map(Back::Principle),
                (code(), pass()).prop_map(|(c, p)| Back::Ballot(c, p)),
            ]
        };
        let tag = || "[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}".prop_map(|t| LanguageTag::parse(&t).unwrap());
        let setting = move || {
            let zones: Vec<TimeZone> = Region::ALL.into_iter().flat_map(Region::zones).collect();
            prop_oneof![
                tag().prop_map(GroupSetting::Language),
                proptest::sample::select(zones).prop_map(GroupSetting::Zone),
                (0..5usize).prop_map(|i| GroupSetting::Zones(Region::ALL[i])),
                (0..3usize).prop_map(|i| GroupSetting::QuietHours(Some(QuietHours::CHOICES[i]))),
                (0..4usize).prop_map(|i| GroupSetting::ConcernShare(ConcernShare::ALL[i])),
                proptest::sample::select(vec![
                    GroupSetting::Concerns,
                    GroupSetting::Languages,
                    GroupSetting::Checkers,
                    GroupSetting::Done,
                    GroupSetting::Regions,
                    GroupSetting::Quiet,
                    GroupSetting::QuietHours(None),
                ]),
            ]
        };
        let step = move || {
            prop_oneof![
                number().prop_map(SuggestionStep::SameAs),
                proptest::sample::select(vec![
                    SuggestionStep::Show,
                    SuggestionStep::Accept,
                    SuggestionStep::ChooseSame,
                    SuggestionStep::Decline,
                    SuggestionStep::AskSilence,
                    SuggestionStep::Silence,
                ]),
            ]
        };
        let idea = || {
            prop_oneof![
                any::<u32>().prop_map(IdeaStep::Page),
                any::<u32>().prop_map(|i| IdeaStep::Mark(SuggestionId(i))),
                any::<u32>().prop_map(|i| IdeaStep::Unmark(SuggestionId(i))),
                Just(IdeaStep::Vote),
            ]
        };
        prop_oneof![
            code().prop_map(Button::SuggestOnCard),
            (code(), pass()).prop_map(|(c, p)| Button::SuggestOnBallot(c, p)),
            Just(Button::SuggestNothing),
            code().prop_map(Button::Suggestions),
            (code(), pass()).prop_map(|(c, p)| Button::TakeBackIdeas(c, p)),
            (code(), idea()).prop_map(|(c, s)| Button::Ideas(c, s)),
            (code(), any::<u32>(), step()).prop_map(|(c, i, s)| Button::Suggestion(c, SuggestionId(i), s)),
            (code(), number()).prop_map(|(c, n)| Button::CardPress(c, n)),
            code().prop_map(Button::OpenBallot),
            (code(), number(), pass()).prop_map(|(c, n, p)| Button::BallotPress(c, Press::Choose(n), p)),
            (code(), number(), pass()).prop_map(|(c, n, p)| Button::BallotPress(c, Press::Remove(n), p)),
            (code(), pass()).prop_map(|(c, p)| Button::BallotPress(c, Press::Withdraw, p)),
            (code(), pass()).prop_map(|(c, p)| Button::MoreOnBallot(c, p)),
            (code(), pass(), 0..2usize).prop_map(|(c, p, i)| Button::Concern(c, p, Concern::ALL[i])),
            (code(), pass()).prop_map(|(c, p)| Button::TurnToBallot(c, p)),
            (code(), pass()).prop_map(|(c, p)| Button::Listen(c, p)),
            (code(), pass(), id()).prop_map(|(c, p, i)| Button::ListenTo(c, p, i)),
            code().prop_map(Button::OpenPoll),
            code().prop_map(Button::MachineTranslate),
            (code(), pass()).prop_map(|(c, p)| Button::Editor(c, p)),
            (code(), pass(), tag()).prop_map(|(c, p, t)| Button::EditLanguage(c, p, t)),
            (code(), pass(), id()).prop_map(|(c, p, i)| Button::CheckTranslation(c, p, i)),
            (code(), pass(), id()).prop_map(|(c, p, i)| Button::RemoveTranslation(c, p, i)),
            Just(Button::EditorDone),
            Just(Button::PrintPrinciples),
            principle().prop_map(Button::ShowPrinciple),
            Just(Button::ShowPrinciples),
            principle().prop_map(Button::TurnToPrinciple),
            Just(Button::TurnToPrinciples),
            (tag(), back()).prop_map(|(t, b)| Button::SetLanguage(t, b)),
            back().prop_map(Button::ChooseLanguage),
            back().prop_map(Button::FollowTelegram),
            Just(Button::GroupLanguages),
            // Telegram's ids have at most 52 significant bits.
            (-(1i64 << 52)..0).prop_map(Button::Settings),
            (-(1i64 << 52)..0, setting()).prop_map(|(group, setting)| Button::GroupSetting(group, setting)),
            code().prop_map(Button::Closing),
            (code(), 0..5usize).prop_map(|(c, i)| Button::CloseAt(c, ClosingChoice::ALL[i])),
            code().prop_map(Button::CloseAtOther),
            (code(), any_press()).prop_map(|(c, p)| Button::Sketch(c, p)),
            Just(Button::NewSketch),
            (code(), change()).prop_map(|(c, e)| Button::WriteReason(c, e)),
            (code(), change()).prop_map(|(c, e)| Button::WithoutReason(c, e)),
            code().prop_map(Button::Reword),
            code().prop_map(Button::RewordWithoutReason),
            code().prop_map(Button::Context),
            (code(), pass()).prop_map(|(c, p)| Button::Bell(c, p)),
            Just(Button::Help),
            code().prop_map(Button::Export),
        ]
    }

    proptest! {
        #[test]
        fn every_button_reads_back_and_fits(button in any_button()) {
            let data = button.encode();
            prop_assert!((1..=64).contains(&data.len()));
            prop_assert_eq!(Button::decode(&data), Some(button));
        }

        #[test]
        fn no_forgery_panics_or_has_two_spellings(data in "\\PC{0,64}|[abdvwptclfghxmksoreynjuziSWERCBI]:?[0-9A-Za-z:-]{0,20}") {
            if let Some(button) = Button::decode(&data) {
                prop_assert_eq!(button.encode(), data);
            }
        }
    }
}
