//! What a group did in a period, read at one moment.

use super::statements::on_tx;
use super::{Result, Tx, decisions, evidence, polls};
use crate::domain::{Fewest, Kind, Poll, PollCode, Report, ReportedDecision};

/// The report of a group over what was opened from one time on until before another, both in epoch milliseconds.
pub async fn load(tx: &mut Tx, group: i64, from: i64, until: i64, fewest: Fewest) -> Result<Report> {
    let mut report = Report { from, until, polls: Vec::new(), still_open: 0, decisions: Vec::new() };
    for code in opened_between(tx, group, from, until).await? {
        let Some(poll) = polls::load(tx, &code).await? else { continue };
        if poll.kind == Kind::Decision {
            report.decisions.push(reported(tx, poll).await?);
        } else if poll.is_open() {
            report.still_open += 1;
        } else {
            report.polls.push(evidence::load(tx, poll, fewest).await?);
        }
    }
    Ok(report)
}

async fn opened_between(tx: &mut Tx, group: i64, from: i64, until: i64) -> Result<Vec<PollCode>> {
    const SQL: &str = "SELECT p.code FROM poll p JOIN card c ON c.poll = p.code \
        WHERE c.group_id = $1 AND NOT p.draft AND p.opened_at >= $2 AND p.opened_at < $3 \
        ORDER BY p.opened_at, p.code";
    let codes: Vec<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(from).bind(until).fetch_all(t).await)?;
    Ok(codes.iter().filter_map(|code| PollCode::parse(code)).collect())
}

async fn reported(tx: &mut Tx, poll: Poll) -> Result<ReportedDecision> {
    let decision = decisions::get(tx, &poll.code).await?.unwrap_or_default();
    let mut asked_at = None;
    for cited in &decision.cites {
        let at = polls::opened_at(tx, cited).await?;
        asked_at = Some(asked_at.map_or(at, |first: i64| first.min(at)));
    }
    Ok(ReportedDecision { posted_at: polls::opened_at(tx, &poll.code).await?, poll, decision, asked_at })
}
