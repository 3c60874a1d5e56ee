//! What Telegram says: the token, privacy mode, the webhook, the time, the bot's standing in its groups.

use std::io;

use url::Url;

use super::Findings;
use crate::bot::api::{Api, Fault};
use crate::bot::inspect::{Account, Standing};
use crate::clock::Clock;

/// How far apart the clocks may be, in seconds, before it is worth a warning, and before it is a problem.
const CLOCK_WARNING: i64 = 30;
const CLOCK_PROBLEM: i64 = 5 * 60;

/// The account, if the token is right, and all that is the same for every group.
pub(super) async fn account(
    api: &Api,
    wanted: Option<&Url>,
    findings: &mut Findings,
) -> io::Result<Option<Account>> {
    let account = match api.account().await {
        Ok(account) => account,
        Err(Fault::NotFound) => {
            findings.problem("token", "Telegram does not know it. Check TELOXIDE_TOKEN.")?;
            return Ok(None);
        }
        Err(fault) => {
            let text =
                format!("Telegram can't be reached ({fault}). Check the network and TELOXIDE_API_URL.");
            findings.problem("token", text)?;
            return Ok(None);
        }
    };
    findings.ok("token", format!("it is @{}'s", account.username))?;
    if account.reads_all {
        let text = "it is off, so that Telegram hands over all that is said in a group, which Chorus does not need. \
            Send /setprivacy to @BotFather and choose Enable.";
        findings.warning("privacy mode", text)?;
    } else {
        findings.ok("privacy mode", "it is on, as it should be")?;
    }
    webhook(api, wanted, findings).await?;
    clock(api, findings).await?;
    Ok(Some(account))
}

/// Whether updates come the way that was set, and whether they are taken.
async fn webhook(api: &Api, wanted: Option<&Url>, findings: &mut Findings) -> io::Result<()> {
    let found = match api.webhook().await {
        Ok(found) => found,
        Err(fault) => {
            return findings.problem("webhook", format!("Telegram did not say ({fault}). Try again later."));
        }
    };
    let set = Url::parse(&found.url).ok();
    // No more of an address than its host: the rest may be what keeps others out.
    let host = |url: &Url| url.host_str().unwrap_or_default().to_owned();
    match (&set, wanted) {
        (None, None) => findings.ok("webhook", "none, as it should be: updates are asked for")?,
        (Some(set), Some(wanted)) if set == wanted => {
            findings.ok("webhook", format!("Telegram posts updates to {}", host(set)))?;
        }
        (Some(set), Some(wanted)) => {
            let (set, wanted) = (host(set), host(wanted));
            let text = format!(
                "Telegram posts updates to {set}, not to the address in CHORUS_WEBHOOK_URL, which is at {wanted}. \
                 Start `chorus serve` again with that setting."
            );
            findings.problem("webhook", text)?;
        }
        (None, Some(_)) => {
            let text = "CHORUS_WEBHOOK_URL is set, but Telegram posts no updates anywhere. Start `chorus serve` \
                with that setting, or take it away.";
            findings.problem("webhook", text)?;
        }
        (Some(set), None) => {
            let text = format!(
                "Telegram posts this bot's updates to {}, so that `chorus serve` gets none. Start it again, which \
                 ends that. If it comes back, another program has the token: get a new one from @BotFather.",
                host(set)
            );
            findings.problem("webhook", text)?;
        }
    }
    if let Some(why) = found.last_error_message {
        let when = found.last_error_date.and_then(|date| jiff::Timestamp::from_second(date).ok());
        let when = when.map(|when| when.strftime("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default();
        let text = format!(
            "the last update that could not be posted: {when}, {why}. Check that the address can be reached from \
             outside."
        );
        findings.warning("webhook", text)?;
    }
    if found.pending == 0 {
        return findings.ok("updates", "none waits");
    }
    let text = format!(
        "{} wait to be taken in. Check that `chorus serve` runs; if it does, ask again in a minute: there should be \
         fewer.",
        found.pending
    );
    findings.warning("updates", text)
}

/// The machine's clock, by the server's.
async fn clock(api: &Api, findings: &mut Findings) -> io::Result<()> {
    let before = Clock::System.now();
    let Ok(Some(server)) = api.server_time().await else {
        let text = "the server does not tell the time. Compare this machine's clock with another one.";
        return findings.warning("clock", text);
    };
    // The server wrote its time, cut to the second, about half-way through the call.
    let here = i64::midpoint(before, Clock::System.now());
    let ahead = (here - (server * 1000 + 500)) / 1000;
    if ahead.abs() <= CLOCK_WARNING {
        return findings.ok("clock", "it agrees with Telegram's");
    }
    let way = if ahead > 0 { "ahead of" } else { "behind" };
    let text = format!(
        "it is {} seconds {way} Telegram's. Set it, and let the system keep it right (NTP).",
        ahead.abs()
    );
    if ahead.abs() <= CLOCK_PROBLEM {
        findings.warning("clock", text)
    } else {
        findings.problem("clock", text)
    }
}

/// What the bot may do in each group that it should be in.
pub(super) async fn groups(
    api: &Api,
    account: &Account,
    groups: &[i64],
    findings: &mut Findings,
) -> io::Result<()> {
    for group in groups {
        let about = format!("group {group}");
        match api.standing(*group, account.id).await {
            Ok(Standing::Administrator) => findings.ok(&about, "an administrator who may delete messages")?,
            Ok(Standing::AdministratorWithoutDeleting) => {
                let text = "an administrator who may not delete messages: commands stay in the group";
                findings.ok(&about, text)?;
            }
            Ok(Standing::Member) => {
                let text = "a member, no administrator: commands stay in the group, and some answers to them come in \
                    the private chat";
                findings.ok(&about, text)?;
            }
            Ok(Standing::Silenced) => {
                findings.warning(&about, "it may not write there. Ask an administrator to let it.")?;
            }
            Ok(Standing::Outside) => {
                let text = "it is not in there any more. Add it again, if it should be; else there is nothing to do.";
                findings.warning(&about, text)?;
            }
            Err(Fault::Migrated(new)) => {
                let text = format!(
                    "it has become the supergroup {new}. `chorus serve` follows it once it has something to show \
                     there: nothing is to be done."
                );
                findings.warning(&about, text)?;
            }
            Err(fault) => {
                findings.warning(&about, format!("Telegram did not say ({fault}). Try again later."))?;
            }
        }
    }
    Ok(())
}
