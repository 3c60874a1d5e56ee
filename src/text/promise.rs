//! What a group promises under a principle, as its readers get it.

use super::{Speech, Texts, isolate};
use crate::domain::{GroupPromises, Principle};

/// The promise for a reader of a language; where it is not in that language, with a line that says in which one it is.
pub(crate) fn promised(
    texts: &Texts,
    speech: &Speech,
    of: &GroupPromises,
    principle: Principle,
) -> Option<(String, Option<String>)> {
    let (language, text) = of.promises.get(&principle)?.for_reader(speech.tag());
    let text = isolate(text.as_str());
    let said = match &of.group {
        Some(group) => speech.promise_in_group(isolate(group), text),
        None => speech.promise_here(text),
    };
    let is_foreign = language != speech.tag();
    Some((said, is_foreign.then(|| speech.promise_written_in(isolate(&texts.name_of(language))))))
}
