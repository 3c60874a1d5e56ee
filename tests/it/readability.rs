//! English at a reading age of about nine: each message of thirty words and more at a Flesch-Kincaid grade of five or less.
//!
//! Grade = 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975). Syllables are counted by the groups
//! of vowels in a word, a silent `e` at its end left out: right for most English words, one too few for "idea".

use crate::locales::{Locale, english};

/// The shortest message that is measured, in words: the formula means little for a shorter one.
const FEWEST_WORDS: usize = 30;
const HIGHEST_GRADE: f64 = 5.0;

#[test]
fn english_is_easy_to_read() {
    let english = english();
    let mut grades: Vec<(f64, &str)> = english
        .messages()
        .into_iter()
        .map(|(id, pattern)| (id, prose(&first_rendered(&english, id, pattern))))
        .filter(|(_, text)| words(text).count() >= FEWEST_WORDS)
        .map(|(id, text)| (grade(&text), id))
        .collect();
    grades.sort_by(|a, b| b.0.total_cmp(&a.0));
    assert!(grades.len() >= 5, "long messages are there: {grades:?}");
    let worst: Vec<String> = grades.iter().take(10).map(|(grade, id)| format!("{id} {grade:.1}")).collect();
    eprintln!("the ten hardest English messages: {}", worst.join(", "));
    for (grade, id) in grades {
        assert!(grade <= HIGHEST_GRADE, "{id} has grade {grade:.1}");
    }
}

fn first_rendered(english: &Locale, id: &str, pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
    english.render(id, pattern, "Polish").into_iter().next().unwrap()
}

/// Lines of commands and signs are read as sentences of their own; a name of letters is read as one word.
fn prose(text: &str) -> String {
    text.lines().map(|line| format!("{line}.")).collect::<Vec<_>>().join("\n")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'')
        .filter(|w| w.chars().any(char::is_alphabetic))
}

fn grade(text: &str) -> f64 {
    let sentences = text.split(['.', '?', '!']).filter(|s| words(s).next().is_some()).count();
    let count = words(text).count() as f64;
    let syllables: usize = words(text).map(syllables).sum();
    0.39 * count / sentences as f64 + 11.8 * syllables as f64 / count - 15.59
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.strip_suffix("’s").unwrap_or(&word);
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        groups += usize::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    let silent_e = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    let silent_ed = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded") && groups > 1;
    (groups - usize::from(silent_e || silent_ed)).max(1)
}

#[test]
fn the_measure_measures() {
    let counted =
        ["cat", "people", "answer", "saved", "wanted", "organiser", "language", "the"].map(syllables);
    assert_eq!(counted, [1, 2, 2, 1, 2, 4, 2, 1]);
    assert!(grade("The cat sat on the mat. It was a big cat.") < 1.0);
    let hard = "Notwithstanding the aforementioned considerations, organisational accountability necessitates \
        comprehensive documentation of every participatory decision.";
    assert!(grade(hard) > 20.0);
}
