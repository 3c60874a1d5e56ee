//! Forgets a person: what they gave is deleted where nothing hangs on it, and stays under a random name where totals do.
//!
//! All of it may be done twice, and once more after a crash in between.

use crate::domain::{Forgotten, Poll};
use crate::store::statements::run;
use crate::store::vault::{VoterKey, random_name};
use crate::store::{Result, Tx, Vault, awaited, cards, chats, outbox, people, sketches, suggestions};

/// Forgets a person in a poll, whose row the caller holds (`polls::load_locked`). `day` is today, `YYYY-MM-DD`.
pub async fn forget_in_poll(
    tx: &mut Tx,
    poll: &Poll,
    key: &VoterKey,
    user: i64,
    day: &str,
) -> Result<Forgotten> {
    let code = poll.code.as_str();
    let mut done = Forgotten::default();
    let answers = untie_answers(tx, poll, &key.voter(user), day).await?;
    match poll.is_open() {
        true => done.withdrawn = answers,
        false => done.untied = answers,
    }
    const TAKE_BACK: &str = "DELETE FROM concern WHERE poll = $1 AND person = $2";
    const UNTIE: &str = "UPDATE concern SET person = $3 WHERE poll = $1 AND person = $2";
    done.concerns = match poll.is_open() {
        true => run!(&mut *tx, TAKE_BACK, code, key.concerned(user))?,
        false => run!(&mut *tx, UNTIE, code, key.concerned(user), random_name())?,
    };
    let author = key.suggester(user);
    const IDEAS: &str = "UPDATE suggestion SET author = $3 WHERE poll = $1 AND author = $2";
    done.ideas = suggestions::take_back(tx, &poll.code, &author).await?
        + run!(&mut *tx, IDEAS, code, &author, random_name())?;
    if !poll.is_open() {
        // In an open poll it still says that no more ideas are taken; to be forgotten is no way around that.
        const SILENCED: &str = "DELETE FROM suggestion_silenced WHERE poll = $1 AND author = $2";
        run!(&mut *tx, SILENCED, code, &author)?;
    }
    // A voice is the person's own. Words that are the poll's stay.
    const TRANSLATIONS: &str = "UPDATE translation SET author = NULL, sealed = NULL, state = CASE \
        WHEN state = 'waiting' THEN 'declined' WHEN kind = 'voice' AND state = 'live' THEN 'removed' ELSE state END \
        WHERE poll = $1 AND author = $2";
    done.translations = run!(&mut *tx, TRANSLATIONS, code, key.author(user))?;
    const NEWS: &str = "DELETE FROM follower WHERE poll = $1 AND person = $2";
    done.reminders = run!(&mut *tx, NEWS, code, key.follower(user))?;
    const OPENED: &str = "DELETE FROM ballot_opened WHERE poll = $1 AND opener = $2";
    run!(&mut *tx, OPENED, code, key.opener(user))?;
    if !done.is_nothing() {
        cards::bump(tx, &poll.code).await?;
    }
    Ok(done)
}

/// Takes an answer back where the poll is open, and gives it and its history a random name.
async fn untie_answers(tx: &mut Tx, poll: &Poll, voter: &str, day: &str) -> Result<u64> {
    let code = poll.code.as_str();
    if poll.is_open() {
        const EVENT: &str = "INSERT INTO response_log (poll, voter, seq, day, event, option, language, group_id, via) \
            SELECT l.poll, l.voter, l.seq + 1, $3, 'withdrawn', NULL, l.language, l.group_id, l.via FROM response_log l \
            JOIN response r ON r.poll = l.poll AND r.voter = l.voter AND r.option IS NOT NULL \
            WHERE l.poll = $1 AND l.voter = $2 ORDER BY l.seq DESC LIMIT 1";
        run!(&mut *tx, EVENT, code, voter, day)?;
        const ANSWER: &str = "UPDATE response SET option = NULL WHERE poll = $1 AND voter = $2";
        run!(&mut *tx, ANSWER, code, voter)?;
    }
    let nobody = random_name();
    const HISTORY: &str = "UPDATE response_log SET voter = $3 WHERE poll = $1 AND voter = $2";
    run!(&mut *tx, HISTORY, code, voter, &nobody)?;
    run!(tx, "UPDATE response SET voter = $3 WHERE poll = $1 AND voter = $2", code, voter, &nobody)
}

/// Forgets what is held about a person outside polls.
pub async fn forget_elsewhere(tx: &mut Tx, vault: &Vault, user: i64) -> Result<Forgotten> {
    let chat = chats::key(vault, user);
    Ok(Forgotten {
        sketches: sketches::remove_all(tx, vault, user).await?,
        letters: outbox::forget(tx, &chat).await?,
        settings: people::forget_language(tx, vault, user).await?
            + awaited::clear(tx, vault, user).await?
            + chats::forget(tx, &chat).await?,
        ..Forgotten::default()
    })
}
