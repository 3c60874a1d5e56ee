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
        let outcome = (0..3usize).prop_map(|i| EndChange::Outcome(Outcome::ALL[i]));
        prop_oneof![Just(EndChange::Now), Just(EndChange::At(None)), time, outcome]
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
        Just(Button::Correct),
        Just(Button::ForgetMe),
        Just(Button::KeepMe),
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
        (code(), 0..3usize).prop_map(|(c, i)| Button::Outcome(c, Outcome::ALL[i])),
        code().prop_map(Button::ReviewLater),
        (-(1i64 << 52)..0).prop_map(Button::Promises),
        (-(1i64 << 52)..0, principle()).prop_map(|(group, p)| Button::Promise(group, p)),
        (-(1i64 << 52)..0, principle()).prop_map(|(group, p)| Button::RemovePromise(group, p)),
        (-(1i64 << 52)..0).prop_map(Button::PromiseIn),
        Just(Button::Help),
        (any::<i64>(), any::<i64>()).prop_map(|(group, below)| Button::Log(group, below)),
        any::<i64>().prop_map(Button::Report),
        (any::<i64>(), proptest::sample::select(ReportSpan::ALL.to_vec()))
            .prop_map(|(group, span)| Button::ReportSpan(group, span)),
        (code(), proptest::sample::select(FileForm::ALL.to_vec()))
            .prop_map(|(code, form)| Button::Export(code, form)),
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
    fn no_forgery_panics_or_has_two_spellings(data in "\\PC{0,64}|[abdvwptclfghxmksoreynjuziSWERCBIDP]:?[0-9A-Za-z:-]{0,20}") {
        if let Some(button) = Button::decode(&data) {
            prop_assert_eq!(button.encode(), data);
        }
    }
}
