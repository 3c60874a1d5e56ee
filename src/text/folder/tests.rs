use super::*;

/// Words that are the same as in English, in the files of these languages.
const SAME_AS_ENGLISH: [(&str, &str); 10] = [
    ("", "zone-africa-button"),
    ("", "zone-america-button"),
    ("", "zone-asia-button"),
    ("es/", "answer-no"),
    ("es/", "review-not-button"),
    ("fr/", "column-points"),
    ("fr/", "column-question"),
    ("fr/", "zone-europe-button"),
    ("it/", "answer-no"),
    ("it/", "review-not-button"),
];

/// A host's folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn with(files: &[(&str, &str)]) -> (Texts, Vec<String>) {
    let (texts, findings) = Texts::with(folder(files).path()).unwrap();
    (texts, findings.iter().map(ToString::to_string).collect())
}

fn speech<'t>(texts: &'t Texts, tag: &str) -> &'t Speech {
    let tag = LanguageTag::parse(tag).unwrap();
    texts.all().find(|speech| *speech.tag() == tag).unwrap()
}

#[test]
fn single_messages_take_the_place_of_ours() {
    let (texts, findings) =
        with(&[("en/official.ftl", "principle-5-text =\n    The official words.\n    Two lines of them.\n")]);
    assert_eq!(findings, Vec::<String>::new());
    let english = speech(&texts, "en");
    assert_eq!(english.principle_5_text(), "The official words.\nTwo lines of them.");
    assert_eq!(english.principle_6_text(), speech(&Texts::built_in(), "en").principle_6_text());
    let written = english.written();
    assert_eq!((written.written, written.from_host), (written.all, 1));
}

#[test]
fn a_term_takes_the_place_of_ours_wherever_it_stands() {
    let (texts, findings) = with(&[("en/names.ftl", "-brand = Our Choir\n")]);
    assert_eq!(findings, Vec::<String>::new());
    assert!(speech(&texts, "en").bot_description().starts_with("Our Choir asks"));
}

#[test]
fn a_new_language_says_what_it_has_and_english_the_rest() {
    let text = "language-name = Cymraeg\n-brand = Côr\nlanguage-choose = Pa iaith i { -brand } ei siarad â chi?\nanswer-yes = Ie\n";
    let (texts, findings) = with(&[("cy/chorus.ftl", text)]);
    let welsh = speech(&texts, "cy");
    assert_eq!((welsh.name(), welsh.is_draft(), welsh.answer_yes().as_str()), ("Cymraeg", true, "Ie"));
    assert_eq!(welsh.language_choose(), "Pa iaith i Côr ei siarad â chi?");
    // English keeps its own terms.
    assert_eq!(welsh.bot_description(), texts.english().bot_description());
    let written = welsh.written();
    assert_eq!((written.written, written.from_host), (3, 3));
    let lacks = written.all - 3;
    assert_eq!(findings.len(), 1);
    assert!(findings[0].starts_with(&format!(
        "cy: look: {lacks} of {} messages are not there yet; “en” stands in",
        written.all
    )));
    let tags: Vec<_> = texts.all().map(|speech| speech.tag().to_string()).collect();
    assert!(tags.is_sorted() && tags.contains(&"cy".to_owned()), "{tags:?}");
}

#[test]
fn a_kind_of_a_language_goes_on_from_that_language() {
    let (texts, _) = with(&[("ro-MD/own.ftl", "language-name = moldovenească\nanswer-no = Ba\n")]);
    let (moldova, romanian) = (speech(&texts, "ro-md"), speech(&texts, "ro"));
    assert_eq!(moldova.name(), "moldovenească");
    assert_eq!(moldova.answer_no(), "Ba");
    assert_eq!(moldova.bot_description(), romanian.bot_description());
    assert_eq!(texts.find(&LanguageTag::parse("ro-RO").unwrap()).unwrap().tag().as_str(), "ro");
}

