//! `parse_mode` HTML and `entities`: what becomes of them, and Telegram's words for what can't be read.

use serde_json::{Value, json};

use super::support::*;

async fn parsed(api: &Api, html: &str) -> (String, Value) {
    let sent = api.send(json!({ "text": html, "parse_mode": "HTML" })).await.ok();
    (sent["text"].as_str().unwrap().to_owned(), sent["entities"].clone())
}

#[tokio::test]
async fn tags_become_entities_in_utf_16_units() {
    let api = Api::southend().await;
    let (text, entities) =
        parsed(&api, "😀 <b>bold <i>both</i></b> &lt;&gt;&amp;&quot; &#1593;&#x6cc;").await;
    assert_eq!(text, "😀 bold both <>&\" عی");
    let expected = json!([
        { "type": "bold", "offset": 3, "length": 9 },
        { "type": "italic", "offset": 8, "length": 4 },
    ]);
    assert_eq!(entities, expected);
}

#[tokio::test]
async fn every_tag_has_its_entity() {
    let api = Api::southend().await;
    let cases = [
        ("<strong>x</strong>", json!({ "type": "bold" })),
        ("<em>x</em>", json!({ "type": "italic" })),
        ("<u>x</u>", json!({ "type": "underline" })),
        ("<ins>x</ins>", json!({ "type": "underline" })),
        ("<s>x</s>", json!({ "type": "strikethrough" })),
        ("<del>x</del>", json!({ "type": "strikethrough" })),
        ("<tg-spoiler>x</tg-spoiler>", json!({ "type": "spoiler" })),
        ("<span class=\"tg-spoiler\">x</span>", json!({ "type": "spoiler" })),
        ("<code>x</code>", json!({ "type": "code" })),
        ("<pre>x</pre>", json!({ "type": "pre" })),
        ("<pre><code class=\"language-rust\">x</code></pre>", json!({ "type": "pre", "language": "rust" })),
        ("<blockquote>x</blockquote>", json!({ "type": "blockquote" })),
        ("<blockquote expandable>x</blockquote>", json!({ "type": "expandable_blockquote" })),
        (
            "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>",
            json!({ "type": "text_link", "url": "https://example.org/?a=1&b=2" }),
        ),
        (
            "<tg-time unix=\"1764000000\" format=\"wDT\">x</tg-time>",
            json!({ "type": "date_time", "unix_time": 1_764_000_000, "date_time_format": "wDT" }),
        ),
        (
            "<tg-time unix=\"1764000000\">x</tg-time>",
            json!({ "type": "date_time", "unix_time": 1_764_000_000 }),
        ),
        (
            "<tg-emoji emoji-id=\"5368324170671202286\">x</tg-emoji>",
            json!({ "type": "custom_emoji", "custom_emoji_id": "5368324170671202286" }),
        ),
    ];
    for (html, mut expected) in cases {
        expected["offset"] = json!(0);
        expected["length"] = json!(1);
        assert_eq!(parsed(&api, html).await, ("x".to_owned(), json!([expected])), "{html}");
    }
}

#[tokio::test]
async fn unknown_references_stay_and_no_entity_is_empty() {
    let api = Api::southend().await;
    assert_eq!(parsed(&api, "a&nbsp;b<b></b> & c").await, ("a&nbsp;b & c".to_owned(), Value::Null));
}

#[tokio::test]
async fn what_cant_be_read_is_refused_with_its_place() {
    let api = Api::southend().await;
    let cases = [
        ("ab <b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("ab </b>", "Unexpected end tag at byte offset 3"),
        ("é <p>x</p>", "Unsupported start tag \"p\" at byte offset 3"),
        ("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("1 <b", "Unclosed start tag at byte offset 2"),
        ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
        ("<a href", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=\"x", "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0"),
        ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ];
    for (html, why) in cases {
        let got = api.send(json!({ "text": html, "parse_mode": "html" })).await;
        got.refused(400, &format!("Bad Request: can't parse entities: {why}"));
    }
    api.send(json!({ "parse_mode": "BBCode" })).await.refused(400, "Bad Request: unsupported parse_mode");
}

#[tokio::test]
async fn telegram_finds_commands_mentions_and_links_by_itself() {
    let api = Api::southend().await;
    let sent = api
        .send(json!({ "text": "é /poll@chorus_practice_bot @sam_c https://a.org/x. #word a/b" }))
        .await
        .ok();
    let expected = json!([
        { "type": "bot_command", "offset": 2, "length": 25 },
        { "type": "mention", "offset": 28, "length": 6 },
        { "type": "url", "offset": 35, "length": 15 },
        { "type": "hashtag", "offset": 52, "length": 5 },
    ]);
    assert_eq!(sent["entities"], expected);
    let (_, in_code) = parsed(&api, "<code>/poll</code>").await;
    assert_eq!(in_code, json!([{ "type": "code", "offset": 0, "length": 5 }]));
}

#[tokio::test]
async fn entities_can_be_given_instead() {
    let api = Api::southend().await;
    let bold = json!([{ "type": "bold", "offset": 0, "length": 5 }]);
    assert_eq!(api.send(json!({ "entities": bold })).await.ok()["entities"], bold);
    let wrong = api.send(json!({ "entities": [{ "type": "glow", "offset": 0, "length": 5 }] })).await;
    wrong.refused(400, "Bad Request: can't parse MessageEntity: unsupported type specified");
    // With parse_mode they are not looked at.
    let both = api.send(json!({ "entities": bold, "parse_mode": "HTML" })).await.ok();
    assert_eq!(both["entities"], Value::Null);
}

#[tokio::test]
async fn a_date_has_a_time_and_a_format_as_documented() {
    let api = Api::southend().await;
    let tag = |unix: &str, format: &str| format!("<tg-time unix=\"{unix}\" format=\"{format}\">x</tg-time>");
    for format in ["r", "w", "d", "D", "t", "T", "wdt", "wT", "Dt"] {
        let (_, entities) = parsed(&api, &tag("1764000000", format)).await;
        assert_eq!(entities[0]["date_time_format"], format);
    }
    for format in ["Q", "R", "W", "rt", "tD", "dw", "dD", "tt", "w d"] {
        let got = api.send(json!({ "text": tag("1764000000", format), "parse_mode": "HTML" })).await;
        got.refused(400, "Bad Request: can't parse entities: Invalid date format used");
    }
    // A tag without a time that can be is text alone.
    for unix in ["0", "-5", "", "noon", "1764000000000"] {
        assert_eq!(parsed(&api, &tag(unix, "wDT")).await, ("x".to_owned(), Value::Null), "{unix}");
    }
}

#[tokio::test]
async fn a_date_can_be_given_instead() {
    let api = Api::southend().await;
    let date = |more: Value| {
        let mut date = json!({ "type": "date_time", "offset": 0, "length": 5 });
        date.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "entities": [date] })
    };
    let good = date(json!({ "unix_time": NOON, "date_time_format": "wDT" }));
    assert_eq!(api.send(good.clone()).await.ok()["entities"], good["entities"]);
    let cases = [
        (json!({}), "can't parse MessageEntity: Can't find field \"unix_time\""),
        (json!({ "unix_time": 0 }), "invalid date specified"),
        (
            json!({ "unix_time": NOON, "date_time_format": "tD" }),
            "can't parse MessageEntity: Invalid date-time format specified",
        ),
    ];
    for (given, why) in cases {
        api.send(date(given)).await.refused(400, &format!("Bad Request: {why}"));
    }
}
