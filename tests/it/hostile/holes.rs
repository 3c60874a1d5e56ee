//! What stands in the holes of `updates.jsonl`, and updates that no description leads to.

use std::sync::LazyLock;

/// A word that stands in every text that is sent, so that it can be looked for where no text may be.
pub const MARK: &str = "kestrel";

/// Telegram's longest text is a part of it.
const HUGE: usize = 100_000;
const MEBIBYTE: usize = 1 << 20;
const DEEP: usize = 1_000;

/// The lines of `updates.jsonl`; `generate.py` says what stands in them.
pub fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("updates.jsonl").lines()
}

/// The kind of update that a line is.
pub fn kind(line: &str) -> &str {
    line.split('"').nth(5).unwrap()
}

/// The line with its hole filled in each way; where it has none, as it is.
pub fn filled(line: &str) -> Vec<String> {
    let hole = HOLES.iter().find(|(hole, _)| line.contains(hole));
    match hole {
        Some((hole, fillings)) => fillings.iter().map(|filling| line.replacen(hole, filling, 1)).collect(),
        None => vec![line.to_owned()],
    }
}

static HOLES: LazyLock<Vec<(&str, Vec<String>)>> = LazyLock::new(|| {
    let huge_text = format!("\"{}\"", text(HUGE));
    let huge_array = format!("[{}0]", "0,".repeat(HUGE / 2));
    let number = "18446744073709551616";
    let strings = [&format!("\"{MARK}\""), "\"\\u0000\"", "\"\\ud800\"", &huge_text].map(str::to_owned);
    let of = |hole, fillings: &[&str]| (hole, fillings.iter().map(ToString::to_string).collect());
    let mut holes: Vec<(&str, Vec<String>)> = vec![
        of(
            "\"@Integer\"",
            &["null", "1.5", "[]", number, "9223372036854775807", "-9223372036854775808", "1e999"],
        ),
        of("\"@Float\"", &["null", "true", number, "1e999"]),
        of("\"@String\"", &["null", "5", "{}"]),
        of("\"@Boolean\"", &["null", "0", "[]"]),
        of("\"@Object\"", &["null", "5", "[]", "{}", &array(DEEP), &object(DEEP)]),
        of("\"@Array\"", &["null", "5", "{}", "[null]", &array(DEEP), &huge_array]),
    ];
    // A text is the wrong type of all but a text.
    for (hole, fillings) in &mut holes {
        let text = if *hole == "\"@String\"" { &strings[1..] } else { &strings[..1] };
        fillings.extend(text.iter().cloned());
    }
    holes
});

/// Updates that no description leads to. `%` stands for the number, `#` for a text of 1 MiB.
pub fn oddities() -> Vec<String> {
    let private = |field: &str| {
        format!(
            r#"{{"update_id":%,"message":{{"message_id":1,"date":1,"chat":{{"id":623118045,"type":"private"}},"from":{{"id":623118045,"is_bot":false,"first_name":"{MARK}"}},{field}}}}}"#
        )
    };
    let press = |field: &str| {
        format!(
            r#"{{"update_id":%,"callback_query":{{"id":"odd-%","from":{{"id":623118045,"is_bot":false,"first_name":"{MARK}"}},"chat_instance":"{MARK}",{field}}}}}"#
        )
    };
    let mut odd: Vec<String> = [
        // Not an update at all, or one without a number that Telegram would give.
        "null",
        "5",
        "[]",
        "{}",
        r#""kestrel""#,
        "[%]",
        r#"{"update_id":null,"message":{"text":"kestrel"}}"#,
        r#"{"update_id":"%","callback_query":{"data":"kestrel"}}"#,
        r#"{"update_id":9223372036854775807,"message":{"text":"kestrel"}}"#,
        r#"{"update_id":-1,"message":{"text":"kestrel"}}"#,
        r#"{"update_id":18446744073709551616,"kestrel":1}"#,
        // Kinds that nobody knows, none, two, and one twice.
        r#"{"update_id":%,"kestrel":{"id":"kestrel","from":{"id":623118045}}}"#,
        r#"{"update_id":%,"kestrel":"kestrel","":[{}],"\ud83d\ude00":null}"#,
        r#"{"update_id":%}"#,
        r#"{"update_id":%,"message":null,"callback_query":null,"my_chat_member":null,"chat_member":null}"#,
        r#"{"update_id":%,"message":{"text":"kestrel"},"callback_query":{"id":"kestrel"}}"#,
        r#"{"update_id":%,"message":{"text":"kestrel"},"message":{"text":"kestrel"}}"#,
        r#"{"update_id":%,"update_id":%,"poll":{"id":"kestrel"}}"#,
    ]
    .map(str::to_owned)
    .to_vec();
    odd.extend(["[", "{\"a\":"].map(|open| {
        let (deep, close) = (open.repeat(DEEP), if open == "[" { "]" } else { "}" }.repeat(DEEP));
        format!(r#"{{"update_id":%,"kestrel":{deep}1{close}}}"#)
    }));
    odd.push(array(DEEP));
    // A text of 1 MiB wherever Chorus reads one, and characters that nobody sees.
    for start in ["", "/poll ", "/start ", "/principles ", "/results ", "/kestrel", "/"] {
        odd.push(private(&format!(r##""text":"{start}#""##)));
        odd.push(private(&format!(r#""text":"{start}\u0000kestrel\u0000""#)));
    }
    odd.push(private(r##""voice":{"file_id":"#","duration":1}"##));
    odd.push(private(r##""reply_to_message":{"text":"#"},"text":"/close #""##));
    odd.push(press(r##""data":"#""##));
    odd.push(press(r#""data":"l:\u0000""#));
    odd.push(press(r##""data":"h","game_short_name":"#""##));
    odd
}

/// Puts number and text into an oddity.
pub fn numbered(odd: &str, id: i64) -> String {
    odd.replace('%', &id.to_string()).replace('#', &text(MEBIBYTE))
}

fn text(bytes: usize) -> String {
    MARK.chars().cycle().take(bytes).collect()
}

fn array(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

fn object(depth: usize) -> String {
    format!("{}{{}}{}", "{\"chat\":".repeat(depth), "}".repeat(depth))
}
