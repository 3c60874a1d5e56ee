//! The data behind an inline button: at most 64 bytes, read back as untrusted.

use super::{
    BallotPass, ClosingChoice, Concern, EndChange, FileForm, GroupSetting, IdeaStep, LanguageTag,
    OptionNumber, Outcome, PollCode, Press, Principle, ReportSpan, SketchPress, SuggestionId, SuggestionStep,
    TranslationId,
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
    /// Say what sounds wrong in the presser's language.
    Correct,
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
    /// To an organiser: what came of a decision.
    Outcome(PollCode, Outcome),
    /// To an organiser: ask later what came of it.
    ReviewLater(PollCode),
    /// To an organiser: what that group promises.
    Promises(i64),
    /// To an organiser: what it promises under a principle.
    Promise(i64, Principle),
    /// To an organiser: it promises that no more.
    RemovePromise(i64, Principle),
    /// To an organiser: what they wrote is that group's promise.
    PromiseIn(i64),
    /// In private: forget the presser.
    ForgetMe,
    /// In private: forget nothing.
    KeepMe,
    /// Show help to the presser.
    Help,
    /// Send the file of a poll, in that form.
    Export(PollCode, FileForm),
    /// The log of a group: the entries below that number.
    Log(i64, i64),
    /// The report of a group: which time?
    Report(i64),
    /// Send the report of a group over that time.
    ReportSpan(i64, ReportSpan),
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
            Self::Correct => "L".to_owned(),
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
            Self::Outcome(code, outcome) => format!("D:{code}:{}", outcome.key()),
            Self::ReviewLater(code) => format!("D:{code}"),
            Self::Promises(group) => format!("P:{group}"),
            Self::Promise(group, principle) => format!("P:{group}:{}", principle.number()),
            Self::RemovePromise(group, principle) => format!("P:{group}:{}:n", principle.number()),
            Self::PromiseIn(group) => format!("P:{group}:w"),
            Self::ForgetMe => "F".to_owned(),
            Self::KeepMe => "F:n".to_owned(),
            Self::Help => "h".to_owned(),
            Self::Log(group, below) => format!("lg:{group}:{below}"),
            Self::Report(group) => format!("rp:{group}"),
            Self::ReportSpan(group, span) => format!("rp:{group}:{}", span.key()),
            Self::Export(code, form) => format!("x:{code}:{}", form.key()),
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
            ["L"] => Self::Correct,
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
            ["D", code, outcome] => Self::Outcome(PollCode::parse(code)?, Outcome::from_key(outcome)?),
            ["D", code] => Self::ReviewLater(PollCode::parse(code)?),
            ["P", group] => Self::Promises(group.parse().ok()?),
            ["P", group, "w"] => Self::PromiseIn(group.parse().ok()?),
            ["P", group, number] => Self::Promise(group.parse().ok()?, principle(number)?),
            ["P", group, number, "n"] => Self::RemovePromise(group.parse().ok()?, principle(number)?),
            ["F"] => Self::ForgetMe,
            ["F", "n"] => Self::KeepMe,
            ["h"] => Self::Help,
            ["lg", group, below] => Self::Log(group.parse().ok()?, below.parse().ok()?),
            ["rp", group] => Self::Report(group.parse().ok()?),
            ["rp", group, span] => Self::ReportSpan(group.parse().ok()?, ReportSpan::from_key(span)?),
            ["x", code, form] => Self::Export(PollCode::parse(code)?, FileForm::from_key(form)?),
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
mod tests;