#[test]
fn each_mistake_is_named_by_file_and_line_and_its_words_are_not_used() {
    let mistakes = [
        ("answer-yse = Tak", "there is no message answer-yse. Did you mean answer-yes?"),
        ("answer-yes Tak", "this is no message"),
        ("answer-yes =", "answer-yes has no text after the ="),
        ("closing-now = Koniec", "closing-now leaves out { $when }, which English has"),
        ("closing-now = Koniec: { $time }", "closing-now has { $time } in it; English has { $when }"),
        ("closing-now = Koniec: { $when", "closing-now: a { has no } that belongs to it"),
        ("closing-now = Koniec: $when }", "a } has no { before it"),
        ("answer-yes = { -tak }", "answer-yes names { -tak }, and there is no -tak = … in this language"),
        ("answer-yes = { answer-no }", "answer-yes has { answer-no } in it"),
        ("answer-yes = { NUMBER(1) }", "answer-yes has { NUMBER } in it"),
        ("answer-yes = { \" \" }", "answer-yes says nothing"),
        (
            "help-builder =\n    Napisz:\n    [pl] co",
            "A line of a text that is to begin with [ needs { \"[\" } in its place",
        ),
        ("answer-yes = \u{202E}Tak", "turns the direction of the text"),
        ("answer-yes = T\u{1}ak", "has a character in it that can’t be seen"),
        (
            "closing-button = Kiedy ta ankieta ma zostać zamknięta przez bota",
            "has 47 characters; 37 is the most",
        ),
        ("sheet-log = Kto? Co?", "is the name of a sheet"),
        ("-poll = ankieta { $name }", "-poll has { $name } in it"),
        ("-poll = { -brand }", "-poll has the other term -brand in it"),
        ("-poll = ankieta\n    .case = ankiety", "-poll has a line that begins with a dot"),
        ("answer-yes = Tak\n    .title = Tak", "answer-yes has a line that begins with a dot"),
        (
            "privacy-days = { $count ->\n    [one] { $shown } dzień\n    [other] { $shown } dni\n }",
            "of the forms in square brackets, the last must begin with a star",
        ),
        ("answer-no = Nie\nanswer-no = Ależ nie", "answer-no is there already: pl/own.ftl, line 3"),
    ];
    for (text, expected) in mistakes {
        let file = format!("# A comment\n\n{text}\n\nanswer-monday = poniedziałek\n");
        let (texts, findings) = with(&[("pl/own.ftl", &file)]);
        let wrong: Vec<_> = findings.iter().filter(|finding| finding.contains(": wrong: ")).collect();
        let line = match text.lines().next().unwrap() {
            "answer-no = Nie" => 4,
            "privacy-days = { $count ->" | "help-builder =" => 5,
            _ => 3,
        };
        assert_eq!(wrong.len(), 1, "{text}: {findings:#?}");
        let place = format!("pl/own.ftl, line {line}: wrong: ");
        assert!(wrong[0].starts_with(&place) && wrong[0].contains(expected), "{text}: {wrong:#?}");
        // What is right beside it is used.
        assert_eq!(speech(&texts, "pl").answer_monday(), "poniedziałek");
        let built_in = Texts::built_in();
        assert_eq!(speech(&texts, "pl").answer_yes(), speech(&built_in, "pl").answer_yes(), "{text}");
        assert_eq!(speech(&texts, "pl").closing_button(), speech(&built_in, "pl").closing_button());
    }
}

#[test]
fn what_may_be_meant_is_used_and_named() {
    let file = "review-done-button = Yes\nprivacy-days = { $count ->\n    [one] { $shown } dzień\n   *[other] { $shown } dni\n }\n";
    let (texts, findings) = with(&[("pl/own.ftl", file)]);
    assert_eq!(
        findings,
        [
            "pl/own.ftl, line 1: look: review-done-button is the same as in English",
            "pl/own.ftl, line 2: look: privacy-days lacks the form [few], [many] for numbers",
        ]
    );
    assert_eq!(speech(&texts, "pl").review_done_button(), "Yes");
}

#[test]
fn a_language_without_forms_may_leave_the_number_out_that_chooses_them() {
    let (texts, findings) =
        with(&[("ja/own.ftl", "language-name = 日本語\nresult-points = { $shown } 点\n")]);
    assert!(findings.iter().all(|finding| finding.contains("not there yet")), "{findings:#?}");
    assert_eq!(speech(&texts, "ja").result_points(1, "1"), "1 点");
    let file = "result-points = { $count ->\n    [one] { $shown } 点\n   *[other] { $shown } 点\n }\n";
    let (_, findings) = with(&[("ja/own.ftl", file)]);
    assert!(
        findings.contains(
            &"ja/own.ftl, line 1: look: result-points has the form [one], which this language does not use"
                .to_owned()
        )
    );
}

#[test]
fn what_people_type_is_not_translated() {
    let (texts, findings) = with(&[("pl/own.ftl", "help-builder = Napisz w grupie /ankieta, a pomogę.\n")]);
    assert_eq!(
        findings,
        ["pl/own.ftl, line 1: look: help-builder does not say /poll, which people type as it is"]
    );
    assert!(speech(&texts, "pl").help_builder().contains("/ankieta"));
}

