//! The host's translation server, where there is one: the LibreTranslate contract.
//!
//! It gets the texts of polls and nothing else. What it answers is hostile until parsed, as a person's text is.
//! Source: <https://libretranslate.com/docs> (`/languages`, `/translate` with an array in `q`).

use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use futures::future::join_all;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::json;
use url::Url;

use crate::domain::LanguageTag;

/// The longest answer that is read, in bytes.
const MOST_BYTES: usize = 1 << 20;

/// A translation server.
#[derive(Debug, Clone)]
pub struct Machine {
    client: reqwest::Client,
    url: Url,
    key: Option<SecretString>,
}

#[derive(Deserialize)]
struct Language {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Translated {
    #[serde(rename = "translatedText")]
    texts: Vec<String>,
}

impl Machine {
    /// A server at an address, with its API key if it wants one. One request may take as long as the limit.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new(url: Url, key: Option<SecretString>, limit: Duration) -> anyhow::Result<Self> {
        let client = reqwest::Client::builder().timeout(limit).build()?;
        Ok(Self { client, url, key })
    }

    /// Translates texts into those of the languages that the server can, each with as many texts as were given. A language
    /// for which it answers nonsense is left out.
    ///
    /// # Errors
    /// When the server can't be reached, refuses, or knows none of the languages.
    pub async fn translate(
        &self,
        source: &LanguageTag,
        texts: &[String],
        targets: &[LanguageTag],
    ) -> anyhow::Result<Vec<(LanguageTag, Vec<String>)>> {
        let known: Vec<Language> = self.ask("languages", None).await?;
        let from = known.iter().find(|language| is(&language.code, source));
        let from = from.with_context(|| format!("the server does not translate from {source}"))?;
        let wanted = targets.iter().filter_map(|target| {
            let to = from.targets.iter().find(|code| is(code, target))?;
            Some(async move { (target, self.translate_into(&from.code, to, texts).await) })
        });
        let mut all = Vec::new();
        let mut last = None;
        for (target, outcome) in join_all(wanted).await {
            match outcome {
                Ok(translated) => all.push((target.clone(), translated)),
                Err(error) => {
                    tracing::warn!(%error, %target, "the machine did not translate into a language");
                    last = Some(error);
                }
            }
        }
        match (all.is_empty(), last) {
            (true, Some(error)) => Err(error),
            (true, None) => bail!("the server translates into none of the languages"),
            (false, _) => Ok(all),
        }
    }

    async fn translate_into(&self, from: &str, to: &str, texts: &[String]) -> anyhow::Result<Vec<String>> {
        let mut body = json!({"q": texts, "source": from, "target": to, "format": "text"});
        if let Some(key) = &self.key {
            body["api_key"] = json!(key.expose_secret());
        }
        let Translated { texts: translated } = self.ask("translate", Some(body.to_string())).await?;
        ensure!(translated.len() == texts.len(), "{} texts came for {}", translated.len(), texts.len());
        for (text, translated) in texts.iter().zip(&translated) {
            ensure!(has_markup(text) || !has_markup(translated), "a text came with markup");
        }
        Ok(translated)
    }

    /// One request; with a body, it is posted.
    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        body: Option<String>,
    ) -> anyhow::Result<T> {
        let mut url = self.url.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().push(path);
        }
        let request = match body {
            Some(body) => self.client.post(url).header("content-type", "application/json").body(body),
            None => self.client.get(url),
        };
        let mut response = request.send().await.map_err(reqwest::Error::without_url)?;
        ensure!(response.status().is_success(), "the server answered {}", response.status());
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(reqwest::Error::without_url)? {
            ensure!(bytes.len() + chunk.len() <= MOST_BYTES, "the answer is too long");
            bytes.extend_from_slice(&chunk);
        }
        // Category alone: the message of a parse error may quote what a person wrote.
        serde_json::from_slice(&bytes)
            .map_err(|e| anyhow::anyhow!("the answer is no JSON of the contract: {:?}", e.classify()))
    }
}

/// Whether the server's code means that language: `pt-BR` and `pt` do, `zt` and `zh` do not.
fn is(code: &str, language: &LanguageTag) -> bool {
    LanguageTag::parse(code).is_some_and(|code| code.language() == language.language())
}

/// Whether a text has something that looks like an element or an entity of HTML.
fn has_markup(text: &str) -> bool {
    let element = text.split('<').skip(1).any(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')) && rest.contains('>')
    });
    let entity = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            (1..=8).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
        })
    });
    element || entity
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_seen_and_arithmetic_is_not() {
        for markup in ["<b>Tak</b>", "Tak<br/>", "</p", "Ala &amp; Ola", "&#39;", "<!-- x -->"] {
            assert_eq!(has_markup(markup), markup != "</p", "{markup}");
        }
        for plain in ["a < b > c", "Ala & Ola; Jan", "1<2", "🙂"] {
            assert!(!has_markup(plain), "{plain}");
        }
    }

    #[test]
    fn codes_of_servers_match_by_language() {
        let is = |code: &str, tag: &str| is(code, &LanguageTag::parse(tag).unwrap());
        assert!(is("pt-BR", "pt") && is("pl", "pl") && !is("zt", "zh") && !is("", "en"));
    }
}