#[test]
fn english_that_was_copied_whole_is_one_line() {
    let root = folder(&[("vi/empty.ftl", "")]);
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    for file in fs::read_dir(english).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, root.path().join("vi").join(file.file_name().unwrap())).unwrap();
    }
    let (_, findings) = Texts::with(root.path()).unwrap();
    let same: Vec<_> =
        findings.iter().map(ToString::to_string).filter(|one| one.contains("the same as")).collect();
    assert_eq!(same.len(), 1, "{same:#?}");
    assert!(
        same[0].contains(" messages are still the same as in English: answer-afternoon, ")
            && same[0].ends_with(", …")
    );
}

#[test]
fn files_that_are_none_are_named_and_the_rest_is_used() {
    let long = "not-a-language-tag-of-any-kind/x.ftl";
    let root = folder(&[
        ("pl/good.ftl", "\u{FEFF}answer-yes = No pewnie\r\nanswer-no =\r\n    Nie\r\n    nie\r\n"),
        ("pl/notes.txt", "not read"),
        ("stray.ftl", "answer-yes = Tak\n"),
        ("README.md", "not read"),
        (".git/config", "not read"),
        ("po polsku/x.ftl", "answer-yes = Tak\n"),
        (long, "answer-yes = Tak\n"),
    ]);
    fs::write(root.path().join("pl/latin2.ftl"), b"answer-monday = poniedzia\xb3ek\n").unwrap();
    let (texts, findings) = Texts::with(root.path()).unwrap();
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(findings.len(), 4, "{findings:#?}");
    assert!(findings.iter().any(|f| f.starts_with("pl/latin2.ftl: wrong: this file is not in UTF-8")));
    assert!(findings.iter().any(|f| f.starts_with("stray.ftl: wrong: this file is not in a folder")));
    assert!(findings.iter().any(|f| f.starts_with("po polsku: wrong: a folder is named by")));
    assert_eq!(speech(&texts, "pl").answer_yes(), "No pewnie");
    assert_eq!(speech(&texts, "pl").answer_no(), "Nie\nnie");
    assert!(Texts::with(Path::new("/nowhere/at/all")).is_err());
}

#[test]
fn our_own_languages_are_free_of_mistakes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let (texts, findings) = Texts::with(&root).unwrap();
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let is_meant = |finding: &str| {
        SAME_AS_ENGLISH.iter().any(|(file, id)| {
            finding.starts_with(file) && finding.ends_with(&format!(": look: {id} is the same as in English"))
        })
    };
    let found: Vec<_> = findings.iter().filter(|finding| !is_meant(finding)).collect();
    assert_eq!(found, Vec::<&String>::new());
    for speech in texts.all() {
        let written = speech.written();
        assert_eq!((written.written, written.from_host), (written.all, written.all), "{}", speech.tag());
    }
}

#[test]
fn a_file_that_is_cut_anywhere_stops_nothing() {
    let whole =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ur/suggestion.ftl")).unwrap();
    for cut in (0..whole.len()).step_by(509).filter(|at| whole.is_char_boundary(*at)) {
        let (texts, _) = with(&[("ur/suggestion.ftl", &whole[..cut]), ("xx/suggestion.ftl", &whole[cut..])]);
        assert!(speech(&texts, "ur").from_host <= speech(&texts, "ur").written().all);
        assert_eq!(speech(&texts, "xx").answer_yes(), texts.english().answer_yes());
    }
}

#[test]
fn pseudo_languages_are_whole_and_fit() {
    let files = Pseudo::ALL.map(|pseudo| (format!("{}/pseudo.ftl", pseudo.tag()), pseudo.file()));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (texts, findings) = with(&files);
    assert!(!findings.iter().any(|finding| finding.contains("wrong: ")), "{findings:#?}");
    let (english, stretched, mirrored) = (texts.english(), speech(&texts, "en-xa"), speech(&texts, "ar-xb"));
    assert!(!stretched.is_right_to_left() && mirrored.is_right_to_left());
    for speech in [stretched, mirrored] {
        assert_eq!(speech.written().from_host, speech.written().all);
    }
    let longer = stretched.language_choose();
    assert!(longer.chars().count() > english.language_choose().chars().count() * 6 / 5, "{longer}");
    assert_eq!(longer, "Wĥïïçĥ ļååñĝûûååĝéé šĥööûûļð Cĥöŕûš ûûšéé ŵïïţĥ ýööûû?");
    assert_eq!(
        mirrored.language_choose(),
        "\u{200F}Which \u{200F}language \u{200F}should Chorus \u{200F}use \u{200F}with \u{200F}you?"
    );
    // What is typed stays as it is.
    assert!(stretched.help_builder().contains(" /poll "));
}
